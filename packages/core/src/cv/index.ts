export * from './schema.ts';
export { extractCv, type CvDeps, type LinkedSkill } from './extractCv.ts';
