import { inflateRawSync } from 'node:zlib';
import { err, ok, type Failure, type Result } from '@career-mentor/core/kernel';
import { readFailure } from '../failures.ts';

/** One file of a ZIP archive as its central directory describes it; sizes in bytes. */
export interface ArchiveEntry {
  readonly name: string;
  readonly method: number;
  readonly packedSize: number;
  readonly size: number;
  readonly localHeader: number;
  /** Packed with a password. */
  readonly isEncrypted: boolean;
}

/**
 * What an archive may unpack to. Word's own files hold some tens of parts and pack text about 10 to 1; a bomb is known
 * by going far past that. The sizes an archive states may lie, so unpacking is stopped at `entryBytes` whatever it says.
 */
export const ARCHIVE_LIMITS = {
  entries: 2_000,
  entryBytes: 24 * 1024 * 1024,
  totalBytes: 200 * 1024 * 1024,
  /** What may come out of all parts that are read, whatever they state. */
  unpackedBytes: 48 * 1024 * 1024,
  /** Deflate reaches 1,032 to 1; XML of real documents up to 60 to 1, where one style is repeated a thousand times. */
  ratio: 250,
  /** Parts smaller than this cost nothing, however well they pack. */
  ratioFromBytes: 1024 * 1024,
} as const;

/**
 * The entries of the central directory (ZIP specification APPNOTE 6.3.10, sections 4.3.12 and 4.3.16), in its order;
 * empty when the bytes hold no readable directory. Reads no content.
 */
export function listArchive(bytes: Uint8Array): ArchiveEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === undefined) return [];
  const entries: ArchiveEntry[] = [];
  let at = view.getUint32(end + 16, true);
  while (entries.length <= ARCHIVE_LIMITS.entries && at + 46 <= end && view.getUint32(at, true) === 0x02014b50) {
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      localHeader: view.getUint32(at + 42, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function endOfDirectory(view: DataView): number | undefined {
  // The record is 22 bytes long and may be followed by a comment of up to 65,535 bytes.
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) if (view.getUint32(at, true) === 0x06054b50) return at;
  return undefined;
}

/** Reads single parts of an archive as text; `undefined` for a part that is not there. */
export interface Archive {
  readonly part: (name: string) => Result<string | undefined, Failure>;
}

/** Opens an archive after checking what it claims to hold. Fails with `archive-bomb` or `document-unreadable`. */
export function openArchive(bytes: Uint8Array): Result<Archive, Failure> {
  const entries = listArchive(bytes);
  if (entries.length === 0) return err(readFailure('document-unreadable'));
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (entries.length > ARCHIVE_LIMITS.entries || total > ARCHIVE_LIMITS.totalBytes)
    return err(readFailure('archive-bomb'));
  const entryByName = new Map(entries.map((entry) => [entry.name, entry]));
  let unpacked = 0;
  return ok({
    part: (name) => {
      const entry = entryByName.get(name);
      if (entry === undefined) return ok(undefined);
      const plain = unpack(bytes, entry);
      if (!plain.ok) return plain;
      unpacked += plain.value.length;
      return unpacked > ARCHIVE_LIMITS.unpackedBytes ? err(readFailure('archive-bomb')) : ok(decodePart(plain.value));
    },
  });
}

function unpack(bytes: Uint8Array, entry: ArchiveEntry): Result<Uint8Array, Failure> {
  if (entry.size > ARCHIVE_LIMITS.entryBytes) return err(readFailure('archive-bomb'));
  try {
    const packed = packedBytes(bytes, entry);
    const plain = entry.method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: ARCHIVE_LIMITS.entryBytes });
    return isPackedTooWell(packed.length, plain.length) ? err(readFailure('archive-bomb')) : ok(plain);
  } catch (cause) {
    const tooBig = cause instanceof Error && 'code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE';
    return err(readFailure(tooBig ? 'archive-bomb' : 'document-unreadable'));
  }
}

const isPackedTooWell = (packed: number, plain: number): boolean =>
  plain > ARCHIVE_LIMITS.ratioFromBytes && plain > packed * ARCHIVE_LIMITS.ratio;

function packedBytes(bytes: Uint8Array, { localHeader, packedSize }: ArchiveEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(localHeader, true) !== 0x04034b50) throw new RangeError('no local header at the stated place');
  const start = localHeader + 30 + view.getUint16(localHeader + 26, true) + view.getUint16(localHeader + 28, true);
  return bytes.subarray(start, start + packedSize);
}

/** Parts are UTF-8, or say by their first two bytes that they are UTF-16. */
function decodePart(bytes: Uint8Array): string {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff && 'utf-16be';
  return new TextDecoder(utf16 === false ? 'utf-8' : utf16).decode(bytes);
}
