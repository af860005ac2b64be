import type { IssueKind, PartId, Severity } from './schema.ts';
import type { SourceId } from './sources.ts';

/** What is fixed about a kind of issue; docs/guides/critique.md shows the same table. */
export interface KindOfIssue {
  readonly part: PartId;
  readonly severity: Severity;
  /** What the first issue of its part costs; see `lossesOf` for those that follow. */
  readonly points: number;
  readonly title: string;
  readonly why: string;
  readonly advice: string;
  readonly source: SourceId;
}

const kind = (
  [part, severity, points]: readonly [PartId, Severity, number],
  [title, why, advice]: readonly [string, string, string],
  source: SourceId,
): KindOfIssue => ({ part, severity, points, title, why, advice, source });

export const KINDS: Readonly<Record<IssueKind, KindOfIssue>> = {
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
  passive: kind(
    ['language', 'minor', 1.5],
    [
      'Passive: it is not said who did it',
      'In the passive you vanish from your own work.',
      'Begin with your own deed, if it was yours.',
    ],
    'gov-uk-style',
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
};
