import { findDates } from '../dates/findDates.ts';
import { Cv, CvDate } from '../schema.ts';
import { removedIndexes, shownPath } from './editPaths.ts';
import { MAIN_FIELD, type CvEdit, type CvEdits } from './editTypes.ts';
import { isLevelPath, levelsIn } from './ownLevels.ts';

/**
 * The CV as the person wants it: corrected and added values in place, removed ones gone, lists without holes. Edited
 * facts are certain; evidence moves along with what it belongs to. Edits that cannot be a value of their field (a date
 * that is none) are left out. Paths of `edits` count in the CV as it was read. Levels that the person gives to skills
 * (see `ownLevelPath`) go into the meta data.
 */
export function applyEdits(cv: Cv, all: CvEdits): Cv {
  const edits = Object.fromEntries(Object.entries(all).filter(([path]) => !isLevelPath(path)));
  const draft: unknown = JSON.parse(JSON.stringify(cv));
  for (const [path, edit] of Object.entries(edits)) {
    if (edit.state === 'corrected' || edit.state === 'added') write(draft, path, valueFor(path, edit));
  }
  for (const [path, { state }] of Object.entries(edits))
    if (state === 'removed' && !isEntry(path)) write(draft, path, undefined);
  for (const list of listsOf(edits)) compact(draft, list, removedIndexes(edits, list));
  const edited = Cv.safeParse(draft);
  // An edit that the schema refuses must not take the whole CV away.
  return edited.success ? { ...edited.data, meta: withOwnLevels(movedMeta(cv, edits), all) } : cv;
}

const isEntry = (path: string): boolean => /\.\d+$/.test(path);

function valueFor(path: string, { value }: CvEdit): unknown {
  if (/\.(?:startDate|endDate|date)$/.test(path)) return typeof value === 'string' ? toDate(value) : undefined;
  const [, list, index, ...field] = /^(basics\.profiles|\w+)\.(\d+)(?:\.(.+))?$/.exec(path) ?? [];
  const isWholeEntry = list !== undefined && index !== undefined && field.every((part) => part === undefined);
  return isWholeEntry ? entryOf(list, value) : value;
}

/** People may type a date in any way that a CV may write it. */
function toDate(text: string): string | undefined {
  const plain = text.trim();
  if (CvDate.safeParse(plain).success) return plain;
  const [found] = findDates(plain);
  // Words for "until today" are read only behind a start; a date that the person did not type is not taken.
  return found?.endDate ?? findDates(`2000 - ${plain}`).find(({ isRange }) => isRange)?.endDate;
}

/** An entry typed as plain text gets that as its main field; lists that its section needs are empty. */
function entryOf(list: string, value: unknown): unknown {
  const main = MAIN_FIELD[list] ?? (list === 'work' ? 'position' : 'institution');
  const fields = typeof value === 'string' ? { [main]: value } : value;
  return typeof fields === 'object' && fields !== null ? { ...EMPTY_LISTS[list], ...fields } : undefined;
}

const EMPTY_LISTS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  work: { highlights: [] },
  education: { courses: [] },
  skills: { keywords: [] },
  projects: { highlights: [], keywords: [] },
};

/** Sets what stands at a path, or takes it away when the value is undefined; unknown paths change nothing. */
function write(root: unknown, path: string, value: unknown): void {
  const parts = path.split('.');
  const last = parts.pop();
  const owner = parts.reduce<unknown>((node, part) => (isObject(node) ? node[part] : undefined), root);
  if (!isObject(owner) || last === undefined) return;
  if (value === undefined) delete owner[last];
  else owner[last] = value;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Lists in which something is removed, the innermost first. */
function listsOf(edits: CvEdits): string[] {
  const lists = Object.entries(edits).flatMap(([path, { state }]) => {
    if (state !== 'removed') return [];
    return [path.replace(/\.\d+$/, ''), path.replace(/\.\d+\.\w+$/, '')].filter((list) => list !== path);
  });
  return [...new Set(lists)].toSorted((a, b) => b.length - a.length);
}

function compact(root: unknown, list: string, removed: ReadonlySet<number>): void {
  const parts = list.split('.');
  const node = parts.reduce<unknown>((owner, part) => (isObject(owner) ? owner[part] : undefined), root);
  if (Array.isArray(node))
    write(
      root,
      list,
      node.filter((_, index) => !removed.has(index)),
    );
}

function movedMeta({ meta }: Cv, edits: CvEdits): Cv['meta'] {
  const confidence = moved(meta.confidence, edits);
  for (const [path, { state }] of Object.entries(edits)) {
    const shown = shownPath(edits, path);
    if (shown !== undefined && state !== 'removed') confidence[shown] = 1;
  }
  const unchanged = Object.fromEntries(
    Object.entries(meta.skillIds).filter(([path]) => edits[path]?.state !== 'corrected'),
  );
  return {
    ...meta,
    evidence: moved(meta.evidence, edits),
    confidence,
    skillIds: moved(unchanged, edits),
    ...(meta.doubts === undefined ? {} : { doubts: moved(meta.doubts, edits) }),
    ...(meta.levels === undefined ? {} : { levels: moved(meta.levels, edits) }),
  };
}

function withOwnLevels(meta: Cv['meta'], edits: CvEdits): Cv['meta'] {
  const ownLevels = { ...meta.ownLevels, ...levelsIn(edits) };
  return Object.keys(ownLevels).length === 0 ? meta : { ...meta, ownLevels };
}

function moved<T>(byPath: Readonly<Record<string, T>>, edits: CvEdits): Record<string, T> {
  return Object.fromEntries(
    Object.entries(byPath).flatMap(([path, value]) => {
      const shown = shownPath(edits, path);
      return shown === undefined ? [] : [[shown, value]];
    }),
  );
}
