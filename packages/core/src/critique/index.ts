export * from './schema.ts';
export { critiqueCv } from './critiqueCv.ts';
export { machineView } from './machineView.ts';
export type { CritiqueInput, Statement, WrittenDifferently } from './subject.ts';
export { KINDS, type KindOfIssue } from './kinds/index.ts';
export { FORMULA } from './score.ts';
export { SOURCES } from './sources.ts';
