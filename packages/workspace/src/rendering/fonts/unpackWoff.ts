import { inflateSync } from 'node:zlib';

/** Lengths of the parts of both formats, in bytes. */
const WOFF_HEADER = 44;
const WOFF_ENTRY = 20;
const SFNT_HEADER = 12;
const SFNT_ENTRY = 16;

interface Table {
  readonly tag: number;
  readonly checksum: number;
  readonly data: Buffer;
}

/**
 * Unpacks a WOFF 1.0 file (W3C Recommendation, 2012) into the plain font it was made from. The font library reads packed
 * files too, but unpacks a whole table again for each letter it looks at.
 */
export function unpackWoff(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('This font file is not in WOFF format.');
  const tables = Array.from({ length: woff.readUInt16BE(12) }, (_, index) =>
    readTable(woff, WOFF_HEADER + index * WOFF_ENTRY),
  );
  return writeSfnt(woff.readUInt32BE(4), tables);
}

function readTable(woff: Buffer, at: number): Table {
  const [offset, packed, length] = [woff.readUInt32BE(at + 4), woff.readUInt32BE(at + 8), woff.readUInt32BE(at + 12)];
  const bytes = woff.subarray(offset, offset + packed);
  const data = packed < length ? inflateSync(bytes) : bytes;
  return { tag: woff.readUInt32BE(at), checksum: woff.readUInt32BE(at + 16), data };
}

/** The header and directory of OpenType 1.9, "Table directory", then the tables, each from a multiple of four on. */
function writeSfnt(flavour: number, tables: readonly Table[]): Buffer {
  const power = Math.floor(Math.log2(tables.length));
  const searchRange = 2 ** power * SFNT_ENTRY;
  const head = Buffer.alloc(SFNT_HEADER + tables.length * SFNT_ENTRY);
  head.writeUInt32BE(flavour, 0);
  [tables.length, searchRange, power, tables.length * SFNT_ENTRY - searchRange].forEach((value, index) =>
    head.writeUInt16BE(value, 4 + index * 2),
  );
  const parts: Buffer[] = [head];
  let offset = head.length;
  tables.forEach(({ tag, checksum, data }, index) => {
    [tag, checksum, offset, data.length].forEach((value, field) =>
      head.writeUInt32BE(value, SFNT_HEADER + index * SFNT_ENTRY + field * 4),
    );
    const padding = Buffer.alloc((4 - (data.length % 4)) % 4);
    parts.push(data, padding);
    offset += data.length + padding.length;
  });
  return Buffer.concat(parts);
}
