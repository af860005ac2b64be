import type { Cv } from '@career-mentor/core/cv';
import { composeContent, type Arrangement, type CvContent, type PageStyle } from '@career-mentor/core/writing';
import { layOut, type LaidOutPage, type PageDesign } from './layout/index.ts';
import { templateById } from './templates/index.ts';
import { createLook } from './templates/look.ts';

/** What is to be written, and how it is to look. */
export interface PageOrder {
  readonly cv: Cv;
  readonly arrangement: Arrangement;
  readonly style: PageStyle;
  /** ISO 639-1 code for titles and dates. */
  readonly language: string;
  /** Whether there is a photo that a template may show. */
  readonly hasPhoto?: boolean;
}

/** A CV on pages. */
export interface SetPages {
  readonly content: CvContent;
  readonly design: PageDesign;
  readonly pages: readonly LaidOutPage[];
  /** False when it stays longer than wanted even at the smallest readable size. */
  readonly fits: boolean;
}

/** Smaller and smaller steps, so that no more is given up than is needed. */
const SCALES = [1, 0.97, 0.94, 0.91, 0.88, 0.85] as const;

/** Sets a CV in its template; shrinks it step by step where it has to fit into a number of pages. */
export function setPages({ cv, arrangement, style, language, hasPhoto = false }: PageOrder): SetPages {
  const template = templateById(style.template);
  const content = composeContent(cv, arrangement, { language, order: template.order });
  const photo = hasPhoto && style.showPhoto && template.takesPhoto;
  const setAt = (scale: number): SetPages => {
    const look = createLook({ fonts: template.fonts, accent: style.accent, density: style.density, scale });
    const design = template.design({ content, look, paper: style.paper, hasPhoto: photo });
    const pages = layOut(design);
    return { content, design, pages, fits: style.fitPages === null || pages.length <= style.fitPages };
  };
  let set = setAt(SCALES[0]);
  for (const scale of SCALES.slice(1)) {
    if (set.fits) break;
    set = setAt(scale);
  }
  return set;
}
