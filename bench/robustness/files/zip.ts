import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

/** A file for an archive. What it states may be a lie: `size` is then written in place of the true one. */
export interface ZipPart {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly size?: number;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;

/** Writes a ZIP archive (APPNOTE 6.3.10, sections 4.3.7, 4.3.12, 4.3.16), every part deflated. */
export function writeZip(parts: readonly ZipPart[]): Uint8Array {
  let offset = 0;
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  for (const part of parts) {
    const packed = deflateRawSync(part.bytes);
    const name = Buffer.from(part.name);
    const facts = factsOf(part, packed, name.length);
    bodies.push(Buffer.concat([u32(LOCAL), u16(20), facts, u16(0), name, packed]));
    directory.push(
      Buffer.concat([u32(CENTRAL), u16(20), u16(20), facts, u16(0), u16(0), u16(0), u16(0), u32(0), u32(offset), name]),
    );
    offset += bodies.at(-1)?.length ?? 0;
  }
  return closed(bodies, directory, offset);
}

/** An archive whose directory names one and the same body `times` times, so that it unpacks to far more than it holds. */
export function overlapping(body: Uint8Array, times: number, nameOf: (index: number) => string): Uint8Array {
  const packed = deflateRawSync(body);
  const first = Buffer.from(nameOf(0));
  const local = Buffer.concat([
    u32(LOCAL),
    u16(20),
    factsOf({ name: '', bytes: body }, packed, first.length),
    u16(0),
    first,
    packed,
  ]);
  const directory = Array.from({ length: times }, (_, index) => {
    const name = Buffer.from(nameOf(index));
    const facts = factsOf({ name: '', bytes: body }, packed, name.length);
    return Buffer.concat([u32(CENTRAL), u16(20), u16(20), facts, Buffer.alloc(10), u32(0), u32(0), name]);
  });
  return closed([local], directory, local.length);
}

/** Flags, method, time, checksum and sizes, as both headers of a part have them. */
const factsOf = ({ bytes, size }: ZipPart, packed: Uint8Array, nameLength: number): Buffer =>
  Buffer.concat([
    u16(0),
    u16(8),
    u32(0),
    u32(crc32(bytes)),
    u32(packed.length),
    u32(size ?? bytes.length),
    u16(nameLength),
  ]);

function closed(bodies: readonly Buffer[], directory: readonly Buffer[], offset: number): Uint8Array {
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const count = u16(directory.length & 0xffff);
  const end = Buffer.concat([u32(END), u16(0), u16(0), count, count, u32(size), u32(offset), u16(0)]);
  return new Uint8Array(Buffer.concat([...bodies, ...directory, end]));
}

/** The parts of a sound archive, as a mutation wants to change them. */
export function readZip(bytes: Uint8Array): ZipPart[] {
  const buffer = Buffer.from(bytes);
  const end = buffer.lastIndexOf(u32(END));
  const parts: ZipPart[] = [];
  for (let at = buffer.readUInt32LE(end + 16); buffer.readUInt32LE(at) === CENTRAL;) {
    const [nameLength, extra, comment] = [28, 30, 32].map((field) => buffer.readUInt16LE(at + field));
    const name = buffer.toString('utf8', at + 46, at + 46 + (nameLength ?? 0));
    const local = buffer.readUInt32LE(at + 42);
    const start = local + 30 + buffer.readUInt16LE(local + 26) + buffer.readUInt16LE(local + 28);
    const packed = buffer.subarray(start, start + buffer.readUInt32LE(at + 20));
    parts.push({ name, bytes: buffer.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed) });
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return parts;
}

const u16 = (value: number): Buffer => Buffer.from([value & 0xff, (value >> 8) & 0xff]);

function u32(value: number): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32LE(value >>> 0);
  return buffer;
}
