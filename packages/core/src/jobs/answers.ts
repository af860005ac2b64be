import type { Clause } from './clauses.ts';
import type { Polarity } from './cuePattern.ts';
import type { LinkedSkill } from './linking.ts';

/** What may stand before a cue that speaks of the clause before it: "SQL, but it is not needed". */
const ALONE =
  /^\W*(?:(?:please|so|then|but|just|bitte|also|aber)\b)?\W*(?:(?:this|that|it|which|these|das|dies|we|wir)\b)?\W*(?:(?:is|are|ist|sind|can|will)\b)?\W*$/i;

/** What a clause that follows says about this one: an answer, or a cue that points back and names nothing itself. */
export function cueFrom(next: Clause | undefined, clause: Clause, links: readonly LinkedSkill[]): Polarity | undefined {
  if (clause.isQuestion && LACKS.test(clause.text)) return 'negated';
  if (next !== undefined && isAnsweredNo(clause, next, links)) return 'negated';
  if (next !== undefined && isAnsweredWith(clause, next, links)) return 'preferred';
  if (next === undefined || next.sentence !== clause.sentence || next.text.split(/\s+/).length > 8) return undefined;
  if (links.some((link) => link.start >= next.start && link.end <= next.end)) return undefined;
  if (SAYS_NO.test(next.text)) return 'negated';
  if (SAYS_NICE.test(next.text)) return 'preferred';
  const cue = next.cues.find(({ polarity, start }) => polarity !== 'required' && ALONE.test(next.text.slice(0, start)));
  return cue?.polarity;
}

/** "You can't point to X? Fine.": who lacks it is told not to mind. */
const LACKS =
  /^\W*(?:you (?:can't|cannot|don't|haven't|have never|have no|aren't)|no |never |noch nie|noch keine?|keine?n? |du (?:hast|kannst|bist) (?:noch )?(?:nie|kein|nicht))/i;

/** "A degree? Not here.": a question that is answered with no. */
const isAnsweredNo = (clause: Clause, next: Clause, links: readonly LinkedSkill[]): boolean =>
  next.sentence === clause.sentence + 1 &&
  firstPart(next).split(/\s+/).length <= 6 &&
  clause.text.split(/\s+/).length <= 10 &&
  clause.isQuestion &&
  (/^\s*(?:not|no|never|nope|nicht|nein|kein\w*|we don't|don't|forget|skip|(?:somebody|someone) else|brauch\w*|muss\w*|fehlanzeige|egal|geschenkt)(?!\p{L})/iu.test(
    next.text,
  ) ||
    (next.cues.some(({ polarity }) => polarity === 'negated') && !namesSomething(next, links)));

const namesSomething = (clause: Clause, links: readonly LinkedSkill[]): boolean =>
  /\b(?:of|with|in|mit|von)\s\p{L}/u.test(clause.text) ||
  links.some((link) => link.start >= clause.start && link.end <= clause.end);

/** "A reach licence? We'd be over the moon." */
const isAnsweredWith = (clause: Clause, next: Clause, links: readonly LinkedSkill[]): boolean =>
  next.sentence === clause.sentence + 1 &&
  clause.isQuestion &&
  clause.text.split(/\s+/).length <= 10 &&
  next.text.trim().split(/\s+/).length <= 8 &&
  !namesSomething(next, links) &&
  (SAYS_NICE.test(next.text) || next.cues.some(({ polarity }) => polarity === 'preferred'));

const firstPart = ({ text }: Clause): string => text.trim().split(/, /)[0] ?? '';

/** "Driving licence: no. First aid: nice." */
const SAYS_NO = /^\W*(?:no|nein|nope|none|not|never|nicht|nie|kein\w*)\W*$/i;
const SAYS_NICE =
  /^\W*(?:nice|good|great|lovely|handy|useful|optional|brilliant|toll|schön|gern|gerne|super|top|klasse|prima)\W*$/i;

/** The answer to a short question names nothing itself: "Scaffold ticket? Not needed, the scaffold is there." */
export const isAnswer = (clause: Clause, before: Clause | undefined): boolean =>
  before !== undefined &&
  before.isQuestion &&
  before.sentence === clause.sentence - 1 &&
  before.text.trim().split(/\s+/).length <= 5 &&
  clause.cues.length > 0;
