import { existsSync, readFileSync, readdirSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { root } from './command.ts';
import { type Outcome, report } from './step.ts';

/** Licences that may be shipped inside an MIT product without asking anyone; all but the notice is free of conditions. */
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  // Not an SPDX name: what the English dictionaries say of themselves. Their licence files, which are shipped, hold its terms.
  'BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'OFL-1.1',
  'Unlicense',
  'Zlib',
]);

/** Development dependencies of the desktop app that only build it; the others are bundled into the page and are shipped. */
const TOOLS = /^(@types\/|@vitejs\/|@tailwindcss\/|electron-builder$|tailwindcss$|vite$)/;

const Manifest = z.object({
  name: z.string(),
  version: z.string().default(''),
  license: z.union([z.string(), z.object({ type: z.string() })]).optional(),
  dependencies: z.record(z.string(), z.string()).default({}),
  optionalDependencies: z.record(z.string(), z.string()).default({}),
  devDependencies: z.record(z.string(), z.string()).default({}),
});
type Manifest = z.infer<typeof Manifest>;

/** A package that reaches the user's machine. */
export interface Shipped {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

/** Every package that is shipped has an allowed licence and stands in THIRD-PARTY-NOTICES.md. */
export async function checkLicences(): Promise<Outcome> {
  const shipped = findShipped();
  const notices = readFileSync(join(root, 'THIRD-PARTY-NOTICES.md'), 'utf8');
  const problems = shipped.flatMap(({ name, version, licence }) => [
    ...(isAllowed(licence) ? [] : [`${name} ${version} has the licence "${licence}", which may not be shipped`]),
    ...(notices.includes(`| ${name} |`) || isForOnePlatform(name)
      ? []
      : [`${name} is missing from the notices: node tooling/checks/writeNotices.ts`]),
  ]);
  return report(problems, `${shipped.length} packages, all with allowed licences and in the notices`);
}

/** An SPDX expression is allowed when one side of an OR, and both sides of an AND, are. */
export function isAllowed(licence: string): boolean {
  const expression = licence.replace(/^\((.*)\)$/, '$1').trim();
  if (expression.includes(' OR ')) return expression.split(' OR ').some(isAllowed);
  if (expression.includes(' AND ')) return expression.split(' AND ').every(isAllowed);
  return ALLOWED.has(expression);
}

/** Packages with a native binary come one per platform; the notices name their parent. */
export const isForOnePlatform = (name: string): boolean =>
  /(-|\/)(linux|linuxmusl|darwin|win32|windows|android|freebsd|wasm32)(-|$)/.test(name);

/** All packages reachable from what our apps and packages depend on, without the build tools. */
export function findShipped(): readonly Shipped[] {
  const found = new Map<string, Shipped>();
  for (const folder of ownFolders()) {
    const manifest = readManifest(join(root, folder));
    const bundled =
      folder === 'apps/desktop' ? Object.keys(manifest.devDependencies).filter((name) => !TOOLS.test(name)) : [];
    for (const name of [...Object.keys(manifest.dependencies), ...bundled]) walk(name, join(root, folder), found);
  }
  return [...found.values()].sort((left, right) => (left.name < right.name ? -1 : 1));
}

const ownFolders = (): readonly string[] =>
  ['apps', 'packages'].flatMap((parent) => readdirSync(join(root, parent)).map((name) => `${parent}/${name}`));

function walk(name: string, from: string, found: Map<string, Shipped>): void {
  const folder = findPackage(name, from);
  // An optional dependency for another platform is not installed; our own packages carry our own licence.
  if (folder === undefined || name.startsWith('@career-mentor/') || name.startsWith('@types/')) return;
  const manifest = readManifest(folder);
  const key = `${manifest.name}@${manifest.version}`;
  if (found.has(key)) return;
  found.set(key, { name: manifest.name, version: manifest.version, licence: licenceOf(manifest, folder) });
  // Electron's own dependencies only fetch its program; what is shipped is that program, which carries its own notices.
  if (manifest.name === 'electron') return;
  const next = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.optionalDependencies)];
  for (const each of next) walk(each, folder, found);
}

/** Looks upwards for `node_modules/<name>`, as Node.js does, and follows the package manager's links. */
function findPackage(name: string, from: string): string | undefined {
  for (let folder = from; dirname(folder) !== folder; folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', name);
    if (existsSync(join(candidate, 'package.json'))) return realpathSync(candidate);
  }
  return undefined;
}

const readManifest = (folder: string): Manifest =>
  Manifest.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));

/** What the manifest states, else what the first line of the licence file is. */
function licenceOf({ license }: Manifest, folder: string): string {
  const stated = typeof license === 'string' ? license : license?.type;
  const file = join(folder, 'LICENSE');
  if (stated !== undefined || !existsSync(file)) return stated ?? 'none stated';
  return /^(?:The )?MIT License/i.test(readFileSync(file, 'utf8').trim()) ? 'MIT' : 'none stated';
}
