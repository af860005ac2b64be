import type { SectionId } from '@career-mentor/core/writing';

/** What was done before what was learnt. */
export const USUAL: readonly SectionId[] = [
  'summary',
  'work',
  'projects',
  'education',
  'skills',
  'certificates',
  'languages',
];

/** As universities read it. */
export const LEARNT_FIRST: readonly SectionId[] = [
  'summary',
  'education',
  'work',
  'projects',
  'certificates',
  'skills',
  'languages',
];

/** As the German "tabellarischer Lebenslauf" has it. */
export const GERMAN: readonly SectionId[] = [
  'summary',
  'work',
  'education',
  'certificates',
  'skills',
  'languages',
  'projects',
];

/** The order of the common European format: languages and skills after work and education. */
export const EUROPEAN: readonly SectionId[] = [
  'summary',
  'work',
  'education',
  'languages',
  'skills',
  'projects',
  'certificates',
];

/** Parts that are at home in a narrow column. */
export const SHORT_PARTS: readonly SectionId[] = ['skills', 'languages', 'certificates'];
