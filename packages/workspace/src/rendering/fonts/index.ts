export * from './face.ts';
export * from './families.ts';
