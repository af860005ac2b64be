export * from './document.ts';
export * from './evidence.ts';
