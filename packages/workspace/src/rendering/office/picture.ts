import type { Picture } from '../pdf/drawPages.ts';

/** The kind of a picture by its first bytes; undefined for what is neither PNG nor JPEG. */
export function pictureKind({ bytes }: Picture): { readonly extension: string; readonly mimeType: string } | undefined {
  if (bytes[0] === 0x89 && bytes[1] === 0x50) return { extension: 'png', mimeType: 'image/png' };
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return { extension: 'jpeg', mimeType: 'image/jpeg' };
  return undefined;
}
