export * from './schema.ts';
export { extractJob } from './extractJob.ts';
export type { JobDeps, LinkedSkill, LinkSkills } from './linking.ts';
