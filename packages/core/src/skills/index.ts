export * from './categories.ts';
export * from './schema.ts';
