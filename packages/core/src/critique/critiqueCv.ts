import { coverageOf, coverageRule } from './coverage.ts';
import { issueOf, type Finding, type Rule } from './finding.ts';
import { contactRule } from './rules/contact.ts';
import { datesRule } from './rules/dates.ts';
import { formRule } from './rules/form.ts';
import { outcomesRule } from './rules/outcomes.ts';
import { personalDataRule } from './rules/personalData.ts';
import { skillsRule } from './rules/skills.ts';
import { checkerFor, spellingRule } from './rules/spelling.ts';
import { wordingRule } from './rules/wording.ts';
import type { Critique, CritiqueIssue, IssueKind, NotChecked } from './schema.ts';
import { FORMULA, partsOf, scoreOf } from './score.ts';
import { SOURCES } from './sources.ts';
import { subjectOf, type CritiqueInput, type Subject } from './subject.ts';

const RULES: readonly Rule[] = [
  contactRule,
  outcomesRule,
  wordingRule,
  spellingRule,
  datesRule,
  skillsRule,
  formRule,
  personalDataRule,
  coverageRule,
];

/**
 * Judges a CV as a recruiter who has read it to the end: what to change, why, and what each point costs. Nothing is taken
 * from the person's word: skills, coverage and the score are counted in the document.
 */
export function critiqueCv(input: CritiqueInput): Critique {
  const subject = subjectOf(input);
  const found = RULES.flatMap((rule) => rule(subject)).map((finding) =>
    issueOf(withRewriting(finding, subject), subject),
  );
  const setAside = new Set(input.dismissed ?? []);
  const standing = found.filter(({ id }) => !setAside.has(id));
  const coverage = coverageOf(subject);
  const hasAdvert = coverage.some(({ wanted }) => wanted === 'required');
  const parts = partsOf(standing, subject, hasAdvert);
  return {
    score: scoreOf(parts),
    formula: FORMULA,
    parts,
    issues: standing.toSorted(bySeverity),
    dismissed: found.filter(({ id }) => setAside.has(id)),
    ...(input.job ? { coverage: [...coverage] } : {}),
    sources: SOURCES,
    language: input.cv.meta.language,
    notChecked: notChecked(subject),
  };
}

/** What another wording of the line can settle. */
const REWRITABLE: ReadonlySet<IssueKind> = new Set([
  'weak-opening',
  'bullet-too-long',
  'tense',
  'passive',
  'first-person',
]);

function withRewriting(finding: Finding, { rewrite, statements }: Subject): Finding {
  if (!rewrite || finding.suggestion || !REWRITABLE.has(finding.kind)) return finding;
  const statement = statements.find(({ path }) => path === finding.paths?.[0]);
  const better = statement && rewrite(statement);
  if (!better || better.after === statement.text) return finding;
  return { ...finding, suggestion: { path: statement.path, before: statement.text, ...better } };
}

const RANK = { critical: 0, important: 1, minor: 2 } as const;

const bySeverity = (a: CritiqueIssue, b: CritiqueIssue): number =>
  RANK[a.severity] - RANK[b.severity] || b.points - a.points;

/** What a reader would look at and this did not. */
function notChecked(subject: Subject): NotChecked[] {
  const { words, document, written } = subject;
  return [
    ...(words ? [] : [{ what: 'Wording, outcomes and tense', why: 'There are no word lists for this language yet.' }]),
    ...(checkerFor(subject)
      ? []
      : [{ what: 'Spelling', why: 'There is no free dictionary of this language in the app.' }]),
    ...(words && subject.cv.meta.language === 'de'
      ? [{ what: 'Tense', why: 'German CVs are mostly written in nouns, which have none.' }]
      : []),
    ...(document && written === undefined
      ? []
      : [{ what: 'Personal data', why: 'They are looked for in the file that was read.' }]),
    { what: 'Photo', why: 'Pictures in a file are not looked at.' },
  ];
}
