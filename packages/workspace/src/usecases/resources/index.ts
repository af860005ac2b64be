import { ok, type Failure, type Result } from '@career-mentor/core/kernel';
import {
  loadCatalogue,
  recommendForRoadmap,
  searchResources,
  type PersonalRatings,
  type Resource,
} from '@career-mentor/core/resources';
import type { RatedResource, ResourceUseCases, StageResources } from '../../api/index.ts';
import type { ReadableDb } from '../../db/types.ts';
import { listRows } from '../../repositories/table.ts';
import { resourceRatings } from '../../repositories/tables.ts';
import { act, notFound, type Context } from '../context.ts';
import { findRoadmap } from '../roadmaps/index.ts';

/** What to learn with: recommended along a roadmap, searched, and rated by the person. */
export function createResourceUseCases(context: Context): ResourceUseCases {
  return {
    forRoadmap: ({ roadmapId }) => recommend(context, roadmapId),
    search: (query) => {
      const ratings = ratingsIn(context.db);
      const { total, items } = searchResources({ ...query, ratings });
      return ok({ total, items: items.map((resource) => rated(resource, ratings)) });
    },
    rate: ({ resourceId, stars }) => {
      const resource = loadCatalogue().resources.find(({ id }) => id === resourceId);
      if (!resource) return notFound('resource');
      return act(context, {
        label: stars === null ? `Took back the rating of "${resource.title}"` : `Rated "${resource.title}"`,
        changes: ['resources'],
        write: (recorder) => {
          if (stars === null) recorder.remove(resourceRatings, { resource_id: resourceId });
          else recorder.put(resourceRatings, { resource_id: resourceId, stars });
          return null;
        },
      });
    },
  };
}

function recommend(context: Context, roadmapId: string): Result<readonly StageResources[], Failure> {
  const found = findRoadmap(context, roadmapId);
  if (!found.ok) return found;
  const ratings = ratingsIn(context.db);
  const stages = recommendForRoadmap(found.value.roadmap, { ratings });
  return ok(
    stages.map(({ stageId, recommendations }) => ({
      stageId,
      recommendations: recommendations.map((each) => ({
        ...each,
        resources: each.resources.map((resource) => rated(resource, ratings)),
      })),
    })),
  );
}

const ratingsIn = (db: ReadableDb): PersonalRatings =>
  Object.fromEntries(listRows(db, resourceRatings).map(({ resource_id, stars }) => [resource_id, stars]));

function rated(resource: Resource, ratings: PersonalRatings): RatedResource {
  const yourRating = ratings[resource.id];
  return yourRating === undefined ? resource : { ...resource, yourRating };
}
