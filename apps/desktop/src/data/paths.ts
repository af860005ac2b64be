import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';

/**
 * Where the app's own parts lie, in a checkout, in a build and in an installed app. The only module that knows.
 *
 * From source this file is `src/data/paths.ts`; built it is part of `dist/<name>/index.js` or `dist/chunks/*.js`. Either
 * way the desktop app's folder is two levels up from the file's own.
 */
const here = import.meta.dirname;
const desktop = join(here, '../..');
const isBuilt = basename(dirname(here)) === 'dist';

/** The parts that run in processes of their own. */
export type EntryName = 'data' | 'reader' | 'launcher' | 'cli';

const SOURCES: Readonly<Record<EntryName, string>> = {
  data: 'src/data/index.ts',
  reader: 'src/data/reader.ts',
  launcher: 'src/launcher/index.ts',
  cli: 'src/cli/index.ts',
};

/** The file to start for a part of the app. A child process cannot start inside the archive of an installed app. */
export function entryPath(name: EntryName): string {
  const path = join(desktop, isBuilt ? `dist/${name}/index.js` : SOURCES[name]);
  const unpacked = path.replace(/app\.asar(?=[\\/])/, 'app.asar.unpacked');
  return existsSync(unpacked) ? unpacked : path;
}

/** The built page that browser mode serves. */
export const rendererFolder = (): string => join(desktop, 'dist/renderer');

/** The embedder that comes with the app. */
export const modelFolder = (): string => join(resources(), 'models/embedded/all-MiniLM-L6-v2');

/** The invented sample person and advert. */
export const examplesFolder = (): string => join(resources(), 'examples');

/** An installed app has its files beside the archive; a checkout has them at its root. */
function resources(): string {
  const installed =
    'resourcesPath' in process && typeof process.resourcesPath === 'string' ? process.resourcesPath : '';
  return installed && existsSync(join(installed, 'models')) ? installed : join(desktop, '../..');
}

/** What decides where a person's data goes. */
export interface Platform {
  readonly platform: NodeJS.Platform;
  readonly home: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The workspace of this person on this machine, in the place where the operating system wants such data. */
export function defaultWorkspace({ platform, home, env }: Platform = thisMachine()): string {
  if (platform === 'win32') return join(env['APPDATA'] || join(home, 'AppData/Roaming'), 'Career Mentor');
  if (platform === 'darwin') return join(home, 'Library/Application Support/Career Mentor');
  return join(env['XDG_DATA_HOME'] || join(home, '.local/share'), 'career-mentor');
}

const thisMachine = (): Platform => ({ platform: process.platform, home: homedir(), env: process.env });
