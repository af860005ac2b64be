import { zipSync, type Zippable } from 'fflate';

/** The earliest time that a ZIP entry can have: the same parts give the same bytes. */
const EPOCH = new Date(1980, 0, 1);

/** Packs the parts of an office file in their order. `stored` ones stay unpacked, as OpenDocument wants of its first. */
export function pack(parts: Readonly<Record<string, Uint8Array>>, stored: readonly string[] = []): Uint8Array {
  const entries = Object.entries(parts).map(([name, bytes]): [string, Zippable[string]] => [
    name,
    [bytes, { level: stored.includes(name) ? 0 : 6, mtime: EPOCH }],
  ]);
  return zipSync(Object.fromEntries(entries));
}
