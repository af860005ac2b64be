import { critiqueCv, type IssueKind } from '@career-mentor/core/critique';
import { describe, expect, it } from 'vitest';
import { shippedSpelling } from '../../../spelling/index.ts';
import { skillKnowledge } from '../../knowledge.ts';
import { LABELLED_BULLETS, type LabelledBullet } from './bullets.fixture.ts';
import { LABELLED_CVS, type LabelledCv } from './cvs.fixture.ts';
import { LATER_BULLETS } from './laterBullets.fixture.ts';
import { documentOf, makeCv } from './makeCv.fixture.ts';

/** Kinds that are raised about a single line. */
const OF_BULLETS: ReadonlySet<IssueKind> = new Set([
  'no-outcome',
  'weak-opening',
  'passive',
  'keyword-list',
  'first-person',
  'tense',
  'buzzword',
  'spelling',
  'bullet-too-long',
  'bullet-too-short',
]);

const critique = (cv: ReturnType<typeof makeCv>) =>
  critiqueCv({
    cv,
    today: '2026-06-01',
    knowledge: skillKnowledge,
    spelling: shippedSpelling,
    document: documentOf(cv.personal, cv.meta.language),
  });

/** What is found in one line, set among nothing else, so that no other line matters. */
function foundInBullet({ text, language, isCurrent }: LabelledBullet): IssueKind[] {
  const cv = makeCv({ language, work: [['Work', 'Place', '2020-01', isCurrent ? 'present' : '2026-05', [text]]] });
  const issues = critique(cv).issues.filter(({ kind, paths }) => OF_BULLETS.has(kind) && paths[0] !== undefined);
  return [...new Set(issues.map(({ kind }) => kind))];
}

const foundInCv = ({ cv }: LabelledCv): IssueKind[] => [
  ...new Set(
    critique(cv)
      .issues.map(({ kind }) => kind)
      .filter((kind) => !OF_BULLETS.has(kind)),
  ),
];

interface Case {
  readonly name: string;
  readonly found: readonly IssueKind[];
  readonly meant: readonly IssueKind[];
}

const CASES: readonly Case[] = [
  ...LABELLED_BULLETS.map((bullet) => ({ name: bullet.text, found: foundInBullet(bullet), meant: bullet.issues })),
  ...LABELLED_CVS.map((cv) => ({ name: cv.about, found: foundInCv(cv), meant: cv.issues })),
];

/** Every second case, counted from the second of each list, was not looked at while rules were written. */
const half = (isHeldOut: boolean): Case[] => CASES.filter((_, index) => (index % 2 === 1) === isHeldOut);

function measure(cases: readonly Case[]) {
  const [found, meant] = [cases.flatMap((each) => each.found), cases.flatMap((each) => each.meant)];
  const right = cases.flatMap((each) => each.found.filter((kind) => each.meant.includes(kind))).length;
  return { precision: right / found.length, recall: right / meant.length, found: found.length, meant: meant.length };
}

/** Where rules and labels differ, for whoever changes a rule: `CRITIQUE_DIFFERENCES=1`. */
function differences(cases: readonly Case[]): string[] {
  return cases.flatMap(({ name, found, meant }) => {
    const [over, missed] = [
      found.filter((kind) => !meant.includes(kind)),
      meant.filter((kind) => !found.includes(kind)),
    ];
    return over.length + missed.length === 0
      ? []
      : [`${name.slice(0, 70)}  +${over.join(' +')}  -${missed.join(' -')}`];
  });
}

const inWords = ({ precision, recall, found, meant }: ReturnType<typeof measure>): string =>
  `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)} (${String(found)} raised, ${String(meant)} labelled)`;

describe('60 lines and 20 CVs labelled by what a recruiter would say', () => {
  it('has that many, all of kinds that can be found', () => {
    expect([LABELLED_BULLETS.length, LABELLED_CVS.length]).toEqual([60, 20]);
  });

  it('are judged alike in the half that rules were tuned on', () => {
    const figures = measure(half(false));
    process.stdout.write(`tuned on:  ${inWords(figures)}\n${differences(half(false)).join('\n')}\n`);
    expect(figures.precision).toBeGreaterThanOrEqual(0.85);
    expect(figures.recall).toBeGreaterThanOrEqual(0.75);
  });

  it('are judged alike in the half held out', () => {
    const figures = measure(half(true));
    process.stdout.write(`held out:  ${inWords(figures)}\n`);
    expect(figures.precision).toBeGreaterThanOrEqual(0.85);
    expect(figures.recall).toBeGreaterThanOrEqual(0.75);
  });

  it('and 36 lines written when the rules stood, which say more than both', () => {
    const cases = LATER_BULLETS.map((bullet) => ({
      name: bullet.text,
      found: foundInBullet(bullet),
      meant: bullet.issues,
    }));
    const figures = measure(cases);
    process.stdout.write(`later:     ${inWords(figures)}\n`);
    expect(figures.precision).toBeGreaterThanOrEqual(0.85);
    expect(figures.recall).toBeGreaterThanOrEqual(0.75);
  });
});
