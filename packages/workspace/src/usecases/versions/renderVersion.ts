import { ok, type Failure, type Result } from '@career-mentor/core/kernel';
import { overlay } from '@career-mentor/core/writing';
import type { VersionUseCases, WrittenFile } from '../../api/index.ts';
import { FORMATS, render } from '../../rendering/index.ts';
import type { Context } from '../context.ts';
import { findVersion } from './findVersion.ts';
import { pictureOf } from './photos.ts';

/** Writes a version as a file; the same version always gives the same bytes until it changes. */
export async function renderVersion(
  { db }: Context,
  { versionId, format, draft }: Parameters<VersionUseCases['render']>[0],
): Promise<Result<WrittenFile, Failure>> {
  const version = findVersion(db, versionId);
  if (!version.ok) return version;
  const { row, cv, base, arrangement } = version.value;
  const order = {
    cv: cv.cv,
    arrangement: draft?.own ? overlay(base, draft.own) : arrangement,
    style: draft?.style ?? row.style,
    language: row.language,
  };
  const picture = order.style.showPhoto ? pictureOf(db, cv) : undefined;
  const { bytes, pages, fits, warnings } = await render(order, format, {
    now: new Date(row.changed_at),
    ...(picture ? { picture } : {}),
  });
  return ok({
    fileName: `${fileNameOf([cv.cv.basics.name, row.is_base === 1 ? 'CV' : row.title])}.${FORMATS[format].extension}`,
    mimeType: FORMATS[format].mimeType,
    bytes: Buffer.from(bytes).toString('base64'),
    ...(pages === undefined ? {} : { pages }),
    fits,
    warnings,
  });
}

/** Words that every file system takes, in any script. */
const fileNameOf = (parts: readonly (string | undefined)[]): string =>
  parts
    .flatMap((part) => part ?? [])
    .join(' - ')
    .replace(/[^\p{L}\p{N} .,&+-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 100);
