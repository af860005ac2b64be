export * from './writeDocx.ts';
