import { coverageOf, coverageRule } from './coverage.ts';
import { issueOf, type Rule } from './finding.ts';
import { contactRule } from './rules/contact.ts';
import { datesRule } from './rules/dates.ts';
import { formRule } from './rules/form.ts';
import { outcomesRule } from './rules/outcomes.ts';
import { personalDataRule } from './rules/personalData.ts';
import { skillsRule } from './rules/skills.ts';
import { checkerFor, spellingRule } from './rules/spelling.ts';
import { wordingRule } from './rules/wording.ts';
import type { Critique, CritiqueIssue, NotChecked } from './schema.ts';
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
  const found = RULES.flatMap((rule) => rule(subject)).map((finding) => issueOf(finding, subject));
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
