export * from './result.ts';
export * from './failure.ts';
