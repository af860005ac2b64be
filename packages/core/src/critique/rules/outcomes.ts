import type { Finding, Rule } from '../finding.ts';
import { wordCount, type Statement, type Subject } from '../subject.ts';
import { hasOutcome, isKeywordList } from './statementShape.ts';

/** What the lines about work say, and whether they say it so that it convinces. */
export const outcomesRule: Rule = (subject) => [
  ...emptyEntries(subject),
  ...subject.statements.flatMap((statement) => shape(statement, subject)),
];

/** Readers look at the newest jobs first; older ones may be a line each. */
const RECENT = 2;

/** Words that name a time away, which needs no deeds. */
export const NAMED_BREAK =
  /\b(?:career break|sabbatical|(?:parental|maternity|paternity|family|care(?:r'?s)?|sick) leave|gap year|travel(?:ling)?|unemployed|looking for work|job search|caring for|raising|relocation|illness|military service|civil(?:ian)? service|volunteer)|elternzeit|mutterschutz|sabbatjahr|auszeit|arbeitssuchend|arbeitslos|pflegezeit|pflege von|weltreise|reise|zivildienst|wehrdienst|bundesfreiwilligendienst|freiwilliges/i;

function emptyEntries({ cv, statements, isShown }: Subject): Finding[] {
  const hasText = cv.work.length > 0 || statements.length > 0 || cv.projects.length > 0;
  if (!hasText) return [{ kind: 'missing-work' }];
  const told = new Set(statements.map(({ entry }) => entry));
  return cv.work.slice(0, RECENT).flatMap((job, index): Finding[] => {
    const entry = `work.${String(index)}`;
    const title = `${job.position ?? ''} ${job.name ?? ''}`.trim();
    if (told.has(entry) || !isShown(entry) || NAMED_BREAK.test(title)) return [];
    const path = job.position === undefined ? `${entry}.name` : `${entry}.position`;
    return [{ kind: 'entry-without-content', about: entry, paths: [path], ...(title ? { detail: title } : {}) }];
  });
}

/** A bullet of more words is split; of fewer it is a heading. */
const LONG = 45;
const SHORT = 2;
const BLOCK = 80;

function shape(statement: Statement, subject: Subject): Finding[] {
  const { path, text, kind } = statement;
  const at = { about: path, paths: [path], quote: text };
  const count = wordCount(text);
  if (isKeywordList(statement, subject)) return [{ kind: 'keyword-list', ...at }];
  if (kind === 'text') return count > BLOCK ? [{ kind: 'wall-of-text', ...at, detail: `${String(count)} words` }] : [];
  return [
    ...(count > LONG ? [{ kind: 'bullet-too-long' as const, ...at, detail: `${String(count)} words` }] : []),
    ...(count <= SHORT && !hasOutcome(text, subject) ? [{ kind: 'bullet-too-short' as const, ...at }] : []),
    ...worded(statement, subject),
  ];
}

function worded({ path, text }: Statement, subject: Subject): Finding[] {
  const { words } = subject;
  if (words === undefined) return [];
  const at = { about: path, paths: [path], quote: text };
  const weak = words.weakOpening.exec(text);
  return [
    ...(weak ? [{ kind: 'weak-opening' as const, ...at, quote: weak[0].trim(), detail: `“${weak[0].trim()}”` }] : []),
    ...(hasOutcome(text, subject) ? [] : [{ kind: 'no-outcome' as const, ...at }]),
  ];
}
