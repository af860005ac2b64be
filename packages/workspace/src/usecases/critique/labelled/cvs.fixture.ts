import type { IssueKind } from '@career-mentor/core/critique';
import { makeCv } from './makeCv.fixture.ts';

/** An invented CV and the kinds of issues that a recruiter would raise about it as a whole. */
export interface LabelledCv {
  readonly about: string;
  readonly cv: ReturnType<typeof makeCv>;
  readonly issues: readonly IssueKind[];
}

const GOOD = [
  'Cut reading errors by 40 % with a second check',
  'Trained six colleagues in two months',
  'Repaired 20 pumps a week',
];
const GOOD_TOO = ['Saved 9,000 pounds a year with a new supplier', 'Served 80 guests an evening in a team of four'];
const MORE = [
  'Keep the records of 90 customers in order and answer their questions within a day',
  'Check the work of three colleagues each week and plan the shifts of the month',
];
const SCHOOL = [
  { studyType: 'Diploma', area: 'Craft', institution: 'Weston College', startDate: '2012', endDate: '2014' },
];
const SKILLS = ['Excel', 'Quality control', 'Training'];

/** What is said about the words of single bullets is labelled apart and left out here. Today is 1 June 2026. */
export const LABELLED_CVS: readonly LabelledCv[] = [
  {
    about: 'a sound one',
    cv: makeCv({
      work: [
        [
          'Mechanic',
          'Ridge Pumps',
          '2019-03',
          'present',
          ['Repair 20 pumps a week', 'Train two apprentices a year', ...MORE],
        ],
        ['Fitter', 'Vale Works', '2014-09', '2019-02', GOOD],
      ],
      education: SCHOOL,
      skills: SKILLS,
    }),
    issues: [],
  },
  {
    about: 'nothing at all',
    cv: makeCv({ name: '', email: '', phone: '', place: '' }),
    issues: [
      'missing-name',
      'missing-email',
      'missing-phone',
      'missing-place',
      'missing-work',
      'missing-skills',
      'too-short',
    ],
  },
  {
    about: 'a year without a word',
    cv: makeCv({
      work: [
        ['Nurse', 'Hill Hospital', '2021-06', 'present', ['Care for 12 patients a shift', ...MORE]],
        ['Nurse', 'Lake Clinic', '2015-01', '2020-05', GOOD],
      ],
      education: SCHOOL,
      skills: SKILLS,
    }),
    issues: ['gap-in-time'],
  },
  {
    about: 'a year away that is named',
    cv: makeCv({
      work: [
        ['Nurse', 'Hill Hospital', '2021-06', 'present', ['Care for 12 patients a shift', ...MORE]],
        ['Parental leave', undefined, '2020-06', '2021-05', []],
        ['Nurse', 'Lake Clinic', '2014-10', '2020-05', GOOD],
      ],
      education: SCHOOL,
      skills: SKILLS,
    }),
    issues: [],
  },
  {
    about: 'dates the wrong way round',
    cv: makeCv({
      work: [
        ['Cook', 'Green Table', '2022-08', '2019-02', GOOD_TOO],
        ['Kitchen porter', 'Old Mill', '2014-09', '2019-01', GOOD],
      ],
      education: SCHOOL,
      skills: SKILLS,
    }),
    issues: ['dates-reversed'],
  },
  {
    about: 'oldest job first',
    cv: makeCv({
      work: [
        ['Clerk', 'Town Hall', '2014-09', '2018-06', GOOD],
        ['Senior clerk', 'Town Hall', '2018-07', 'present', ['Answer 60 letters a week within two days', ...MORE]],
      ],
      education: SCHOOL,
      skills: SKILLS,
    }),
    issues: ['dates-out-of-order'],
  },
  {
    about: 'a job that begins next year',
    cv: makeCv({
      work: [
        ['Surveyor', 'North Land', '2027-04', 'present', ['Measure 30 sites a year', ...MORE]],
        ['Surveyor', 'South Land', '2014-09', '2026-05', GOOD],
      ],
      education: SCHOOL,
      skills: SKILLS,
    }),
    issues: ['date-in-future'],
  },
  {
    about: 'no dates on one job',
    cv: makeCv({
      work: [
        ['Driver', 'Blue Vans', '2019-02', 'present', ['Drive 200 km a day without an accident', ...MORE]],
        ['Driver', 'Red Vans', undefined, undefined, GOOD],
        ['Driver', 'White Vans', '2014-08', '2019-01', GOOD_TOO],
      ],
      education: SCHOOL,
      skills: SKILLS,
    }),
    issues: ['missing-date'],
  },
  {
    about: 'two full jobs at the same time',
    cv: makeCv({
      work: [
        ['Store manager', 'Corner Shops', '2018-01', '2024-12', GOOD],
        ['Area manager', 'Market Halls', '2016-01', '2020-12', GOOD_TOO],
      ],
      education: SCHOOL,
      skills: SKILLS,
    }),
    issues: ['dates-overlap', 'gap-in-time'],
  },
  {
    about: 'an address for friends and no phone',
    cv: makeCv({
      email: 'sexybeast69@example.org',
      phone: '',
      work: [['Gardener', 'Park Services', '2014-08', 'present', ['Look after 40 hectares of lawn', ...MORE]]],
      education: SCHOOL,
      skills: SKILLS,
    }),
    issues: ['unprofessional-email', 'missing-phone'],
  },
  {
    about: 'birth date, married, religion in Britain',
    cv: makeCv({
      place: 'Leeds, United Kingdom',
      work: [
        ['Carer', 'Elm House', '2014-08', 'present', ['Wash, dress and feed nine residents each morning', ...MORE]],
      ],
      education: SCHOOL,
      skills: SKILLS,
      personal: ['Date of birth: 4 May 1988', 'Marital status: married', 'Religion: Catholic'],
    }),
    issues: ['personal-data'],
  },
  {
    about: 'a long list of skills and no work',
    cv: makeCv({
      work: [],
      education: SCHOOL,
      skills: [
        'Excel',
        'SQL',
        'Python',
        'Java',
        'Docker',
        'Kubernetes',
        'Git',
        'Linux',
        'React',
        'Training',
        'Quality control',
        'Bookkeeping',
      ],
    }),
    issues: ['missing-work', 'skills-only-listed', 'too-short'],
  },
  {
    about: 'jobs without a word about them',
    cv: makeCv({
      work: [
        ['Baker', 'Sun Bakery', '2019-02', 'present', []],
        ['Baker', 'Moon Bakery', '2014-09', '2019-01', []],
      ],
      education: SCHOOL,
      skills: SKILLS,
    }),
    issues: ['entry-without-content', 'skills-only-listed', 'too-short'],
  },
  {
    about: 'a link that cannot be right',
    cv: makeCv({
      url: 'www.example,org/me',
      work: [['Joiner', 'Oak & Sons', '2014-08', 'present', ['Build eight staircases a year', ...MORE]]],
      education: SCHOOL,
      skills: SKILLS,
    }),
    issues: ['broken-link'],
  },
  {
    about: 'a short link that hides where it leads',
    cv: makeCv({
      url: 'https://bit.ly/3xYzAb',
      work: [['Joiner', 'Oak & Sons', '2014-08', 'present', ['Build eight staircases a year', ...MORE]]],
      education: SCHOOL,
      skills: SKILLS,
    }),
    issues: ['short-link'],
  },
  {
    about: 'every line begins with the same word',
    cv: makeCv({
      work: [
        [
          'Organiser',
          'Fair Ground',
          '2014-08',
          '2026-05',
          [
            'Managed 40 stalls',
            'Managed a budget of 60,000 pounds',
            'Managed the night watch of 12',
            'Managed three yearly fairs',
          ],
        ],
      ],
      education: SCHOOL,
      skills: SKILLS,
    }),
    issues: ['repeated-verb'],
  },
  {
    about: 'no skills and one block of text',
    cv: makeCv({
      work: [['Librarian', 'County Library', '2014-08', 'present', []]],
      workSummary:
        'Look after the lending desk and the returns of 300 books a day. Order new books for children and young people with a yearly budget of 20,000 pounds. Run a reading club for 25 children each Wednesday and plan its programme with two schools. Write the newsletter for 1,400 readers, keep the website up to date, answer letters and show groups of visitors around the building, which was rebuilt in 2016. Keep the catalogue in order, mend damaged books with two volunteers, and prepare the yearly report with all figures for the county.',
      education: SCHOOL,
      skills: [],
    }),
    issues: ['wall-of-text', 'missing-skills'],
  },
  {
    about: 'a headline that the work does not show',
    cv: makeCv({
      label: 'Chief Financial Officer',
      work: [['Warehouse worker', 'Box Store', '2014-08', 'present', ['Pack 200 parcels a shift', ...MORE]]],
      education: SCHOOL,
      skills: SKILLS,
    }),
    issues: ['headline-mismatch'],
  },
  {
    about: 'a summary that fills half a page',
    cv: makeCv({
      summary: 'Electrician with twelve years in housing and industry. '.repeat(14),
      work: [['Electrician', 'Bright Lines', '2014-08', 'present', ['Wire 30 flats a year', ...MORE]]],
      education: SCHOOL,
      skills: SKILLS,
    }),
    issues: ['summary-too-long'],
  },
  {
    about: 'used at work and not listed',
    cv: makeCv({
      work: [
        [
          'Analyst',
          'Harbour Office',
          '2014-08',
          'present',
          ['Write SQL queries for 30 colleagues', 'Build Python scripts that save two hours a day', ...MORE],
        ],
      ],
      education: SCHOOL,
      skills: ['Excel', 'Training'],
    }),
    issues: ['skill-not-listed'],
  },
];
