export * from './renderPdf.ts';
export type { PageOrder } from './setPages.ts';
export { templateById, TEMPLATES } from './templates/index.ts';
export type { Picture } from './pdf/drawPages.ts';
