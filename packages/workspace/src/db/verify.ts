import type { ReadableDb } from './types.ts';

/** What is wrong with a database file in a few words; undefined when SQLite finds it whole and all references resolve. */
export function findDamage(db: ReadableDb): string | undefined {
  const integrity = String(db.pragma('integrity_check(1)', { simple: true }));
  if (integrity !== 'ok') return integrity;
  const dangling = db.pragma('foreign_key_check');
  return Array.isArray(dangling) && dangling.length > 0 ? `${dangling.length} references lead nowhere` : undefined;
}

/** The quick form for every start: structure of the pages only, a few milliseconds for a workspace of normal size. */
export function findQuickDamage(db: ReadableDb): string | undefined {
  const answer = String(db.pragma('quick_check(1)', { simple: true }));
  return answer === 'ok' ? undefined : answer;
}
