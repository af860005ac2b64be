import type { Roadmap, StageSkill } from '../roadmaps/index.ts';
import { recommendResources, type ResourceRequest } from './recommendResources.ts';
import type { Difficulty, ResourceRecommendation } from './schema.ts';

export interface StageRecommendations {
  readonly stageId: string;
  readonly recommendations: readonly ResourceRecommendation[];
}

/** What stays the same for every skill of a roadmap. */
export type RoadmapResourceOptions = Omit<ResourceRequest, 'skillId' | 'difficulty' | 'name'>;

/** Resources for each stage in the order of stages, only for the skills of that stage, at the level each starts from. */
export function recommendForRoadmap(roadmap: Roadmap, options: RoadmapResourceOptions = {}): StageRecommendations[] {
  return roadmap.stages.map((stage) => ({
    stageId: stage.id,
    recommendations: stage.skills.map((skill) =>
      recommendResources({ ...options, skillId: skill.skillId, name: skill.name, difficulty: difficultyFor(skill) }),
    ),
  }));
}

/** Nothing known yet calls for a beginner's resource, whatever the stage; level 3 and above for an advanced one. */
export const difficultyFor = (skill: StageSkill): Difficulty =>
  skill.fromLevel === 0 ? 'beginner' : skill.fromLevel < 3 ? 'intermediate' : 'advanced';
