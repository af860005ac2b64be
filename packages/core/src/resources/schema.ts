import { z } from 'zod';

export const ResourceType = z.enum(['course', 'documentation', 'video', 'practice', 'book']);
export type ResourceType = z.infer<typeof ResourceType>;
export const Difficulty = z.enum(['beginner', 'intermediate', 'advanced']);
export type Difficulty = z.infer<typeof Difficulty>;

/** A learning resource. `rating` (1 to 5) is our own, by the rubric in docs/guides/resources.md; it is shown as ours. */
export const Resource = z.object({
  id: z.string(),
  title: z.string(),
  url: z.url({ protocol: /^https$/ }),
  provider: z.string(),
  type: ResourceType,
  /** Levels this serves; a reference manual may serve all three. */
  difficulties: z.array(Difficulty).min(1),
  minutes: z.int().positive(),
  skillIds: z.array(z.string()).min(1),
  language: z.string(),
  /** `free-to-read`: reading or listening in is free; certificates, marking or some parts cost money. */
  price: z.enum(['free', 'free-to-read', 'paid']),
  rating: z.number().min(1).max(5),
  /** The rubric's points behind `rating`. */
  rubric: z.object({
    authority: z.int().min(0).max(2),
    openness: z.int().min(0).max(2),
    currency: z.int().min(0).max(2),
    practice: z.int().min(0).max(2),
    clarity: z.int().min(0).max(2),
  }),
  /** ISO date of a reachability check that really ran; absent means not checked. */
  verifiedAt: z.string().optional(),
});
export type Resource = z.infer<typeof Resource>;

/** What is recommended for one skill; `coverage` is honest about skills the catalogue does not cover. */
export const ResourceRecommendation = z.object({
  skillId: z.string(),
  name: z.string(),
  difficulty: Difficulty,
  resources: z.array(Resource),
  coverage: z.enum(['covered', 'uncovered']),
  /** Ids among `resources` that are about the wider field and not the skill itself. */
  widerIds: z.array(z.string()).optional(),
  note: z.string().optional(),
});
export type ResourceRecommendation = z.infer<typeof ResourceRecommendation>;
