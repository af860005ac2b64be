import { ok } from '@career-mentor/core/kernel';
import type { StatusUseCases } from '../../api/index.ts';
import { schemaVersionOf } from '../../db/connection.ts';
import type { Context } from '../context.ts';
import { examine } from './doctor.ts';

/** What runs, where, and whether it is well. */
export function createStatusUseCases(context: Context): StatusUseCases {
  return {
    get: () =>
      ok({
        version: context.version,
        mode: context.mode,
        workspacePath: context.files.directory,
        embedder: context.embedder.status(),
        schemaVersion: schemaVersionOf(context.db),
        device: 'device only',
      }),
    doctor: async () => {
      // The answer is about the real thing, so it is loaded before it is judged.
      await context.embedder.get();
      return ok(examine(context));
    },
  };
}
