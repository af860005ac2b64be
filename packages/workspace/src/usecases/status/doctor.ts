import { statfsSync } from 'node:fs';
import type { DoctorCheck, EmbedderStatus } from '../../api/index.ts';
import type { ReadableDb } from '../../db/types.ts';
import { findDamage } from '../../db/verify.ts';
import { taxonomy } from '../knowledge.ts';
import type { Context } from '../context.ts';

/** Looks at everything the engine stands on. Each check says what it found and, where it is not well, what to do. */
export function examine({
  db,
  files,
  blobs,
  embedder,
}: Pick<Context, 'db' | 'files' | 'blobs' | 'embedder'>): DoctorCheck[] {
  return [
    { id: 'runtime', state: 'ok', detail: `Node.js ${process.versions.node}, SQLite ${sqliteVersion(db)}.` },
    checkDatabase(db, files.directory),
    checkOriginals(db, blobs.list()),
    checkDisk(files.directory),
    checkEmbedder(embedder.status()),
    { id: 'taxonomy', state: 'ok', detail: `${taxonomy.skills.length} skills and ${taxonomy.roles.length} roles.` },
  ];
}

const sqliteVersion = (db: ReadableDb): string =>
  db.prepare<[], string>('SELECT sqlite_version()').pluck().get() ?? 'unknown';

function checkDatabase(db: ReadableDb, directory: string): DoctorCheck {
  const damage = findDamage(db);
  if (!damage) return { id: 'database', state: 'ok', detail: `The database in ${directory} is whole.` };
  const guidance = 'Bring back a backup with the command "restore FILE".';
  return { id: 'database', state: 'fail', detail: `The database in ${directory} is damaged: ${damage}.`, guidance };
}

function checkOriginals(db: ReadableDb, present: readonly string[]): DoctorCheck {
  const wanted = db.prepare<[], string>('SELECT id FROM documents').pluck().all();
  const missing = wanted.filter((id) => !present.includes(id)).length;
  if (missing === 0) return { id: 'originals', state: 'ok', detail: `${wanted.length} imported files are all there.` };
  const guidance = 'Bring back a backup, or add those files again. Everything read from them is still there.';
  return { id: 'originals', state: 'warn', detail: `${missing} imported files are missing.`, guidance };
}

/** Room for a migration's two copies of a large workspace. */
const ENOUGH_BYTES = 200 * 1024 * 1024;

function checkDisk(directory: string): DoctorCheck {
  const { bavail, bsize } = statfsSync(directory);
  const free = Math.floor((bavail * bsize) / 1024 / 1024);
  if (bavail * bsize >= ENOUGH_BYTES) return { id: 'disk', state: 'ok', detail: `${free} MB are free.` };
  const guidance = 'Free some space on the disk that holds the workspace.';
  return { id: 'disk', state: 'warn', detail: `Only ${free} MB are free.`, guidance };
}

function checkEmbedder({ state, id, detail }: EmbedderStatus): DoctorCheck {
  if (state !== 'missing') return { id: 'embedder', state: 'ok', detail: `${detail} (${id})` };
  const guidance = 'Reinstall the app. Until then close matches between differently named skills may be missed.';
  return { id: 'embedder', state: 'warn', detail, guidance };
}
