import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type WindowState, parseWindowState } from './windowState.ts';

/** The place where the window's position is kept between two starts. */
export interface WindowMemory {
  readonly recall: () => WindowState;
  readonly remember: (state: WindowState) => void;
}

/** Keeps the state in a small file of its own; losing it costs a position, so nothing here may stop the app. */
export function createWindowMemory(path: string): WindowMemory {
  return {
    recall: () => parseWindowState(readIfThere(path)),
    remember: (state) => {
      try {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(`${path}.new`, JSON.stringify(state));
        renameSync(`${path}.new`, path);
      } catch {
        // A full disk or a read-only folder: the window opens in its first place next time.
      }
    },
  };
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
