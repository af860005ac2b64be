import { z } from 'zod';

/** The parts of a CV page, named as JSON Resume names them; `summary` stands for `basics.summary`. */
export const SectionId = z.enum(['summary', 'work', 'education', 'skills', 'languages', 'projects', 'certificates']);
export type SectionId = z.infer<typeof SectionId>;

const Path = z.string().max(200);

/** One part of the page: where it stands is its place in the list. */
export const SectionPlace = z.object({
  id: SectionId,
  /** Written instead of the usual title. */
  title: z.string().max(80).optional(),
  isHidden: z.boolean(),
  /** Starts a new page. */
  breakBefore: z.boolean(),
});
export type SectionPlace = z.infer<typeof SectionPlace>;

/** A bullet that the person wrote here. `evidence` holds the paths of the facts that it rests on. */
export const AddedBullet = z.object({
  id: z.string().max(40),
  /** The list it belongs to, such as `work.0.highlights`. */
  list: Path,
  text: z.string().max(5_000),
  evidence: z.array(Path),
});
export type AddedBullet = z.infer<typeof AddedBullet>;

/**
 * What is written differently from the facts of a CV. Everything that is not named here follows the CV, so that a corrected
 * fact reaches every version. Paths are those of the CV, e.g. `work.0`, `work.0.highlights.2`, `basics.summary`.
 */
export const Arrangement = z.object({
  /** Empty: the order of the template. Parts that are not named come after those that are. */
  sections: z.array(SectionPlace),
  /** Entries and bullets that are left out. */
  hidden: z.array(Path),
  /** What the base version leaves out and this one does not. */
  shown: z.array(Path),
  /** By list (`work`, `work.0.highlights`): its entries in the wanted order; those not named follow as they stand. */
  order: z.record(Path, z.array(Path)),
  /** By path: the text that is written instead. */
  texts: z.record(Path, z.string().max(5_000)),
  added: z.array(AddedBullet),
  /** Entries that start a new page. */
  breaks: z.array(Path),
});
export type Arrangement = z.infer<typeof Arrangement>;

/** Everything as the facts stand. */
export const emptyArrangement: Arrangement = {
  sections: [],
  hidden: [],
  shown: [],
  order: {},
  texts: {},
  added: [],
  breaks: [],
};
