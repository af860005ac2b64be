import { z } from 'zod';
import { PageStyle, SectionPlace, type Arrangement } from '@career-mentor/core/writing';

/** How a CV was written, as our JSON Resume files keep it in `meta.careerMentor`. */
export const WrittenLook = z.object({
  style: PageStyle,
  /** ISO 639-1 code of titles and dates. */
  language: z.string().regex(/^[a-z]{2}$/),
  /** Order and titles of the parts; the facts stand in the file in their order already. */
  sections: z.array(SectionPlace).max(20),
});
export type WrittenLook = z.infer<typeof WrittenLook>;

/** The look with the order of the parts. A title of a part that is not shown stays out of the file. */
export const writtenLook = (
  { sections }: Pick<Arrangement, 'sections'>,
  look: Omit<WrittenLook, 'sections'>,
): WrittenLook => ({
  ...look,
  sections: sections.map(({ title, ...place }) =>
    title === undefined || place.isHidden ? place : { ...place, title },
  ),
});

const OwnFile = z.object({ meta: z.object({ careerMentor: WrittenLook }) });

/** The look that one of our JSON Resume files holds; undefined for any other file. */
export function readWrittenLook(bytes: Uint8Array): WrittenLook | undefined {
  try {
    return OwnFile.safeParse(JSON.parse(new TextDecoder().decode(bytes))).data?.meta.careerMentor;
  } catch (cause) {
    if (cause instanceof SyntaxError) return undefined;
    throw cause;
  }
}
