import { z } from 'zod';

/** Local calendar date `YYYY-MM-DD`. */
export const DayDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
export type DayDate = z.infer<typeof DayDate>;

export const Goal = z.object({
  id: z.string(),
  cadence: z.enum(['daily', 'weekly']),
  skillId: z.string(),
  /** Something concrete to do, in the imperative. */
  text: z.string().min(1),
  minutes: z.int().positive(),
  date: DayDate,
  /** Ticked by the person. */
  done: z.boolean(),
});
export type Goal = z.infer<typeof Goal>;
/** The family of sentences that a skill's goals are written from; see `goalKindOf`. */
export const GoalKind = z.enum([
  'programming',
  'framework',
  'data',
  'database',
  'infrastructure',
  'security',
  'software',
  'method',
  'clinical',
  'care',
  'trade',
  'machine',
  'science',
  'theory',
  'language',
  'soft',
  'business',
  'finance',
  'law',
  'design',
  'teaching',
  'service',
  'food',
  'safety',
  'certificate',
  'topic',
]);
export type GoalKind = z.infer<typeof GoalKind>;

export const StageSkill = z.object({
  skillId: z.string(),
  name: z.string(),
  hours: z.number().positive(),
  fromLevel: z.int().min(0).max(4),
  toLevel: z.int().min(1).max(4),
  kind: GoalKind.optional(),
  /** Ids of this roadmap's skills that come before this one: the reason for its place. */
  after: z.array(z.string()).optional(),
  /** How hard it is to learn; stages take their tier from it. Absent in roadmaps of older versions. */
  difficulty: z.enum(['foundation', 'intermediate', 'advanced']).optional(),
  /** The person moved it to its stage by hand: it stays there when the roadmap is planned anew. */
  placedByHand: z.boolean().optional(),
  /** `critical`, `important` or `nice-to-have`, where the skill came from a gap. */
  priority: z.enum(['critical', 'important', 'nice-to-have']).optional(),
});
export type StageSkill = z.infer<typeof StageSkill>;

export const Stage = z.object({
  id: z.string(),
  title: z.string(),
  /** Where it stands between foundations and advanced. */
  tier: z.enum(['foundation', 'intermediate', 'advanced']),
  skills: z.array(StageSkill).min(1),
  hours: z.number().positive(),
  startDate: DayDate,
  endDate: DayDate,
  goals: z.array(Goal).min(1),
  status: z.enum(['todo', 'doing', 'done']),
});
export type Stage = z.infer<typeof Stage>;

export const RoadmapPlan = z.object({
  hoursPerWeek: z.number().positive().max(80),
  startDate: DayDate,
  deadline: DayDate.optional(),
  daysPerWeek: z.int().min(1).max(7),
});
export type RoadmapPlan = z.infer<typeof RoadmapPlan>;

/** When the deadline cannot be met: by how much, and three ways out that would work. */
export const Feasibility = z.object({
  meetsDeadline: z.boolean(),
  totalHours: z.number(),
  weeks: z.number(),
  /** The arithmetic in words, e.g. "84 h at 6 h a week = 14 weeks". */
  arithmetic: z.string(),
  options: z.array(
    z.object({
      kind: z.enum(['more-hours', 'later-deadline', 'fewer-skills']),
      text: z.string(),
      hoursPerWeek: z.number().optional(),
      deadline: DayDate.optional(),
      dropSkillIds: z.array(z.string()).optional(),
    }),
  ),
});
export type Feasibility = z.infer<typeof Feasibility>;

export const Roadmap = z.object({
  title: z.string(),
  origin: z.enum(['gaps', 'prompt']),
  plan: RoadmapPlan,
  /** At most five are planned; stages already done stay in front of them when a plan is made anew. */
  stages: z.array(Stage).min(1),
  feasibility: Feasibility,
  warnings: z.array(z.string()),
});
export type Roadmap = z.infer<typeof Roadmap>;
