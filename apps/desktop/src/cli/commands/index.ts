import type { Command } from '../command.ts';

/** Every command, in the order in which the help lists them. */
export const COMMANDS: readonly Command[] = [
  {
    name: 'analyze',
    usage: 'CV [--job JOB] [--hours N] [--deadline YYYY-MM-DD]',
    summary: 'reads a CV and an advert and shows match, gaps, roadmap and resources',
    options: { job: { type: 'string' }, hours: { type: 'string' }, deadline: { type: 'string' } },
    load: async () => (await import('./analyze.ts')).runAnalyze,
  },
  {
    name: 'cv parse',
    usage: 'FILE… [--ndjson]',
    summary: 'reads CVs and shows their facts',
    options: { ndjson: { type: 'boolean' } },
    load: async () => (await import('./parse.ts')).runCvParse,
  },
  {
    name: 'job parse',
    usage: 'FILE… [--ndjson]',
    summary: 'reads adverts and shows what they ask for',
    options: { ndjson: { type: 'boolean' } },
    load: async () => (await import('./parse.ts')).runJobParse,
  },
  {
    name: 'serve',
    usage: '[--port N] [--no-open]',
    summary: 'opens the app in the browser, on this machine only',
    options: { port: { type: 'string' }, 'no-open': { type: 'boolean' } },
    load: async () => (await import('./serve.ts')).runServe,
  },
  {
    name: 'doctor',
    usage: '',
    summary: 'looks whether everything the app stands on is well',
    options: {},
    load: async () => (await import('./doctor.ts')).runDoctor,
  },
  {
    name: 'backup',
    usage: '[FOLDER]',
    summary: 'writes the whole workspace into one file',
    options: {},
    load: async () => (await import('./backup.ts')).runBackup,
  },
  {
    name: 'restore',
    usage: 'FILE',
    summary: 'puts a backup in the place of the workspace and keeps what was there',
    options: {},
    load: async () => (await import('./restore.ts')).runRestore,
  },
];
