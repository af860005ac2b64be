/**
 * Who may import whom. A zone is a part of the tree; the tables below are the whole truth, `boundaries.ts` only applies
 * them. Paths are relative to the checkout's root, with forward slashes.
 */

/** One row: the files, what of ours they may import, and where to go instead. */
export interface Zone {
  readonly name: string;
  readonly folder: string;
  /** Zones whose code may be imported. */
  readonly mayImport: readonly string[];
  /** Zones of which only types may be imported. */
  readonly mayImportTypesOf?: readonly string[];
  /** May use Node.js modules. */
  readonly node: boolean;
  /** May use Electron. */
  readonly electron?: boolean;
  readonly advice: string;
}

/** The first zone whose folder contains the file is the file's zone, so the narrow ones stand before the wide ones. */
export const ZONES: readonly Zone[] = [
  {
    name: 'core',
    folder: 'packages/core/src',
    mayImport: [],
    node: false,
    advice: 'core is pure: take what you need as a parameter or a port (core/ports)',
  },
  {
    name: 'rag',
    folder: 'packages/rag/src',
    mayImport: ['core'],
    node: true,
    advice: 'rag turns files into text and vectors: let packages/workspace combine it with other things',
  },
  {
    name: 'workspace',
    folder: 'packages/workspace/src',
    mayImport: ['core', 'rag'],
    node: true,
    advice: 'the workspace knows no window and no server: compose it in apps/desktop/src/data',
  },
  {
    name: 'ui',
    folder: 'packages/ui/src',
    mayImport: [],
    node: false,
    advice: 'ui knows no domain word: take the value as a property and fill it in from apps/desktop/src/renderer',
  },
  {
    name: 'renderer',
    folder: 'apps/desktop/src/renderer',
    mayImport: ['ui', 'ipc', 'core'],
    mayImportTypesOf: ['workspace'],
    node: false,
    advice: 'the page asks through the router (renderer/client); of the workspace it sees `import type` only',
  },
  {
    name: 'shell',
    folder: 'apps/desktop/src/shell',
    mayImport: ['ipc', 'core'],
    node: true,
    electron: true,
    advice: 'the shell opens no user file: windows and policy only, work belongs into apps/desktop/src/data',
  },
  {
    name: 'preload',
    folder: 'apps/desktop/src/preload',
    mayImport: ['ipc'],
    node: false,
    electron: true,
    advice: 'the preload script hands over one port and has no logic of its own',
  },
  {
    name: 'ipc',
    folder: 'apps/desktop/src/ipc',
    mayImport: ['core'],
    mayImportTypesOf: ['workspace'],
    node: false,
    electron: true,
    advice: 'ipc is the wire: it knows frames and ports, not what they carry',
  },
  {
    name: 'data',
    folder: 'apps/desktop/src/data',
    mayImport: ['workspace', 'rag', 'core', 'ipc', 'inference'],
    node: true,
    advice: 'the data process has no window: send an event to the renderer instead',
  },
  {
    name: 'cli',
    folder: 'apps/desktop/src/cli',
    mayImport: ['workspace', 'rag', 'core', 'ipc', 'data', 'launcher'],
    node: true,
    advice: 'a command calls use cases; move what is shared into packages/workspace',
  },
  {
    name: 'launcher',
    folder: 'apps/desktop/src/launcher',
    mayImport: ['core', 'ipc', 'data'],
    mayImportTypesOf: ['workspace'],
    node: true,
    advice: 'the launcher stands in for the shell: it serves files and supervises the data process',
  },
  {
    name: 'inference',
    folder: 'apps/desktop/src/inference',
    mayImport: ['core', 'rag', 'ipc'],
    node: true,
    advice: 'the inference process knows models and ports only; it may die at any time and owns no data',
  },
  {
    name: 'sync-server',
    folder: 'apps/sync-server/src',
    mayImport: ['core', 'workspace'],
    node: true,
    advice: 'the server sees sealed envelopes: what it shares with the app belongs into packages/core',
  },
];

/** Stages of core in the direction of the data: a stage imports only stages of a smaller number, or its own. */
export const STAGES: Readonly<Record<string, number>> = {
  kernel: 0,
  ports: 0,
  policy: 0,
  evidence: 1,
  cv: 2,
  jobs: 3,
  skills: 4,
  gaps: 5,
  critique: 6,
  writing: 7,
  roadmaps: 6,
  resources: 7,
  progress: 8,
  readiness: 9,
  interviews: 10,
  exams: 10,
};

/** Our packages by the name they are imported under. */
export const PACKAGES: Readonly<Record<string, string>> = {
  '@career-mentor/core': 'packages/core/src',
  '@career-mentor/rag': 'packages/rag/src',
  '@career-mentor/workspace': 'packages/workspace/src',
  '@career-mentor/ui': 'packages/ui/src',
};
