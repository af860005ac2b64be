export { FORMATS } from './formats.ts';
export { readWrittenLook, type WrittenLook } from './jsonResume/index.ts';
export * from './render.ts';
export * from './renderPdf.ts';
export type { PageOrder } from './setPages.ts';
export { templateById, TEMPLATES } from './templates/index.ts';
export type { Picture } from './pdf/drawPages.ts';
export { copyFonts } from './fonts/index.ts';
