import { z } from 'zod';

export const TEMPLATE_IDS = [
  'classic',
  'modern',
  'sidebar',
  'band',
  'column',
  'timeline',
  'academic',
  'compact',
  'tabular',
  'europass',
] as const;

/** How a CV looks, whatever it says. */
export const PageStyle = z.object({
  template: z.enum(TEMPLATE_IDS),
  paper: z.enum(['a4', 'letter']),
  /** `#rrggbb`; must be dark enough to read on white. */
  accent: z.string().regex(/^#[0-9a-f]{6}$/),
  density: z.enum(['airy', 'normal', 'dense']),
  /** Set smaller, down to a readable size, until it fits into so many pages; null leaves it as long as it is. */
  fitPages: z.union([z.literal(1), z.literal(2), z.null()]),
  showPhoto: z.boolean(),
});
export type PageStyle = z.infer<typeof PageStyle>;
export type TemplateId = PageStyle['template'];

export const defaultPageStyle: PageStyle = {
  template: 'modern',
  paper: 'a4',
  accent: '#1f4e8c',
  density: 'normal',
  fitPages: null,
  showPhoto: false,
};
