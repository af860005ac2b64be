export { encodeLines, FEATURES, type EncodedLine } from './encodeLines.ts';
export { kindsByRules } from './kindsByRules.ts';
export { bestKinds, type LineModel } from './lineModel.ts';
export { StoredModel } from './storedModel.ts';
export { readCvLines } from '../reading/cvLine.ts';
export { findSections, type Section } from '../headings/sections.ts';
export { withHeaderFound } from '../contact/headerSections.ts';
