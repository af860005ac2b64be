import {
  defaultPageStyle,
  emptyArrangement,
  WRITING_LANGUAGES,
  type Arrangement,
  type PageStyle,
} from '@career-mentor/core/writing';
import { readWrittenLook } from '../../rendering/index.ts';
import type { Context } from '../context.ts';
import type { EffectiveCv } from '../cvs/effectiveCv.ts';

/** How the first version of a CV looks. */
export interface FirstLook {
  readonly arrangement: Arrangement;
  readonly style: PageStyle;
  readonly language: string;
}

/** The looks that the CV had when it was written here and has come back as JSON Resume; the usual ones for any other. */
export function firstLook({ blobs }: Context, { row, cv }: EffectiveCv): FirstLook {
  const bytes = row.document_id === '' ? undefined : blobs.read(row.document_id);
  const written = bytes && isJson(bytes) ? readWrittenLook(bytes) : undefined;
  const languages = [written?.language, cv.meta.language];
  return {
    arrangement: { ...emptyArrangement, sections: written?.sections ?? [] },
    style: written?.style ?? defaultPageStyle,
    language: languages.find((code) => code !== undefined && WRITING_LANGUAGES.includes(code)) ?? 'en',
  };
}

/** Without reading a whole scan only to find that it is no JSON: the first bytes may be a mark and white space. */
const isJson = (bytes: Uint8Array): boolean =>
  /^\s*\{/.test(new TextDecoder().decode(bytes.subarray(0, 64)).replace(/^\ufeff/, ''));
