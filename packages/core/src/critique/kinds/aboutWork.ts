import { kind, type KindOfIssue } from './kind.ts';
import type { IssueKind } from '../schema.ts';

/** What is told of work, and in which words. */
export const ABOUT_WORK = {
  'missing-work': kind(
    ['work', 'critical', 6],
    [
      'No work is described',
      'Without anything done, at work, in projects or in training, a reader has nothing to judge.',
      'Add jobs, placements, volunteering or projects, with what you did there.',
    ],
    'national-careers',
  ),
  'entry-without-content': kind(
    ['work', 'important', 3],
    [
      'A recent job without a word about it',
      'A title alone does not say what you did or how well.',
      'Add two or three lines: what you did, for how many, and what came of it.',
    ],
    'harvard',
  ),
  'no-outcome': kind(
    ['work', 'important', 2],
    [
      'Says what was done, not what came of it',
      'Readers compare results. A number, a size or an effect lets them see the weight of the work.',
      'Add how many, how often, how large or what changed, if you know it.',
    ],
    'harvard',
  ),
  'weak-opening': kind(
    ['work', 'important', 2],
    [
      'Opens with a duty instead of a deed',
      'Being responsible for something or helping with it does not say what you did.',
      'Begin with the verb of what you did yourself.',
    ],
    'harvard',
  ),
  'keyword-list': kind(
    ['work', 'important', 3],
    [
      'A list of keywords where a deed is expected',
      'Words without work behind them prove nothing and read as stuffing.',
      'Say what you did with these; the bare names belong under skills.',
    ],
    'harvard',
  ),
  'bullet-too-long': kind(
    ['work', 'important', 3],
    [
      'A bullet of more than 45 words',
      'Readers skim. Sentences above 25 words are already hard to take in at a glance.',
      'Split it, one deed to a line.',
    ],
    'gov-uk-style',
  ),
  'bullet-too-short': kind(
    ['work', 'minor', 1],
    ['Two words are not a deed', 'A reader cannot tell what was done.', 'Say what you did and for whom.'],
    'harvard',
  ),
  passive: kind(
    ['language', 'minor', 1.5],
    [
      'Passive: it is not said who did it',
      'In the passive you vanish from your own work.',
      'Begin with your own deed, if it was yours.',
    ],
    'gov-uk-style',
  ),
  'first-person': kind(
    ['language', 'minor', 1.5],
    [
      'First person in a bullet',
      'Bullets are about you anyway; leaving out “I” and “my” makes them shorter and begins with the verb.',
      'Leave the pronoun out.',
    ],
    'harvard',
  ),
  tense: kind(
    ['language', 'minor', 1.5],
    [
      'The tense does not fit the dates',
      'Work that goes on is told in the present, what is over in the past; a mix makes dates doubtful.',
      'Change the tense of the verb.',
    ],
    'harvard',
  ),
  'repeated-verb': kind(
    ['language', 'minor', 1],
    [
      'The same word opens line after line',
      'Repetition makes different work sound the same.',
      'Say more exactly what each line was about.',
    ],
    'harvard',
  ),
  buzzword: kind(
    ['language', 'minor', 1.5],
    [
      'A claim that everybody makes',
      'Such words are in most CVs and prove nothing.',
      'Leave it out, or write what you did that shows it.',
    ],
    'harvard',
  ),
  spelling: kind(
    ['language', 'important', 2],
    [
      'Spelling',
      'In experiments, spelling errors cost invitations about as much as missing experience.',
      'Correct the word.',
    ],
    'martin-lacroux-2017',
  ),
} as const satisfies Partial<Readonly<Record<IssueKind, KindOfIssue>>>;
