import type { Random } from '../../cv-corpus/random.ts';

/** A way to damage a file. Draws everything from `random`, so that a seed makes the same file again. */
export type Mutation = (bytes: Uint8Array, random: Random) => Uint8Array;

const joined = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));

/** A stretch of the file: up to an eighth of it, and a few bytes as often as many. */
function stretch(bytes: Uint8Array, random: Random): readonly [start: number, end: number] {
  const start = random.below(bytes.length);
  const longest = random.chance(0.5) ? 16 : Math.max(16, bytes.length >> 3);
  return [start, Math.min(bytes.length, start + 1 + random.below(longest))];
}

const flipBits: Mutation = (bytes, random) => {
  const changed = bytes.slice();
  for (let left = 1 + random.below(1 << random.below(10)); left > 0; left -= 1) {
    const at = random.below(changed.length);
    changed[at] = (changed[at] ?? 0) ^ (1 << random.below(8));
  }
  return changed;
};

const truncate: Mutation = (bytes, random) => bytes.slice(0, random.below(bytes.length));

const loseBeginning: Mutation = (bytes, random) => bytes.slice(random.below(Math.min(bytes.length, 4096)));

const removeChunk: Mutation = (bytes, random) => {
  const [start, end] = stretch(bytes, random);
  return joined(bytes.subarray(0, start), bytes.subarray(end));
};

const repeatChunk: Mutation = (bytes, random) => {
  const [start, end] = stretch(bytes, random);
  const times = 1 + random.below(1 << random.below(11));
  const room = Math.max(1, Math.min(times, Math.floor(2_000_000 / (end - start))));
  const copies = Array.from({ length: room }, () => bytes.subarray(start, end));
  return joined(bytes.subarray(0, end), ...copies, bytes.subarray(end));
};

const moveChunk: Mutation = (bytes, random) => {
  const [start, end] = stretch(bytes, random);
  const rest = joined(bytes.subarray(0, start), bytes.subarray(end));
  const at = random.below(rest.length + 1);
  return joined(rest.subarray(0, at), bytes.subarray(start, end), rest.subarray(at));
};

const blankChunk: Mutation = (bytes, random) => {
  const [start, end] = stretch(bytes, random);
  return bytes.slice().fill(random.pick([0, 32, 255]), start, end);
};

const addNoise: Mutation = (bytes, random) => {
  const at = random.below(bytes.length + 1);
  const noise = Uint8Array.from({ length: 1 + random.below(300) }, () => random.below(256));
  return joined(bytes.subarray(0, at), noise, bytes.subarray(at));
};

/** What knows nothing of the file's format. */
export const BYTE_MUTATIONS: readonly Mutation[] = [
  flipBits,
  truncate,
  loseBeginning,
  removeChunk,
  repeatChunk,
  moveChunk,
  blankChunk,
  addNoise,
];
