import type { CvContent, SectionId, TemplateId } from '@career-mentor/core/writing';
import type { PageDesign, PaperId } from '../layout/index.ts';
import type { Look } from './look.ts';

/** What a template draws from. */
export interface TemplateInput {
  readonly content: CvContent;
  readonly look: Look;
  readonly paper: PaperId;
  /** Whether a photo is drawn where the template has a place for it. */
  readonly hasPhoto: boolean;
}

/** A way for a CV to look. It decides order and looks, and never what is said. */
export interface Template {
  readonly id: TemplateId;
  readonly columns: 1 | 2;
  readonly takesPhoto: boolean;
  /** The usual order of the parts; the person's own order goes before it. */
  readonly order: readonly SectionId[];
  readonly fonts: Pick<Look, 'bodyFamily' | 'headingFamily'>;
  readonly design: (input: TemplateInput) => PageDesign;
}

/** Height to width of a passport photo, 45 mm to 35 mm (ICAO Doc 9303). */
export const PHOTO_RATIO = 45 / 35;

/** A photo of a width, in points. */
export const photoSize = (width: number): { readonly width: number; readonly height: number } => ({
  width,
  height: width * PHOTO_RATIO,
});
