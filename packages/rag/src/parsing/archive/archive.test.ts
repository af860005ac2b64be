import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ARCHIVE_LIMITS, listArchive, openArchive } from './archive.ts';

const MEGABYTE = 1024 * 1024;

/** Writes another uncompressed size for every entry into the central directory, as a bomb's maker does. */
function claimSize(archive: Uint8Array, size: number): Uint8Array {
  const lying = new Uint8Array(archive);
  const view = new DataView(lying.buffer);
  for (let at = 0; at + 46 < lying.length; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  return lying;
}

describe('openArchive', () => {
  it('reads packed and stored parts', () => {
    const bytes = zipSync({ 'a.xml': strToU8('<a>ä</a>'), 'b.xml': [strToU8('<b/>'), { level: 0 }] });
    const archive = openArchive(bytes);
    expect(archive.ok && archive.value.part('a.xml')).toEqual({ ok: true, value: '<a>ä</a>' });
    expect(archive.ok && archive.value.part('b.xml')).toEqual({ ok: true, value: '<b/>' });
    expect(archive.ok && archive.value.part('c.xml')).toEqual({ ok: true, value: undefined });
  });

  it('refuses an archive that says it unpacks to too much', () => {
    const part = new Uint8Array(ARCHIVE_LIMITS.entryBytes + 1);
    const archive = openArchive(zipSync({ 'word/document.xml': part }));
    expect(archive.ok && archive.value.part('word/document.xml')).toMatchObject({
      ok: false,
      error: { code: 'archive-bomb' },
    });
  });

  it('stops unpacking a part that is bigger than it says', () => {
    const bomb = claimSize(zipSync({ 'word/document.xml': new Uint8Array(40 * MEGABYTE) }), 1000);
    expect(bomb.length).toBeLessThan(MEGABYTE / 10);
    const archive = openArchive(bomb);
    expect(archive.ok && archive.value.part('word/document.xml')).toMatchObject({
      ok: false,
      error: { code: 'archive-bomb' },
    });
  });

  it('refuses a part that packs better than any document does', () => {
    const archive = openArchive(zipSync({ 'content.xml': new Uint8Array(2 * MEGABYTE) }));
    expect(archive.ok && archive.value.part('content.xml')).toMatchObject({
      ok: false,
      error: { code: 'archive-bomb' },
    });
  });

  it('refuses to unpack many parts that are each within bounds', () => {
    const noise = Uint8Array.from({ length: MEGABYTE }, (_, index) => (index * 7919) >> (index % 8));
    const part = new Uint8Array(17 * MEGABYTE);
    for (let at = 0; at < part.length; at += MEGABYTE) part.set(noise, at);
    const archive = openArchive(zipSync({ a: part, b: part, c: part }, { level: 1 }));
    const read = ['a', 'b', 'c'].map((name) => archive.ok && archive.value.part(name).ok);
    expect(read).toEqual([true, true, false]);
  });

  it('refuses an archive whose parts together are too big', () => {
    const parts = Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`${index}.bin`, new Uint8Array(10)]));
    expect(openArchive(claimSize(zipSync(parts), 21 * MEGABYTE))).toMatchObject({
      ok: false,
      error: { code: 'archive-bomb' },
    });
  });

  it('refuses an archive with thousands of parts', () => {
    const parts = Object.fromEntries(
      Array.from({ length: ARCHIVE_LIMITS.entries + 1 }, (_, index) => [`${index}`, new Uint8Array(0)]),
    );
    expect(openArchive(zipSync(parts))).toMatchObject({ ok: false, error: { code: 'archive-bomb' } });
  });

  it('lists nothing when there is no directory', () => {
    expect(listArchive(strToU8('PK\x03\x04 but no more'))).toEqual([]);
  });
});
