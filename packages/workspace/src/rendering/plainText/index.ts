export * from './writeText.ts';
