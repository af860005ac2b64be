import { ADVERT_POINTS } from './coverage.ts';
import { skillsOf } from './skillUse.ts';
import { isKeywordList } from './rules/statementShape.ts';
import type { CritiqueIssue, CritiquePart, PartId } from './schema.ts';
import type { Subject } from './subject.ts';

/** Each further issue of a part counts this much less than the one before, so that one habit does not cost everything. */
const NEXT = 0.92;
/** Enough to judge a career by; more earns no more. */
const ENOUGH = { statements: 6, worded: 4, skills: 5, dated: 2, listed: 8 } as const;
/** What a skill counts that is listed and told nowhere. */
const BARE = 0.25;

export const FORMULA =
  'Each part earns points by how much of it can be judged, and loses points for its issues: the costliest in full, each further one 8 % less than the one before (contact and advert: all in full). The score is all points as a share of what the parts are worth. What was read with doubt earns less and never more.';

/** The parts of the score with what was lost where. An advert, when there is one, is a quarter of the
 * whole in a language whose words we have. */
export function partsOf(issues: readonly CritiqueIssue[], subject: Subject, hasAdvert: boolean): CritiquePart[] {
  // What cannot be reached by is missing in full, however much else is missing.
  const parts = earnings(subject).map((part) => withLosses(part, issues, part.id === 'contact' ? 1 : NEXT));
  if (!hasAdvert) return parts;
  const advert: Earning = {
    id: 'advert',
    title: 'What the advert asks for',
    of: ADVERT_POINTS,
    earned: ADVERT_POINTS,
    reason: 'Every required skill has the same share: told at work in full, a bare name half, absent nothing.',
  };
  return [...parts, withLosses(advert, issues, 1)];
}

/** 0 to 100. */
export function scoreOf(parts: readonly CritiquePart[]): number {
  const of = ofAll(parts);
  return of === 0 ? 0 : Math.round((100 * parts.reduce((sum, { points }) => sum + points, 0)) / of);
}

const ofAll = (parts: readonly CritiquePart[]): number => parts.reduce((sum, { of }) => sum + of, 0);

type Earning = Pick<CritiquePart, 'id' | 'title' | 'of' | 'earned' | 'reason'>;

function withLosses(part: Earning, issues: readonly CritiqueIssue[], next: number): CritiquePart {
  const own = issues
    .filter((issue) => issue.part === part.id)
    .toSorted((a, b) => b.points - a.points || (a.id < b.id ? -1 : 1));
  let left = part.earned;
  const lost = own.map((issue, index) => {
    const points = Math.min(left, issue.points * next ** index);
    left -= points;
    return { issueId: issue.id, points: round(points) };
  });
  return { ...part, earned: round(part.earned), points: round(left), lost };
}

const round = (value: number): number => Math.round(value * 100) / 100;

function earnings(subject: Subject): Earning[] {
  const told = subject.statements.filter((statement) => !isKeywordList(statement, subject));
  const weight = told.reduce((sum, { confidence }) => sum + confidence, 0);
  const isWorded = subject.words !== undefined;
  const lines = `${String(told.length)} line${told.length === 1 ? '' : 's'} that tell what was done`;
  // Without words for a language only half of what work is judged by can be seen.
  const workOf = isWorded ? 40 : 20;
  return [
    contact(subject),
    part(
      ['work', 'What you did'],
      workOf,
      weight / ENOUGH.statements,
      `${lines}; ${String(ENOUGH.statements)} are enough`,
    ),
    skills(subject),
    dates(subject),
    ...(isWorded
      ? [part(['language', 'Wording'], 15, weight / ENOUGH.worded, `${lines}; ${String(ENOUGH.worded)} are enough`)]
      : []),
    part(['form', 'Length and form'], 10, weight / ENOUGH.worded, `${lines}; ${String(ENOUGH.worded)} are enough`),
  ];
}

const part = ([id, title]: readonly [PartId, string], of: number, share: number, reason: string): Earning => ({
  id,
  title,
  of,
  earned: of * Math.min(1, Math.max(0, share)),
  reason,
});

/** By what can be reached: name 3, e-mail 3, phone 2, place 2; what is missing is lost by its own issue. */
function contact({ cv, confidenceOf }: Subject): Earning {
  const { basics } = cv;
  const fields = [
    ['basics.name', basics.name, 3],
    ['basics.email', basics.email, 3],
    ['basics.phone', basics.phone, 2],
    ['basics.location', basics.location, 2],
  ] as const;
  const doubt = fields.reduce((sum, [path, value, points]) => sum + (value ? points * (1 - confidenceOf(path)) : 0), 0);
  return { id: 'contact', title: 'Contact', of: 10, earned: 10 - doubt, reason: 'Name 3, e-mail 3, phone 2, place 2' };
}

function skills(subject: Subject): Earning {
  const own = skillsOf(subject).filter(({ isLanguage }) => !isLanguage);
  const told = own.filter(({ shown }) => shown.length > 0);
  const bare = own.filter(({ shown }) => shown.length === 0);
  const sum = (uses: typeof own): number => uses.reduce((all, { confidence }) => all + confidence, 0);
  const amount = sum(told) + BARE * Math.min(sum(bare), ENOUGH.listed);
  const reason = `${String(told.length)} skills told at work and ${String(bare.length)} only listed, which count a quarter; ${String(ENOUGH.skills)} are enough`;
  return part(['skills', 'Skills'], 15, amount / ENOUGH.skills, reason);
}

function dates({ cv, isShown, confidenceOf }: Subject): Earning {
  const entries = [
    ...cv.work.map((entry, index) => ({ entry, path: `work.${String(index)}` })),
    ...cv.education.map((entry, index) => ({ entry, path: `education.${String(index)}` })),
  ];
  const dated = entries.filter(({ entry, path }) => isShown(path) && (entry.startDate ?? entry.endDate) !== undefined);
  const sure = dated.reduce(
    (sum, { entry, path }) => sum + confidenceOf(`${path}.${entry.startDate === undefined ? 'endDate' : 'startDate'}`),
    0,
  );
  return part(
    ['dates', 'Dates'],
    10,
    sure / ENOUGH.dated,
    `${String(dated.length)} jobs and courses with dates; 2 are enough`,
  );
}
