/** The invented sample person. Every name, place of work and figure here is made up; no resemblance is meant. */
export interface Entry {
  readonly title: string;
  readonly place: string;
  readonly dates: string;
  readonly points: readonly string[];
}

export const person = {
  name: 'Talia Merrow',
  headline: 'Senior Laboratory Technician',
  contact: [
    'talia.merrow@example.org',
    '+44 113 496 0182',
    'Leeds, United Kingdom',
    'https://example.org/talia-merrow',
  ],
  summary:
    'Laboratory technician with nine years in clinical and water laboratories. The part of the work I like best is finding ' +
    'out from the numbers why a sample waits or a control drifts. I now want to do that all day, as a data analyst.',
  work: [
    {
      title: 'Senior Laboratory Technician',
      place: 'Harbour Street Diagnostics, Leeds',
      dates: '03/2020 – present',
      points: [
        'Run the evening shift of clinical chemistry: four technicians, two analysers, about 900 samples a shift.',
        'Wrote SQL queries on the laboratory information management system (LIMS) that list samples close to their time limit; the median turnaround time fell from 95 to 70 minutes.',
        'Rebuilt the daily quality control report in Excel with pivot tables and macros: 20 minutes instead of two hours.',
        'Use statistical process control charts to tell a drifting reagent from a chance result.',
        'Prepared the section for its ISO 15189 audit and led the root cause analysis of the two findings.',
        'Trained six new technicians in good laboratory practice and phlebotomy.',
      ],
    },
    {
      title: 'Laboratory Technician',
      place: 'Brackwater Water Laboratory, Hull',
      dates: '09/2016 – 02/2020',
      points: [
        'Measured metals and pesticides in drinking water by ICP-MS and HPLC, up to 120 samples a day.',
        'Validated three methods and wrote the standard operating procedures for them.',
        'Replaced paper worksheets by barcodes and an Access database, which ended transcription errors.',
        'Kept stock of reagents and calibrated balances, pipettes and pH meters.',
      ],
    },
    {
      title: 'Laboratory Assistant',
      place: 'Moorgate Hospital, Bradford',
      dates: '07/2014 – 08/2016',
      points: [
        'Received, labelled and centrifuged blood samples and sent urgent ones ahead.',
        'Recorded temperatures of refrigerators and reported deviations to the quality manager.',
      ],
    },
  ] satisfies Entry[],
  education: [
    {
      title: 'BSc Biomedical Science',
      place: 'Northmere University, Sheffield',
      dates: '2011 – 2014',
      points: ['Final project: variation of glucose measurements between three analysers (grade 2:1).'],
    },
  ] satisfies Entry[],
  projects: [
    {
      title: 'Reagent forecast',
      place: '',
      dates: '2024',
      points: [
        'A first Python notebook that predicts reagent use from two years of orders; it halved the urgent orders.',
      ],
    },
  ] satisfies Entry[],
  skills: [
    ['Laboratory', 'Clinical chemistry, HPLC, ICP-MS, Quality control, LIMS, Method validation'],
    ['Data', 'SQL, Excel, Microsoft Access, Statistical process control'],
    ['Working with others', 'Shift planning, Training, Technical documentation, Root cause analysis'],
  ] satisfies (readonly [string, string])[],
  certificates: [
    'Statistics for Laboratory Work, Northmere Open Courses, 05/2023',
    'Internal Auditor ISO 15189, Pennine Quality Institute, 11/2021',
  ],
  languages: ['English: native', 'German: B2'],
};
