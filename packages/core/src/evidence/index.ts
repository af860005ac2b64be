export * from './document.ts';
export * from './evidence.ts';
export { documentProblems } from './documentProblems.ts';
