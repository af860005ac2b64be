/** A CV's facts as a tree of plain values; a removed list entry is a hole until the lists are closed up. */
export type Tree = { [key: string]: Tree } | (Tree | undefined)[] | string;

export const isBranch = (value: unknown): value is { [key: string]: Tree } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Writes `value` at `path`, making the lists and objects on the way; `undefined` takes out what is there. */
export function setAt(tree: Tree, path: readonly string[], value: Tree | undefined): void {
  const [key, ...rest] = path;
  if (key === undefined || typeof tree === 'string') return;
  if (rest.length > 0) {
    const next = childOf(tree, key) ?? (value === undefined ? undefined : emptyFor(rest[0]));
    if (next === undefined) return;
    put(tree, key, next);
    setAt(next, rest, value);
  } else put(tree, key, value);
}

/** What stands at a key of an object or at an index of a list. */
export function childOf(tree: Tree, key: string): Tree | undefined {
  if (typeof tree === 'string') return undefined;
  return Array.isArray(tree) ? tree[Number(key)] : tree[key];
}

const emptyFor = (key: string | undefined): Tree => (/^\d+$/.test(key ?? '') ? [] : {});

function put(tree: Exclude<Tree, string>, key: string, value: Tree | undefined): void {
  if (Array.isArray(tree)) {
    const index = Number(key);
    if (Number.isInteger(index) && index < tree.length + MOST_ADDED) tree[index] = value;
  } else if (value === undefined) delete tree[key];
  else tree[key] = value;
}

/** An index far behind the end of a list is a mistake and would make a list of as many holes. */
const MOST_ADDED = 200;

/** Closes the holes of all lists below `tree` and tells for each value that moved where it was and where it is now. */
export function closeUp(tree: Tree, from: string, to: string, moved: (from: string, to: string) => void): Tree {
  moved(from, to);
  if (typeof tree === 'string') return tree;
  const child = (key: string, newKey: string, value: Tree): Tree =>
    closeUp(value, join(from, key), join(to, newKey), moved);
  if (!Array.isArray(tree)) {
    return Object.fromEntries(Object.entries(tree).map(([key, value]) => [key, child(key, key, value)]));
  }
  const kept: Tree[] = [];
  for (const [index, value] of tree.entries()) {
    if (value !== undefined) kept.push(child(String(index), String(kept.length), value));
  }
  return kept;
}

const join = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);
