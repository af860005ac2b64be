export * from './copyFonts.ts';
export * from './face.ts';
export * from './families.ts';
