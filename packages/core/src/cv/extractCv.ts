import type { DocumentText } from '../evidence/index.ts';
import { err, ok, type Failure, type Result } from '../kernel/index.ts';
import { assembleCv } from './assembleCv.ts';
import { withProbabilities } from './confidence/calibrate.ts';
import { sceneOf } from './confidence/scene.ts';
import { signalsOf, type FactSignals } from './confidence/signals.ts';
import { readDraft, type CvDraft } from './cvDraft.ts';
import type { LineHints } from './labelling/labelledSections.ts';
import type { Cv } from './schema.ts';
import { statedCv } from './stated/statedCv.ts';

/** A skill recognised in a text, by the taxonomy's id; offsets are into that text. */
export interface LinkedSkill {
  readonly skillId: string;
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
}

export interface CvDeps extends LineHints {
  /** Finds the taxonomy's skills in a text. Passed in, because this stage stands before the skills. */
  readonly linkSkills: (text: string) => readonly LinkedSkill[];
  /**
   * What a line labeller answered about this document (see `askLabeller`). Not trusted: numbers of lines and words and
   * kinds are taken from it, and never a character. Without it the rules decide, in weak spots with the line model.
   */
  readonly lineAnswer?: unknown;
}

/**
 * The facts of a CV, each with the place where it was read. Every value is text of the document, dates and addresses in
 * a normal form. Fails with `cv-too-long`, and with `not-a-cv` when the document has no text or nothing that a CV consists
 * of; never guesses.
 */
export function extractCv(document: DocumentText, deps: CvDeps): Result<Cv, Failure> {
  if (document.lines.length > MOST_LINES || document.text.length > MOST_CHARACTERS) return err(TOO_LONG);
  if (document.stated !== undefined) return statedCv(document, document.stated, deps);
  const draft = readDraft(document, deps);
  return isCv(draft)
    ? ok(withProbabilities(assembleCv(document, draft, deps), document, draft.sections))
    : err(NOT_A_CV);
}

/**
 * The facts with the confidence that the rules give them and the signals from which their probability is told: what the
 * model of confidence is fitted to. Nothing where there is no CV.
 */
export function extractWithSignals(
  document: DocumentText,
  deps: CvDeps,
): { readonly cv: Cv; readonly signals: readonly FactSignals[] } | undefined {
  const draft = readDraft(document, deps);
  if (!isCv(draft)) return undefined;
  const cv = assembleCv(document, draft, deps);
  return { cv, signals: signalsOf(sceneOf(cv, document, draft.sections)) };
}

/**
 * More than the 60 pages that are read at all hold. Lines are compared with lines, so that a text of a hundred thousand
 * short ones would keep the app busy for minutes.
 */
const MOST_LINES = 6_000;
const MOST_CHARACTERS = 200_000;

const TOO_LONG: Failure = {
  code: 'cv-too-long',
  message: 'The document is longer than a CV can be.',
  guidance: 'Check that it is the right file, or add only the pages that are the CV.',
  field: 'file',
};

/** A CV shows a person (a name with a way to reach them) or at least one fact of a life at work. */
function isCv({ header, work, education, skills, projects }: CvDraft): boolean {
  const person = header.name !== undefined && (header.email !== undefined || header.phone !== undefined);
  return person || work.length > 0 || education.length > 0 || skills.length + projects.length >= 2;
}

const NOT_A_CV: Failure = {
  code: 'not-a-cv',
  message: 'No work, education, skills or contact data were found in this document.',
  guidance: 'Check that it is the right file. If it is your CV, save it as a text PDF or DOCX, or paste its text.',
  field: 'file',
};
