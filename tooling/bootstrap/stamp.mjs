import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** Folders that never hold source: results, dependencies, and what the tools leave behind. */
const NOT_SOURCE = new Set(['node_modules', 'dist', 'out', 'coverage', 'test-results', 'playwright-report']);

/**
 * Hash of the contents of some files, in the given order. A missing file counts as missing.
 * @param {readonly string[]} paths
 */
export function contentHash(paths) {
  const hash = createHash('sha256');
  for (const path of paths) hash.update(`${path}\0${readOrEmpty(path)}\0`);
  return hash.digest('hex');
}

/**
 * Hash of names, sizes and times of change of all source files under some folders: a few hundred `stat` calls instead of
 * reading everything, because this runs before each start and must stay under a tenth of a second. Tests do not count.
 * @param {string} base the names in the hash are relative to this
 * @param {readonly string[]} folders files or folders relative to base
 */
export function timesHash(base, folders) {
  const hash = createHash('sha256');
  for (const folder of folders) for (const file of sourceFiles(join(base, folder))) hash.update(fileMark(base, file));
  return hash.digest('hex');
}

/** @param {string} path */
export const readStamp = (path) => readOrEmpty(path).trim();

/**
 * @param {string} path
 * @param {string} value
 */
export function writeStamp(path, value) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${value}\n`);
}

/**
 * @param {string} path a file or a folder, or nothing at all
 * @returns {string[]}
 */
function sourceFiles(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return [];
  if (!stats.isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => isSource(entry.name))
    .sort((left, right) => (left.name < right.name ? -1 : 1))
    .flatMap((entry) => sourceFiles(join(path, entry.name)));
}

/** @param {string} name */
const isSource = (name) => !NOT_SOURCE.has(name) && !name.startsWith('.') && !/\.test\.tsx?$/.test(name);

/**
 * @param {string} base
 * @param {string} file
 */
function fileMark(base, file) {
  const { size, mtimeMs } = statSync(file);
  return `${relative(base, file)}\0${size}\0${mtimeMs}\0`;
}

/** @param {string} path */
function readOrEmpty(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
