import { z } from 'zod';

/** One skill of the taxonomy. Ids are kebab-case and stable. */
export const Skill = z.object({
  id: z.string(),
  name: z.string(),
  aliases: z.array(z.string()),
  category: z.string(),
  parent: z.string().optional(),
  related: z.array(z.string()),
  /** Skills that are usually learnt before this one: the order of roadmaps comes from here. */
  prerequisites: z.array(z.string()),
  /** Market demand in [0, 1]; the formula is documented in docs/guides/taxonomy.md. */
  demand: z.number().min(0).max(1),
  /** 1 (an afternoon's tool) to 5 (a profession's craft); drives hours. */
  effort: z.int().min(1).max(5),
  /** Which published table it was derived from; `own` when written for this project. */
  source: z.enum(['onet', 'esco', 'own']),
  /** True for names that are also ordinary words or letters (C, R, Go, Swift, Excel, Spring): they count only in context. */
  ambiguous: z.boolean(),
});
export type Skill = z.infer<typeof Skill>;

/** One role with what it asks for; weights in (0, 1], highest first. */
export const Role = z.object({
  id: z.string(),
  title: z.string(),
  aliases: z.array(z.string()),
  family: z.string(),
  skills: z.array(z.object({ skillId: z.string(), weight: z.number().gt(0).max(1) })),
});
export type Role = z.infer<typeof Role>;

/** A skill recognised in a text: `start`/`end` are offsets into that text. */
export interface SkillMention {
  readonly skillId: string;
  readonly start: number;
  readonly end: number;
  /** 1 for an exact name, lower for aliases and doubtful contexts. */
  readonly confidence: number;
}
