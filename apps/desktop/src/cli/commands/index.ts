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
    name: 'cv critique',
    usage: 'FILE [--job JOB] [--country XX]',
    summary: 'judges a CV: score, what to change and why, and what a simple machine reads',
    options: { job: { type: 'string' }, country: { type: 'string' } },
    load: async () => (await import('./critique.ts')).runCritique,
  },
  {
    name: 'cv render',
    usage: 'CV --out FILE [--template T] [--paper a4|letter] [--accent #rrggbb] [--fit 1|2] [--language LL]',
    summary: 'writes a CV as the kind of file that the name of FILE ends with',
    options: {
      out: { type: 'string' },
      template: { type: 'string' },
      paper: { type: 'string' },
      accent: { type: 'string' },
      fit: { type: 'string' },
      language: { type: 'string' },
    },
    load: async () => (await import('./render.ts')).runCvRender,
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
