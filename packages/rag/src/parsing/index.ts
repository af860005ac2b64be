export { readDocument } from './readDocument.ts';
export { createDocumentReader, type DocumentReader } from './reader/createDocumentReader.ts';
export { FAILURES, type ReadFailureCode } from './failures.ts';
export { LIMITS } from './limits.ts';
export type { FileInput, ReadOptions, ReadProgress } from './options.ts';
export { makePortrait, PORTRAIT_LIMITS } from './image/portrait.ts';
