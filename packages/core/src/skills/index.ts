export * from './categories.ts';
export * from './credits.ts';
export { foldName } from './fold.ts';
export * from './inferRoles.ts';
export * from './load.ts';
export * from './matcher.ts';
export * from './schema.ts';
export { type TextContext } from './surroundings.ts';
export * from './taxonomy.ts';
