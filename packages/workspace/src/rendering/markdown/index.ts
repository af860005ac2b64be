export * from './writeMarkdown.ts';
