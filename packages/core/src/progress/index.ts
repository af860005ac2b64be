export * from './roadmapProgress.ts';
