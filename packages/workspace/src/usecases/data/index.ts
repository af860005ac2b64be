import { mkdirSync } from 'node:fs';
import { ok } from '@career-mentor/core/kernel';
import type { DataUseCases, WorkspaceExport } from '../../api/index.ts';
import { schemaVersionOf } from '../../db/connection.ts';
import { guardStorage } from '../../db/failures.ts';
import { listSnapshots } from '../../db/snapshot.ts';
import { listOpened } from '../../repositories/table.ts';
import { ALL_TABLES } from '../../repositories/tables.ts';
import type { Context } from '../context.ts';
import { writeBackup } from './backup.ts';

/** Taking data out: as JSON for anything, as one file for `restore`. */
export function createDataUseCases(context: Context): DataUseCases {
  return {
    export: () => ok(exportWorkspace(context)),
    backup: ({ directory }) =>
      guardStorage(() => {
        const folder = directory ?? context.files.snapshots;
        mkdirSync(folder, { recursive: true });
        return { path: writeBackup(context, { folder, reason: 'backup', now: context.clock.now() }) };
      }),
    snapshots: () => guardStorage(() => listSnapshots(context.files.snapshots)),
  };
}

function exportWorkspace({ db, blobs, clock }: Context): WorkspaceExport {
  // One transaction, so that all tables are of one moment.
  const tables = db.transaction(() => ALL_TABLES.map((table) => [table.name, listOpened(db, table)] as const))();
  return {
    format: 'career-mentor-export',
    schemaVersion: schemaVersionOf(db),
    exportedAt: clock.now(),
    tables: Object.fromEntries(tables),
    blobs: Object.fromEntries(blobs.list().map((id) => [id, Buffer.from(blobs.read(id) ?? []).toString('base64')])),
  };
}
