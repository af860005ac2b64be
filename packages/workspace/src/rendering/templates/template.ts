import type { CvContent, SectionId, TemplateId } from '@career-mentor/core/writing';
import type { PageDesign, PaperId } from '../layout/index.ts';
import type { Look } from './look.ts';

/** Room for a photo, if the person wants one: its size in points, drawn where the template has a place for it. */
export interface PhotoSize {
  readonly width: number;
  readonly height: number;
}

/** What a template draws from. */
export interface TemplateInput {
  readonly content: CvContent;
  readonly look: Look;
  readonly paper: PaperId;
  /** Undefined: no photo. */
  readonly photo?: PhotoSize;
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
