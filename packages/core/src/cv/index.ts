export * from './schema.ts';
export { extractCv, type CvDeps, type LinkedSkill } from './extractCv.ts';
export { askLabeller } from './labelling/askLabeller.ts';
export { applyEdits } from './edits/applyEdits.ts';
export { shownPath, storedPath } from './edits/editPaths.ts';
export type { CvEdit, CvEdits } from './edits/editTypes.ts';
export { factsToCheck, listFacts, type CvFact } from './edits/listFacts.ts';
export { isHeadingText, isLabelText } from './headings/labelText.ts';
export { statedDate } from './stated/statedDate.ts';
