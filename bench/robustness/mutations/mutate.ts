import type { Random } from '../../cv-corpus/random.ts';
import type { Original } from '../files/originals.ts';
import { readZip, writeZip } from '../files/zip.ts';
import { BYTE_MUTATIONS, type Mutation } from './bytes.ts';
import { WORD_MUTATIONS } from './words.ts';

const ALL: readonly Mutation[] = [...BYTE_MUTATIONS, ...WORD_MUTATIONS];

/** The original with one damage to four; of an archive mostly inside one of its parts, which is packed again. */
export function mutate({ bytes, isArchive }: Original, random: Random): Uint8Array {
  if (!isArchive || random.chance(0.25)) return damaged(bytes, random, isArchive ? BYTE_MUTATIONS : ALL);
  const parts = readZip(bytes);
  const target = random.pick(parts);
  const extra = random.chance(0.1) ? [random.pick(parts)] : [];
  const kept = random.chance(0.1) ? parts.filter((part) => part !== random.pick(parts)) : parts;
  return writeZip(
    [...kept, ...extra].map((part) => (part === target ? { ...part, bytes: damaged(part.bytes, random, ALL) } : part)),
  );
}

function damaged(bytes: Uint8Array, random: Random, ways: readonly Mutation[]): Uint8Array {
  let changed = bytes;
  for (let left = 1 + random.below(4); left > 0 && changed.length > 0; left -= 1)
    changed = random.pick(ways)(changed, random);
  return changed;
}
