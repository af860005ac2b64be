import { composeContent } from '@career-mentor/core/writing';
import type { WrittenFormat } from '../api/index.ts';
import { writeDocx } from './docx/index.ts';
import { writeHtml, writePortfolio } from './html/index.ts';
import { writeJsonResume } from './jsonResume/index.ts';
import { writeMarkdown } from './markdown/index.ts';
import { writeOdt } from './odt/index.ts';
import { toFlow } from './office/index.ts';
import type { Picture } from './pdf/drawPages.ts';
import { writeText } from './plainText/index.ts';
import { renderPdf } from './renderPdf.ts';
import { setPages, type PageOrder } from './setPages.ts';
import { templateById } from './templates/index.ts';

/** A finished file. `pages` only where the format has pages. */
export interface Rendered {
  readonly bytes: Uint8Array;
  readonly pages?: number;
  readonly fits: boolean;
  readonly warnings: readonly string[];
}

/** When it is written, which stands in the file, and the photo if it is to be shown. */
export interface RenderOptions {
  readonly now: Date;
  readonly picture?: Picture;
}

/** Writes a CV in any format. The same order at the same time gives the same bytes. */
export async function render(order: PageOrder, format: WrittenFormat, options: RenderOptions): Promise<Rendered> {
  if (format === 'pdf') return renderPdf(order, options);
  const bytes = writers[format](order, options);
  return { bytes: typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes, fits: true, warnings: [] };
}

type Writer = (order: PageOrder, options: RenderOptions) => Uint8Array | string;

const flowOf = (order: PageOrder, { picture }: RenderOptions): ReturnType<typeof toFlow> => {
  const { content, design } = setPages({ ...order, hasPhoto: picture !== undefined });
  return toFlow(content, design);
};

const contentOf = ({ cv, arrangement, style, language }: PageOrder): ReturnType<typeof composeContent> =>
  composeContent(cv, arrangement, { language, order: templateById(style.template).order });

const writers: Readonly<Record<Exclude<WrittenFormat, 'pdf'>, Writer>> = {
  docx: (order, options) => writeDocx(flowOf(order, options), options),
  odt: (order, options) => writeOdt(flowOf(order, options), options),
  html: (order, options) => writeHtml(flowOf(order, options), options),
  portfolio: (order, { picture }) =>
    writePortfolio(contentOf(order), { accent: order.style.accent, ...(picture ? { picture } : {}) }),
  txt: (order) => writeText(contentOf(order)),
  md: (order) => writeMarkdown(contentOf(order)),
  json: ({ cv, arrangement, style, language }, { now }) =>
    writeJsonResume({ cv, arrangement, look: { style, language } }, now),
};
