import type { Cv } from '../cv/index.ts';
import type { DocumentText } from '../evidence/index.ts';
import type { SkillKnowledge } from '../gaps/index.ts';
import type { Job } from '../jobs/index.ts';
import type { SpellChecker } from '../ports/index.ts';
import { WORDS, type CritiqueWords } from './words/index.ts';

/** How a written version differs from its facts, as far as a critique must know. An arrangement of core/writing is one. */
export interface WrittenDifferently {
  /** Paths of entries and texts that are left out. */
  readonly hidden: readonly string[];
  /** By path: the text that is written instead. */
  readonly texts: Readonly<Record<string, string>>;
  readonly added: readonly { readonly id: string; readonly list: string; readonly text: string }[];
}

/** What a critique is made from. */
export interface CritiqueInput {
  readonly cv: Cv;
  readonly knowledge: SkillKnowledge;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** The file as read: its length, and what stands in it beside the facts. */
  readonly document?: DocumentText | undefined;
  readonly job?: Job | undefined;
  readonly written?: WrittenDifferently | undefined;
  /** Two letters, upper case. Without it the CV's own place or phone number decides. */
  readonly country?: string | undefined;
  readonly spelling?: readonly SpellChecker[] | undefined;
  /**
   * Writes a line better, or gives nothing. It must add no fact: what it gives is shown as a suggestion beside issues of
   * wording and length that no rule here can write itself.
   */
  readonly rewrite?:
    ((statement: Statement) => { readonly after: string; readonly why: string } | undefined) | undefined;
  /** Ids of issues that the person set aside. */
  readonly dismissed?: readonly string[] | undefined;
}

/** A line or paragraph that tells what was done. */
export interface Statement {
  readonly path: string;
  readonly text: string;
  readonly kind: 'bullet' | 'text';
  /** Path of the job or project it belongs to. */
  readonly entry: string;
  readonly isCurrent: boolean;
  /** 0 to 1. */
  readonly confidence: number;
}

/** The CV as the rules look at it: with what is written differently applied, and split into statements. */
export interface Subject extends CritiqueInput {
  readonly statements: readonly Statement[];
  readonly summary: string;
  /** Words of the CV's language; absent where we have none. */
  readonly words: CritiqueWords | undefined;
  readonly isShown: (path: string) => boolean;
  readonly confidenceOf: (path: string) => number;
}

/** Reads a CV for the rules. */
export function subjectOf(input: CritiqueInput): Subject {
  const { cv, written } = input;
  const hidden = new Set(written?.hidden ?? []);
  const isShown = (path: string): boolean => !hidden.has(path) && !hidden.has(path.split('.').slice(0, 2).join('.'));
  const confidenceOf = (path: string): number => cv.meta.confidence[path] ?? 1;
  const textAt = (path: string, text: string | undefined): string =>
    isShown(path) ? (written?.texts[path] ?? text ?? '').trim() : '';
  const statements = [...workStatements(cv), ...projectStatements(cv), ...addedStatements(cv, written)]
    .map((draft): Statement => ({
      ...draft,
      text: textAt(draft.path, draft.text),
      confidence: written?.texts[draft.path] === undefined ? confidenceOf(draft.path) : 1,
    }))
    .filter(({ text, entry }) => text !== '' && !LINK_ALONE.test(text) && isShown(entry));
  return {
    ...input,
    statements,
    summary: textAt('basics.summary', cv.basics.summary),
    words: WORDS[cv.meta.language],
    isShown,
    confidenceOf,
  };
}

/** An address, or the words of a button, tells nothing of work. */
const LINK_ALONE = /^(?:https?:\S+|(?:www\.)?\S+\.\S+\/\S*|view (?:on|at) \S+|website|link|demo|github)$/i;

type Draft = Omit<Statement, 'confidence' | 'text'> & { readonly text: string | undefined };

const workStatements = (cv: Cv): Draft[] =>
  cv.work.flatMap((job, index): Draft[] => {
    const entry = `work.${String(index)}`;
    const isCurrent = job.endDate === 'present';
    return [
      { path: `${entry}.summary`, text: job.summary, kind: 'text', entry, isCurrent },
      ...job.highlights.map((text, at): Draft => ({
        path: `${entry}.highlights.${String(at)}`,
        text,
        kind: 'bullet',
        entry,
        isCurrent,
      })),
    ];
  });

const projectStatements = (cv: Cv): Draft[] =>
  cv.projects.flatMap((project, index): Draft[] => {
    const entry = `projects.${String(index)}`;
    const isCurrent = project.endDate === 'present';
    return [
      { path: `${entry}.description`, text: project.description, kind: 'text', entry, isCurrent },
      ...project.highlights.map((text, at): Draft => ({
        path: `${entry}.highlights.${String(at)}`,
        text,
        kind: 'bullet',
        entry,
        isCurrent,
      })),
    ];
  });

const addedStatements = (cv: Cv, written: WrittenDifferently | undefined): Draft[] =>
  (written?.added ?? []).map(({ id, list, text }): Draft => {
    const entry = list.split('.').slice(0, 2).join('.');
    const job = cv.work[Number(list.split('.')[1])];
    return { path: id, text, kind: 'bullet', entry, isCurrent: list.startsWith('work.') && job?.endDate === 'present' };
  });

/** The words of a text: letters with inner marks, and numbers. Scripts without spaces give one word for each two characters. */
export function wordCount(text: string): number {
  const spaced = text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.,-]*/gu) ?? [];
  const dense = text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu)?.length ?? 0;
  return dense > text.length / 3 ? Math.ceil(dense / 2) : spaced.length;
}
