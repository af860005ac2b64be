export * from './fields.ts';
export * from './writeText.ts';
