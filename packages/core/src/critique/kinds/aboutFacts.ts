import { kind, type KindOfIssue } from './kind.ts';
import type { IssueKind } from '../schema.ts';

/** Dates, skills, and what an advert asks for. */
export const ABOUT_FACTS = {
  'missing-date': kind(
    ['dates', 'important', 3],
    [
      'A job without dates',
      'Without dates nobody can tell how long and how recent it was.',
      'Add month and year of beginning and end.',
    ],
    'europass',
  ),
  'date-in-future': kind(
    ['dates', 'important', 3],
    ['A job that begins in the future', 'It reads as an error.', 'Check the year, or say that it is agreed.'],
    'europass',
  ),
  'dates-reversed': kind(
    ['dates', 'critical', 3],
    [
      'The end lies before the beginning',
      'It reads as an error and makes the other dates doubtful.',
      'Check both dates.',
    ],
    'europass',
  ),
  'dates-out-of-order': kind(
    ['dates', 'important', 2],
    [
      'Jobs are not listed newest first',
      'What you do now is what matters most, and readers look for it at the top.',
      'Put the newest job first.',
    ],
    'europass',
  ),
  'dates-overlap': kind(
    ['dates', 'minor', 1],
    [
      'Two jobs at the same time',
      'That is common and fine, but a reader wonders whether it is an error.',
      'Say which was part time, or check the dates.',
    ],
    'europass',
  ),
  'date-format': kind(
    ['dates', 'minor', 1],
    [
      'Dates are written in different ways',
      'Mixed forms look careless and hide how long a job lasted.',
      'Write all dates alike, with month and year.',
    ],
    'europass',
  ),
  'gap-in-time': kind(
    ['dates', 'minor', 1],
    [
      'Time that is not accounted for',
      'Readers ask about it, and unexplained time without work lowers the chance of a call.',
      'Name what you did: training, care, parental leave, travel, looking for work.',
    ],
    'kristal-2023',
  ),
  'missing-skills': kind(
    ['skills', 'important', 3],
    ['No list of skills', 'Readers and search programs look for one.', 'List the skills that your work shows.'],
    'europass',
  ),
  'skill-not-listed': kind(
    ['skills', 'minor', 1.5],
    [
      'Skills used at work are missing from the list',
      'Who looks at the list alone will think that you do not have them.',
      'Add them to the list of skills.',
    ],
    'europass',
  ),
  'skills-only-listed': kind(
    ['skills', 'important', 3],
    [
      'Listed skills that nothing shows',
      'A skill convinces where it is seen at work. A long list alone does not.',
      'Say in your jobs or projects where you used them; leave out what you never did.',
    ],
    'harvard',
  ),
  'buried-skill': kind(
    ['skills', 'important', 2],
    [
      'A required skill stands far down',
      'The advert asks for it, and a reader who skims the top of the CV will miss it.',
      'Bring it forward: into the list of skills, the headline or the newest job.',
    ],
    'national-careers',
  ),
  'missing-requirement': kind(
    ['advert', 'important', 0],
    [
      'Required and not in the CV',
      'The advert asks for it and the CV does not mention it.',
      'If you have it, say where you used it. If not, it belongs on your roadmap, not in the CV.',
    ],
    'national-careers',
  ),
} as const satisfies Partial<Readonly<Record<IssueKind, KindOfIssue>>>;
