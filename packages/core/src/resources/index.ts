export * from './schema.ts';
export { loadCatalogue } from './catalogue.ts';
export { recommendForRoadmap, type RoadmapResourceOptions, type StageRecommendations } from './recommendForRoadmap.ts';
export type { PersonalRatings } from './recommendResources.ts';
export { searchResources, type ResourceSearch, type ResourcesFound } from './searchResources.ts';
