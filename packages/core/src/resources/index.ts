export * from './schema.ts';
export { createCatalogue, loadCatalogue, type Catalogue } from './catalogue.ts';
export { personalRating, ratingOf } from './rating.ts';
export {
  difficultyFor,
  recommendForRoadmap,
  type RoadmapResourceOptions,
  type StageRecommendations,
} from './recommendForRoadmap.ts';
export {
  recommendResources,
  type FieldLookup,
  type PersonalRatings,
  type ResourceRequest,
} from './recommendResources.ts';
export { searchResources, type ResourceSearch, type ResourcesFound } from './searchResources.ts';
