import { ok, type Failure, type Result } from '@career-mentor/core/kernel';
import { makePortrait } from '@career-mentor/rag/parsing';
import type { PhotoView } from '../../api/index.ts';
import type { ReadableDb } from '../../db/types.ts';
import type { Picture } from '../../rendering/index.ts';
import { findRow } from '../../repositories/table.ts';
import { cvPhotos } from '../../repositories/tables.ts';
import { act, notFound, type Context } from '../context.ts';
import { findCv, type EffectiveCv } from '../cvs/effectiveCv.ts';

/** The photo of a CV; null where there is none. */
export function getPhoto(db: ReadableDb, cvId: string): Result<PhotoView | null, Failure> {
  const cv = findCv(db, cvId);
  if (!cv.ok) return cv;
  const row = findRow(db, cvPhotos, { cv_id: cvId });
  return ok(row ? { mimeType: 'image/jpeg', bytes: row.jpeg } : null);
}

/** Keeps a passport picture made of a photo. Fails with `photo-too-large` or `photo-unreadable`. */
export async function setPhoto(
  context: Context,
  { cvId, bytes }: { readonly cvId: string; readonly bytes: string },
): Promise<Result<PhotoView, Failure>> {
  const portrait = await makePortrait(Buffer.from(bytes, 'base64'));
  if (!portrait.ok) return portrait;
  // Looked up only now: the CV may have been deleted while the picture was drawn.
  const cv = findCv(context.db, cvId);
  if (!cv.ok) return cv;
  const jpeg = Buffer.from(portrait.value).toString('base64');
  return act(context, {
    label: `Chose a photo for "${cv.value.row.title}"`,
    changes: ['versions'],
    write: (recorder) => {
      recorder.put(cvPhotos, { cv_id: cvId, jpeg });
      return { mimeType: 'image/jpeg', bytes: jpeg } as const;
    },
  });
}

/** Takes the photo off; undo brings it back. */
export function removePhoto(context: Context, cvId: string): Result<null, Failure> {
  const cv = findCv(context.db, cvId);
  if (!cv.ok) return cv;
  if (!findRow(context.db, cvPhotos, { cv_id: cvId })) return notFound('photo');
  return act(context, {
    label: `Removed the photo of "${cv.value.row.title}"`,
    changes: ['versions'],
    write: (recorder) => {
      recorder.remove(cvPhotos, { cv_id: cvId });
      return null;
    },
  });
}

/** The photo as pages draw it, with words for who cannot see it. */
export function pictureOf(db: ReadableDb, { row, cv }: EffectiveCv): Picture | undefined {
  const photo = findRow(db, cvPhotos, { cv_id: row.id });
  const description = cv.basics.name === undefined ? 'Photo' : `Photo of ${cv.basics.name}`;
  return photo && { bytes: new Uint8Array(Buffer.from(photo.jpeg, 'base64')), description };
}
