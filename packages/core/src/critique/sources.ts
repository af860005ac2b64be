import type { RuleSource } from './schema.ts';

export type SourceId = keyof typeof SOURCES;

/** Where the rules come from. The words of the rules are ours. */
export const SOURCES = {
  'national-careers': {
    title: 'How to write a CV',
    publisher: 'National Careers Service (England)',
    url: 'https://nationalcareers.service.gov.uk/careers-advice/cv-sections',
  },
  harvard: {
    title: 'Preparing a resume: impact and implications instead of responsibilities',
    publisher: 'Harvard College, Undergraduate Research and Fellowships',
    url: 'https://uraf.harvard.edu/apply-opportunities/app-components/resumes',
  },
  europass: {
    title: 'Create your Europass CV: newest first, with dates',
    publisher: 'European Union, Europass',
    url: 'https://europass.europa.eu/en/create-europass-cv',
  },
  'open-university': {
    title: 'How do I get there: what a CV contains',
    publisher: 'The Open University, OpenLearn',
    url: 'https://www.open.edu/openlearn/',
  },
  'gov-uk-style': {
    title: 'Writing for GOV.UK: sentences up to 25 words, active verbs',
    publisher: 'Government Digital Service (United Kingdom)',
    url: 'https://www.gov.uk/guidance/content-design/writing-for-gov-uk',
  },
  equality: {
    title: 'Pre-employment inquiries, and the equality laws of the EU and the United Kingdom',
    publisher: 'U.S. Equal Employment Opportunity Commission',
    url: 'https://www.eeoc.gov/node/130395',
  },
  agg: {
    title: 'Allgemeines Gleichbehandlungsgesetz, § 1',
    publisher: 'Bundesministerium der Justiz',
    url: 'https://www.gesetze-im-internet.de/agg/__1.html',
  },
  'van-toorenburg-2015': {
    title: 'What a difference your e-mail makes: effects of informal e-mail addresses in online résumé screening',
    publisher: 'van Toorenburg, Oostrom and Pollet, Cyberpsychology, Behavior, and Social Networking 18(3), 2015',
    url: 'https://doi.org/10.1089/cyber.2014.0542',
  },
  'martin-lacroux-2017': {
    title: 'Do employers forgive applicants’ bad spelling in résumés?',
    publisher: 'Martin-Lacroux and Lacroux, Business and Professional Communication Quarterly 80(3), 2017',
    url: 'https://doi.org/10.1177/2329490616671310',
  },
  'kristal-2023': {
    title: 'Reducing discrimination against job seekers with and without employment gaps',
    publisher: 'Kristal, Nicks, Gloor and Hauser, Nature Human Behaviour 7, 2023',
    url: 'https://doi.org/10.1038/s41562-022-01485-6',
  },
} as const satisfies Readonly<Record<string, RuleSource>>;
