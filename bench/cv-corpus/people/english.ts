import type { World } from '../types.ts';

/** People in Britain, Ireland, the United States, Canada and India. */
export const ENGLISH: World = {
  language: 'en',
  first: ['Rosalind', 'Callum', 'Priya', 'Declan', 'Imogen', 'Tobias', 'Mary-Kate', 'Owen', 'Shreya', 'Desmond'],
  last: ['Thackeray', 'Okonjo-Bell', 'Raghunathan', "O'Mahony", 'Pemberton-Hale', 'Whitlock', 'Castellan', 'Draycott'],
  towns: [
    'Stroud',
    'Halifax',
    'Drogheda',
    'Harrogate, UK',
    'Fort Collins, CO',
    'Guelph, ON',
    'Kilkenny',
    'Kochi, India',
    'Wetherby',
    'Clonakilty',
    'Moab, UT',
  ],
  phone: '+44 7### ######',
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  present: 'Present',
  since: 'since',
  headings: {
    contact: ['Contact', 'Contact Details'],
    profile: ['Profile', 'Summary', 'About Me'],
    work: ['Work Experience', 'Employment History', 'Experience'],
    education: ['Education', 'Education and Training'],
    skills: ['Skills', 'Key Skills', 'Core Competencies'],
    languages: ['Languages'],
  },
  spoken: [
    ['English', 'native'],
    ['French', 'B1'],
    ['Polish', 'basic'],
  ],
  trades: [
    {
      name: 'plumber',
      titles: ['Apprentice Plumber', 'Plumbing and Heating Engineer', 'Gas Engineer', 'Site Supervisor'],
      employers: [
        'Brackwater Heating',
        'Tolland & Sons',
        'Ashgrove Property Care Ltd',
        'Northmere Housing Association',
      ],
      duties: [
        'Fitted and serviced condensing boilers in occupied homes',
        'Traced leaks with thermal imaging and repaired them in one visit',
        'Looked after four apprentices and signed off their logbooks',
        'Kept the van stock and ordered parts within a fixed budget',
        'Completed landlord gas safety checks for 900 flats a year',
      ],
      skills: {
        Heating: ['Condensing boilers', 'Unvented cylinders', 'Underfloor heating', 'Heat pumps'],
        Pipework: ['Copper soldering', 'Press fittings', 'Leak detection'],
        'On site': ['Risk assessments', 'Quoting', 'Customer care'],
      },
      studies: [
        ['NVQ Level 3 in Plumbing and Heating', 'Calderside College'],
        ['City & Guilds Level 2 Diploma in Plumbing', 'Wharfedale Technical College'],
      ],
      profile:
        'Heating engineer who has spent most of his days in occupied homes and likes to leave them cleaner than before.',
    },
    {
      name: 'primary-teacher',
      titles: ['Teaching Assistant', 'Class Teacher', 'Year 4 Lead', 'Assistant Head'],
      employers: [
        "St Brigid's Primary School",
        'Larkfield Academy',
        'Millbrook Community School',
        'Redhill Junior School',
      ],
      duties: [
        'Taught a mixed class of 29 pupils across all subjects',
        'Raised the share of pupils reading at the expected level from 61% to 78%',
        'Led the school council and a weekly gardening club',
        'Planned phonics groups with two teaching assistants',
        'Wrote the marking policy that the whole school now uses',
      ],
      skills: {
        Teaching: ['Phonics', 'Differentiation', 'Behaviour management', 'Safeguarding'],
        Tools: ['Google Classroom', 'Tapestry', 'SIMS'],
      },
      studies: [
        ['PGCE Primary', 'University of Worcester'],
        ['BA (Hons) English Literature', 'Bath Spa University'],
      ],
      profile: 'Primary teacher with a soft spot for reluctant readers and a habit of measuring whether things work.',
    },
    {
      name: 'logistics',
      titles: ['Warehouse Operative', 'Stock Controller', 'Transport Planner', 'Logistics Coordinator'],
      employers: ['Fairhaul Freight', 'Quayside Cold Store', 'Pallister Distribution', 'Merrow Foods'],
      duties: [
        'Planned 40 multi-drop routes a day across three counties',
        'Cut empty mileage by 12% after redrawing the delivery areas',
        'Ran cycle counts and chased every difference over £50',
        'Trained new starters on scanners and reach trucks',
        'Wrote the weekly report that the depot manager works from',
      ],
      skills: {
        Systems: ['SAP EWM', 'Paragon', 'Excel pivot tables'],
        Warehouse: ['Counterbalance truck', 'Reach truck', 'Cycle counting', 'Goods in'],
        People: ['Shift planning', 'Toolbox talks'],
      },
      studies: [
        ['HND Supply Chain Management', 'Teesgate College'],
        ['A-levels in Geography, Business and Maths', 'Thornaby Sixth Form'],
      ],
      profile: 'Planner who started on the warehouse floor and still goes there first when something does not add up.',
    },
    {
      name: 'lab-technician',
      titles: ['Laboratory Assistant', 'Research Technician', 'Senior Laboratory Technician', 'Laboratory Manager'],
      employers: [
        'Hartwell Biosciences',
        'Cobalt Diagnostics Inc.',
        'Prairie Seed Institute',
        'Lakehead Water Authority',
      ],
      duties: [
        'Prepared and ran 200 samples a week by qPCR and ELISA',
        'Wrote the validation plan for a new plate reader',
        'Kept the chemical inventory and passed three external audits',
        'Taught students aseptic technique and pipetting',
        'Automated the sample log, which saved six hours a week',
      ],
      skills: {
        Laboratory: ['qPCR', 'ELISA', 'Flow cytometry', 'Cell culture'],
        Data: ['R', 'GraphPad Prism', 'LIMS'],
        Quality: ['ISO 17025', 'GLP', 'CAPA'],
      },
      studies: [
        ['BSc Biochemistry', 'University of Guelph'],
        ['Associate Degree in Laboratory Science', 'Larimer Community College'],
      ],
      profile: 'Laboratory technician who enjoys tidy protocols, honest controls and instruments that stay calibrated.',
    },
    {
      name: 'librarian',
      titles: ['Library Assistant', 'Reference Librarian', 'Digital Collections Librarian', 'Head of Reader Services'],
      employers: ['Ballard County Libraries', 'Wexford Town Archive', 'Trillium Public Library', 'Ormiston Trust'],
      duties: [
        'Catalogued 3,000 local photographs and put them online',
        'Answered readers in person, by letter and by chat',
        'Ran a reading group for people learning English',
        'Negotiated the renewal of eleven database licences',
        'Moved the card index to Koha with two volunteers',
      ],
      skills: {
        Cataloguing: ['MARC 21', 'Dublin Core', 'RDA'],
        Systems: ['Koha', 'DSpace', 'LibGuides'],
        Public: ['Reader advisory', 'Story time', 'Grant writing'],
      },
      studies: [
        ['Master of Library and Information Science', 'Dalhousie University'],
        ['Bachelor of Arts in History', 'University of Galway'],
      ],
      profile: 'Librarian for whom a good catalogue and a friendly desk are two halves of the same thing.',
    },
    {
      name: 'event-planner',
      titles: ['Events Assistant', 'Conference Organiser', 'Venue Manager', 'Head of Events'],
      employers: ['Saltmarsh Hall', 'Copper & Finch', 'The Wintergarden', 'Juniper Live'],
      duties: [
        'Booked speakers and suppliers for conferences of up to 600 guests',
        'Held a budget of £240,000 and closed each year under it',
        'Wrote evacuation plans and briefed stewards',
        'Brought in nine returning corporate clients',
        'Hosted site visits and turned every second one into a booking',
      ],
      skills: {
        Planning: ['Budgeting', 'Supplier negotiation', 'Run sheets'],
        Software: ['Cvent', 'Trello', 'Canva'],
      },
      studies: [
        ['Bachelor of Arts (Hons) in Event Management', 'Leeds Beckett University'],
        ['BTEC Level 3 in Hospitality', 'Craven College'],
      ],
      profile: 'Organiser of conferences and weddings who works from lists and stays calm when they meet the weather.',
    },
  ],
};
