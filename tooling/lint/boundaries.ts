import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import { PACKAGES, STAGES, ZONES, type Zone } from './zones.ts';

/** One import as it stands in a file. `file` is relative to the checkout's root, with forward slashes. */
export interface ImportSite {
  readonly file: string;
  readonly specifier: string;
  readonly typeOnly: boolean;
}

/**
 * Says why an import is forbidden and where to go instead, or nothing when it is allowed.
 * Test files may use Node.js and the development tools; the zones hold for them too.
 */
export function boundaryViolation(site: ImportSite): string | undefined {
  const from = zoneOf(site.file);
  if (!from) return undefined;
  if (isNodeModule(site.specifier)) return nodeViolation(from, site);
  if (isElectron(site.specifier)) return electronViolation(from, site);
  const target = targetOf(site);
  return target === undefined ? undefined : ownViolation(from, site, target);
}

/** The zone a file belongs to; none for tooling, benchmarks, end-to-end tests and the like. */
export function zoneOf(file: string): Zone | undefined {
  return ZONES.find((zone) => file.startsWith(`${zone.folder}/`));
}

function ownViolation(from: Zone, site: ImportSite, target: string): string | undefined {
  const to = zoneOf(target);
  if (!to) return outsideViolation(from, site, target);
  if (to.name === from.name) return from.name === 'core' ? stageViolation(site, target) : undefined;
  if (from.mayImport.includes(to.name)) return reachesInside(site, to);
  if (from.mayImportTypesOf?.includes(to.name)) {
    return site.typeOnly
      ? reachesInside(site, to)
      : `${from.name} may only \`import type\` of ${to.name} — ${from.advice}`;
  }
  return `${from.name} may not import ${to.name} — ${from.advice}`;
}

/** Between packages only the names in the exports map count, whatever the path could reach. */
function reachesInside(site: ImportSite, to: Zone): string | undefined {
  const isPackage = to.folder.startsWith('packages/');
  return isPackage && site.specifier.startsWith('.')
    ? `reach ${to.name} by its name (@career-mentor/${to.name}/<domain>), not by a path`
    : undefined;
}

function outsideViolation(from: Zone, site: ImportSite, target: string): string | undefined {
  const allowed = isTest(site.file) || target.startsWith('models/') || /\.(json|css)$/.test(target);
  return allowed ? undefined : `${from.name} may not import ${target} — it is not part of the product`;
}

function stageViolation(site: ImportSite, target: string): string | undefined {
  const from = stageOf(site.file);
  const to = stageOf(target);
  if (from === undefined || to === undefined || from === to) return undefined;
  const [fromRank, toRank] = [STAGES[from], STAGES[to]];
  if (fromRank === undefined) return `core/${from} is no stage — add it to the flow in tooling/lint/zones.ts`;
  if (toRank !== undefined && toRank < fromRank) return undefined;
  return `core/${from} may not import core/${to} — data flows the other way: pass the value in, or move the rule there`;
}

const stageOf = (file: string): string | undefined => /^packages\/core\/src\/([^/]+)\//.exec(file)?.[1];

function nodeViolation(from: Zone, site: ImportSite): string | undefined {
  return from.node || isTest(site.file) ? undefined : `${from.name} may not use Node.js — ${from.advice}`;
}

function electronViolation(from: Zone, site: ImportSite): string | undefined {
  if (from.electron) return undefined;
  return `${from.name} may not use Electron (${site.specifier}) — only shell, preload and ipc know it: ${from.advice}`;
}

/** The file or folder of ours that a specifier means; undefined for packages of others. */
function targetOf(site: ImportSite): string | undefined {
  if (site.specifier.startsWith('.')) return posix.join(posix.dirname(site.file), site.specifier);
  const name = Object.keys(PACKAGES).find((each) => site.specifier === each || site.specifier.startsWith(`${each}/`));
  if (name === undefined) return undefined;
  return `${PACKAGES[name]}${site.specifier.slice(name.length)}/index.ts`;
}

const isTest = (file: string): boolean => /(\.test\.tsx?$|\/(test|testing|fixtures)\/)/.test(file);

const isNodeModule = (specifier: string): boolean =>
  specifier.startsWith('node:') || builtinModules.includes(specifier.split('/')[0] ?? specifier);

const isElectron = (specifier: string): boolean => specifier === 'electron' || specifier.startsWith('electron/');
