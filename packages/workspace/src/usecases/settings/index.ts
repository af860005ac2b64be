import { ok } from '@career-mentor/core/kernel';
import { Settings, type SettingsUpdate, type SettingsUseCases } from '../../api/index.ts';
import { guardStorage } from '../../db/failures.ts';
import type { ReadableDb, WritableDb } from '../../db/types.ts';
import { deleteRows, listRows, saveRow } from '../../repositories/table.ts';
import { settings } from '../../repositories/tables.ts';
import type { Context } from '../context.ts';

/** How the person likes the app. Not undoable: Ctrl+Z is for the work, not for the light. */
export function createSettingsUseCases({ db, events }: Context): SettingsUseCases {
  return {
    get: () => ok(readSettings(db)),
    set: (update) => {
      const saved = guardStorage(() => {
        writeSettings(db, update);
        return readSettings(db);
      });
      if (saved.ok) events.changed('settings');
      return saved;
    },
  };
}

/** Stored values that this version does not understand fall back to their default instead of stopping the app. */
function readSettings(db: ReadableDb): Settings {
  const stored = Object.fromEntries(listRows(db, settings).map((row) => [row.key, row.value]));
  const fields = Object.entries(Settings.shape).map(([key, field]) => {
    const parsed = field.safeParse(stored[key]);
    return [key, parsed.success ? parsed.data : undefined];
  });
  return Settings.parse(Object.fromEntries(fields));
}

function writeSettings(db: WritableDb, update: SettingsUpdate): void {
  db.transaction(() => {
    for (const [key, value] of Object.entries(update)) {
      if (value === undefined) continue;
      if (value === null) deleteRows(db, settings, { key });
      else saveRow(db, settings, { key, value });
    }
  })();
}
