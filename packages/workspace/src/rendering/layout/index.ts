export * from './blocks.ts';
export type { Span } from './breakLines.ts';
export * from './layOut.ts';
export type { Run, TextLook } from './runs.ts';
export type { Mark } from './units.ts';
