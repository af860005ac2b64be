import { ok } from '@career-mentor/core/kernel';
import type { RatedResource, ResourceUseCases } from '../../api/index.ts';
import { resourceRatings } from '../../repositories/tables.ts';
import { act, type Context } from '../context.ts';
import { findRoadmap } from '../roadmaps/index.ts';

/** What to learn with: recommended along a roadmap, searched, and rated by the person. */
export function createResourceUseCases(context: Context): ResourceUseCases {
  const catalogue: readonly RatedResource[] = [];
  return {
    forRoadmap: ({ roadmapId }) => {
      const found = findRoadmap(context, roadmapId);
      return found.ok ? ok([]) : found;
    },
    search: () => ok({ total: catalogue.length, items: catalogue }),
    rate: ({ resourceId, stars }) =>
      act(context, {
        label: stars === null ? 'Took back a rating' : 'Rated a resource',
        changes: ['resources'],
        write: (recorder) => {
          if (stars === null) recorder.remove(resourceRatings, { resource_id: resourceId });
          else recorder.put(resourceRatings, { resource_id: resourceId, stars });
          return null;
        },
      }),
  };
}
