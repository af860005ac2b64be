import type { Resource, ResourceRecommendation } from '@career-mentor/core/resources';
import type { Outcome } from './outcome.ts';

/** A resource of the catalogue with the person's own stars. */
export type RatedResource = Resource & { readonly yourRating?: number };
export type RatedRecommendation = Omit<ResourceRecommendation, 'resources'> & {
  readonly resources: readonly RatedResource[];
};

export interface StageResources {
  readonly stageId: string;
  readonly recommendations: readonly RatedRecommendation[];
}

export interface ResourceQuery {
  readonly query?: string | undefined;
  readonly skillId?: string | undefined;
  readonly type?: Resource['type'] | undefined;
  readonly difficulty?: Resource['difficulties'][number] | undefined;
  readonly limit: number;
  readonly offset: number;
}

export interface ResourcePage {
  readonly total: number;
  readonly items: readonly RatedResource[];
}

export interface ResourceUseCases {
  readonly forRoadmap: (input: { readonly roadmapId: string }) => Outcome<readonly StageResources[]>;
  readonly search: (input: ResourceQuery) => Outcome<ResourcePage>;
  readonly rate: (input: { readonly resourceId: string; readonly stars: number | null }) => Outcome<null>;
}
