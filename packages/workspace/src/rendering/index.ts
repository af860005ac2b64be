export * from './renderPdf.ts';
export type { PageOrder } from './setPages.ts';
export type { Picture } from './pdf/drawPages.ts';
