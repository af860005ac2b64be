import { kind, type KindOfIssue } from './kind.ts';
import type { IssueKind } from '../schema.ts';

/** How to reach the person, and the form of the page. */
export const ABOUT_PERSON = {
  'missing-name': kind(
    ['contact', 'critical', 3],
    ['No name', 'Nobody can file or answer an application without a name.', 'Put your name at the top.'],
    'national-careers',
  ),
  'missing-email': kind(
    ['contact', 'critical', 3],
    [
      'No e-mail address',
      'Invitations are sent by e-mail; without an address they cannot be.',
      'Add an e-mail address.',
    ],
    'national-careers',
  ),
  'missing-phone': kind(
    ['contact', 'important', 2],
    ['No phone number', 'Many first contacts are a short call.', 'Add a number at which you can be reached.'],
    'national-careers',
  ),
  'missing-place': kind(
    ['contact', 'minor', 2],
    ['No place', 'Readers want to know whether you live near or would move.', 'Add your town; a street is not needed.'],
    'national-careers',
  ),
  'unprofessional-email': kind(
    ['contact', 'important', 2],
    [
      'The e-mail address reads as private',
      'In an experiment, informal addresses led recruiters to expect less of the person.',
      'Use an address made of your name.',
    ],
    'van-toorenburg-2015',
  ),
  'broken-link': kind(
    ['contact', 'important', 2],
    ['A link cannot work', 'A link that leads nowhere looks careless.', 'Write the address again and try it out.'],
    'open-university',
  ),
  'short-link': kind(
    ['contact', 'minor', 1],
    [
      'A short link hides where it leads',
      'Readers do not click what they cannot recognise, and company filters often block such links.',
      'Write the full address.',
    ],
    'open-university',
  ),
  'wall-of-text': kind(
    ['form', 'important', 3],
    [
      'A block of text',
      'Long paragraphs are skipped when a CV is skimmed.',
      'Break it into bullets, one deed to a line.',
    ],
    'gov-uk-style',
  ),
  'too-long': kind(
    ['form', 'important', 3],
    [
      'Long for this career',
      'Two pages are the usual length; three after ten years and more.',
      'Shorten what is old or does not help, or hide it in a version for this job.',
    ],
    'national-careers',
  ),
  'too-short': kind(
    ['form', 'important', 4],
    [
      'There is very little to read',
      'A reader cannot judge what is not there.',
      'Describe your jobs, training and projects.',
    ],
    'national-careers',
  ),
  'missing-summary': kind(
    ['form', 'minor', 1],
    [
      'No summary, though the job is a change',
      'Nothing in your last title points to this advert; two sentences could say why it fits.',
      'Write two or three sentences that lead from what you did to this job.',
    ],
    'national-careers',
  ),
  'summary-too-long': kind(
    ['form', 'minor', 1.5],
    [
      'The summary is long',
      'It is read in seconds; a hundred words are more than anybody reads there.',
      'Keep two to four sentences.',
    ],
    'national-careers',
  ),
  'headline-mismatch': kind(
    ['form', 'important', 2],
    [
      'The headline is not what the CV shows',
      'A title that no job, training or project bears reads as a claim.',
      'Use a title that you have held, or show in the CV what stands behind it.',
    ],
    'harvard',
  ),
  'personal-data': kind(
    ['form', 'important', 2],
    [
      'Personal data that invites bias',
      'It says nothing about the work, and employers may not decide by it.',
      'Leave it out unless the law or the advert asks for it.',
    ],
    'equality',
  ),
} as const satisfies Partial<Readonly<Record<IssueKind, KindOfIssue>>>;
