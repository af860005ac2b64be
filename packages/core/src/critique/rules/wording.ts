import type { Finding, Rule } from '../finding.ts';
import type { Statement, Subject } from '../subject.ts';
import type { CritiqueWords } from '../words/index.ts';
import { hasOutcome, isKeywordList } from './statementShape.ts';

/** How the lines are worded; only in languages whose words we have. */
export const wordingRule: Rule = (subject) => {
  const { words, statements } = subject;
  if (words === undefined) return [];
  const told = statements.filter((statement) => !isKeywordList(statement, subject));
  return [
    ...told.flatMap((statement) => [
      ...passive(statement, words),
      ...firstPerson(statement, words),
      ...tense(statement, { subject, words }),
      ...buzzwords(statement, { subject, words }),
    ]),
    ...buzzwordsOf('basics.summary', subject.summary, words),
    ...repeatedOpenings(told, words),
  ];
};

function passive({ path, text }: Statement, words: CritiqueWords): Finding[] {
  const end = words.clauseEnd.exec(text)?.index ?? text.length;
  const found = words.passive.exec(text.slice(0, end));
  return found ? [{ kind: 'passive', about: path, paths: [path], quote: found[0] }] : [];
}

function firstPerson({ path, text, kind }: Statement, words: CritiqueWords): Finding[] {
  const found = kind === 'bullet' ? words.firstPerson.exec(text) : null;
  if (!found) return [];
  const after = withoutLeadingPronoun(text);
  return [
    {
      kind: 'first-person',
      about: path,
      paths: [path],
      quote: found[0],
      ...(after === undefined
        ? {}
        : { suggestion: { path, before: text, after, why: 'Leaves the pronoun out; the rest is as you wrote it.' } }),
    },
  ];
}

/** "I managed a team" is "Managed a team"; only where nothing else in the line speaks of oneself. */
function withoutLeadingPronoun(text: string): string | undefined {
  const rest = /^I\s+(?:also\s+)?(?!am\b|was\b|have\b|had\b|would\b|could\b|can\b)([a-z].*)$/su.exec(text)?.[1];
  if (rest === undefined || /\b(?:I|my|me|myself|we|our)\b/.test(rest)) return undefined;
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

/**
 * What is over is told in the past. Of a job that goes on, work that comes again is told in the present, while single things
 * done, which have an outcome, stay in the past.
 */
function tense(statement: Statement, { subject, words }: Wording): Finding[] {
  const { path, text, isCurrent, entry, kind } = statement;
  if (kind !== 'bullet' || !entry.startsWith('work.')) return [];
  const isOver = subject.cv.work[Number(entry.split('.')[1])]?.endDate !== undefined && !isCurrent;
  const written = words.tenseOf(text);
  const isWrong =
    (isOver && written === 'present') ||
    (isCurrent && written === 'past' && (words.recurrent.test(text) || !hasOutcome(text, subject)));
  if (!isWrong) return [];
  const [first = ''] = text.split(/\s+/);
  const detail = isCurrent ? `“${first}”, though the job goes on` : `“${first}”, though the job is over`;
  return [{ kind: 'tense', about: path, paths: [path], quote: first, detail }];
}

interface Wording {
  readonly subject: Subject;
  readonly words: CritiqueWords;
}

/** A claim beside its proof is fine. */
const buzzwords = ({ path, text }: Statement, { subject, words }: Wording): Finding[] =>
  hasOutcome(text, subject) ? [] : buzzwordsOf(path, text, words);

function buzzwordsOf(path: string, text: string, words: CritiqueWords): Finding[] {
  const found = words.buzzword.exec(text);
  return found ? [{ kind: 'buzzword', about: path, paths: [path], quote: found[0], detail: `“${found[0]}”` }] : [];
}

/** Within one job; a word that opens a third line is heard. */
const OFTEN = 3;

function repeatedOpenings(statements: readonly Statement[], words: CritiqueWords): Finding[] {
  const byOpening = new Map<string, Statement[]>();
  for (const statement of statements.filter(({ kind }) => kind === 'bullet')) {
    const [word = ''] = statement.text.toLowerCase().split(/[^\p{L}\p{N}'’-]+/u);
    if (word === '' || words.isSmallWord(word)) continue;
    const key = `${statement.entry} ${word}`;
    byOpening.set(key, [...(byOpening.get(key) ?? []), statement]);
  }
  return [...byOpening].flatMap(([key, all]): Finding[] => {
    if (all.length < OFTEN) return [];
    const [word = ''] = (all[0]?.text ?? '').split(/\s+/);
    const detail = `“${word}” opens ${String(all.length)} lines of one job`;
    return [
      { kind: 'repeated-verb', about: key.replace(' ', ':'), paths: all.map(({ path }) => path), quote: word, detail },
    ];
  });
}
