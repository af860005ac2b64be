import type { Roadmap } from '../roadmaps/index.ts';

/** How far a roadmap is. `percentage` is stages done ÷ stages × 100 (HireReady property 17); goals are counted beside it. */
export interface RoadmapProgress {
  readonly percentage: number;
  readonly stagesDone: number;
  readonly stages: number;
  readonly goalsDone: number;
  readonly goals: number;
}

/** Counts what is done. A stage counts when its status is `done`, a goal when it is ticked or its stage is done. */
export function roadmapProgress(roadmap: Roadmap): RoadmapProgress {
  const stages = roadmap.stages.length;
  const stagesDone = roadmap.stages.filter((stage) => stage.status === 'done').length;
  const goals = roadmap.stages.flatMap((stage) => stage.goals.map((goal) => goal.done || stage.status === 'done'));
  return {
    percentage: stages === 0 ? 0 : (stagesDone / stages) * 100,
    stagesDone,
    stages,
    goalsDone: goals.filter(Boolean).length,
    goals: goals.length,
  };
}
