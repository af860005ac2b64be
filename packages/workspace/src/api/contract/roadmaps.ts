import type { Roadmap, RoadmapPlan, Stage } from '@career-mentor/core/roadmaps';
import type { Outcome } from './outcome.ts';

/** What a roadmap was planned from. With an advert or a role there is a CV too; with a prompt there may be none. */
export interface RoadmapSource {
  readonly cvId?: string;
  readonly jobId?: string;
  readonly roleId?: string;
  readonly prompt?: string;
}

export interface RoadmapProgress {
  readonly percentage: number;
  readonly stagesDone: number;
  readonly stages: number;
  readonly goalsDone: number;
  readonly goals: number;
}

export interface RoadmapSummary {
  readonly id: string;
  readonly title: string;
  readonly createdAt: number;
  readonly progress: RoadmapProgress;
  readonly source: RoadmapSource;
}

export interface RoadmapView {
  readonly id: string;
  readonly roadmap: Roadmap;
  readonly progress: RoadmapProgress;
  readonly source: RoadmapSource;
  /** True while what it was planned from has changed and the new plan is not there yet. */
  readonly stale: boolean;
  /** What the person wrote when ticking a goal, by goal id. */
  readonly goalNotes: Readonly<Record<string, string>>;
}

export interface RoadmapCreateInput {
  readonly cvId?: string | undefined;
  readonly jobId?: string | undefined;
  readonly roleId?: string | undefined;
  readonly prompt?: string | undefined;
  readonly plan: RoadmapPlan;
}

interface RoadmapRef {
  readonly roadmapId: string;
}

export interface TickGoalInput extends RoadmapRef {
  readonly goalId: string;
  readonly done: boolean;
  readonly evidence?: string | undefined;
}

export interface RoadmapUseCases {
  readonly list: () => Outcome<readonly RoadmapSummary[]>;
  readonly create: (input: RoadmapCreateInput) => Outcome<RoadmapRef>;
  readonly get: (input: RoadmapRef) => Outcome<RoadmapView>;
  readonly setPlan: (
    input: RoadmapRef & { readonly plan: RoadmapPlan; readonly dropSkillIds?: readonly string[] | undefined },
  ) => Outcome<RoadmapView>;
  readonly tickGoal: (input: TickGoalInput) => Outcome<RoadmapView>;
  readonly setStageStatus: (
    input: RoadmapRef & { readonly stageId: string; readonly status: Stage['status'] },
  ) => Outcome<RoadmapView>;
  readonly moveSkill: (
    input: RoadmapRef & { readonly skillId: string; readonly toStageId: string },
  ) => Outcome<RoadmapView>;
  readonly rename: (input: RoadmapRef & { readonly title: string }) => Outcome<null>;
  readonly remove: (input: RoadmapRef) => Outcome<null>;
}
