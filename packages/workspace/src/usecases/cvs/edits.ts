import { applyEdits, listFacts, shownPath, storedPath, type Cv } from '@career-mentor/core/cv';
import { err, ok, type Failure, type Result } from '@career-mentor/core/kernel';
import type { CvSection, CvView, EntryValue, FactEdit, FactValue } from '../../api/index.ts';
import { localDay } from '../../calendar/index.ts';
import { factEdits } from '../../repositories/tables.ts';
import { act, type Context } from '../context.ts';
import { viewCv } from './cvView.ts';
import { findCv, type EffectiveCv } from './effectiveCv.ts';

interface FactInput {
  readonly cvId: string;
  readonly path: string;
}

/** What a person may do to the facts of a CV. Each is one undoable change; gaps and roadmaps follow. */
export const setFact = (context: Context, input: FactInput & { readonly value: FactValue }): Result<CvView, Failure> =>
  edit(context, input, { words: 'Corrected', edit: (before) => corrected(before, input.value) });

/** Marks a fact as looked at and right; one that was corrected stays corrected. */
export const confirmFact = (context: Context, input: FactInput): Result<CvView, Failure> =>
  edit(context, input, { words: 'Confirmed', edit: (before) => before ?? { state: 'confirmed' } });

/** Leaves a fact or a whole entry out. What was read stays stored, so it can come back. */
export const removeFact = (context: Context, input: FactInput): Result<CvView, Failure> =>
  edit(context, input, { words: 'Removed', edit: () => ({ state: 'removed' }) });

/** Adds an entry behind those of its section and returns its path as well. */
export function addEntry(
  context: Context,
  input: { readonly cvId: string; readonly section: CvSection; readonly value: EntryValue },
): Result<CvView & { readonly path: string }, Failure> {
  const found = findCv(context.db, input.cvId);
  if (!found.ok) return found;
  const path = nextPath(found.value, input.section);
  const added = save(context, found.value, { path, words: 'Added', edit: { state: 'added', value: input.value } });
  if (!added.ok) return added;
  const after = findCv(context.db, input.cvId);
  return after.ok ? ok({ ...added.value, path: shownPath(after.value.edits, path) ?? path }) : after;
}

/** An entry that the person added stays one when she corrects it. */
const corrected = (before: FactEdit | undefined, value: FactValue): FactEdit => ({
  state: before?.state === 'added' ? 'added' : 'corrected',
  value,
});

/** `path` is one of the CV as it is shown; edits are kept by the path of the CV as it was read. */
function edit(
  context: Context,
  { cvId, path }: FactInput,
  what: { readonly words: string; readonly edit: (before: FactEdit | undefined) => FactEdit },
): Result<CvView, Failure> {
  const found = findCv(context.db, cvId);
  if (!found.ok) return found;
  const readPath = storedPath(found.value.edits, path);
  return save(context, found.value, {
    path: readPath,
    words: what.words,
    edit: what.edit(found.value.edits[readPath]),
  });
}

function save(
  context: Context,
  { row, edits }: EffectiveCv,
  what: { readonly path: string; readonly words: string; readonly edit: FactEdit },
): Result<CvView, Failure> {
  const { path } = what;
  if (!PATH.test(path)) return err(unknownFact(path));
  if (!fits(row.parsed, { ...edits, [path]: what.edit }, path)) return err(doesNotFit(path));
  const done = act(context, {
    label: `${what.words} ${nameOf(path)} in "${row.title}"`,
    changes: ['cvs', 'jobs', 'gaps'],
    write: (recorder) =>
      recorder.put(factEdits, { cv_id: row.id, path, state: what.edit.state, value: what.edit.value ?? null }),
  });
  if (!done.ok) return done;
  const after = findCv(context.db, row.id);
  return after.ok ? ok(viewCv(after.value, localDay(context.clock))) : after;
}

/** Whether the CV is still one with these edits, and shows the one at `path` unless that takes something away. */
function fits(cv: Cv, edits: Readonly<Record<string, FactEdit>>, path: string): boolean {
  const edited = applyEdits(cv, edits);
  if (edits[path]?.state === 'removed') return edited !== cv;
  const shown = shownPath(edits, path);
  const isThere = listFacts(edited).some((fact) => fact.path === shown || fact.path.startsWith(`${shown}.`));
  return edited !== cv && (isThere || edits[path]?.state === 'confirmed');
}

const SECTIONS = 'profiles|work|education|skills|languages|projects|certificates';
const PATH = new RegExp(`^(basics\\.\\w+(\\.\\d+(\\.\\w+)?)?|(${SECTIONS})\\.\\d+(\\.\\w+(\\.\\d+)?)?)$`);

/** Paths keep their numbers when entries are removed, so the next free one is behind every number ever used. */
function nextPath({ row, edits }: EffectiveCv, section: CvSection): string {
  const stem = section === 'profiles' ? 'basics.profiles' : section;
  const used = [...listFacts(row.parsed).map((fact) => fact.path), ...Object.keys(edits)]
    .filter((path) => path.startsWith(`${stem}.`))
    .map((path) => Number.parseInt(path.slice(stem.length + 1), 10));
  return `${stem}.${Math.max(-1, ...used.filter(Number.isInteger)) + 1}`;
}

/** `work.0.position` → "position", `skills.2` → "an entry of skills". */
function nameOf(path: string): string {
  const parts = path.split('.').filter((part) => !/^\d+$/.test(part));
  const last = parts.at(-1) ?? path;
  return parts.length === 1 ? `an entry of ${last}` : last.replace(/([A-Z])/g, ' $1').toLowerCase();
}

const unknownFact = (path: string): Failure => ({
  code: 'fact-unknown',
  message: `A CV has no field "${path}".`,
  guidance: 'Choose the fact again on the CV page.',
  field: 'path',
});

const doesNotFit = (path: string): Failure => ({
  code: 'fact-invalid',
  message: `That does not fit the field "${nameOf(path)}".`,
  guidance: 'Write dates like 2024-03 or "March 2024", and give every entry its name.',
  field: path,
});
