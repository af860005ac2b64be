import type { Embedder } from '@career-mentor/core/ports';
import { LEXICAL_THRESHOLD } from './calibration.ts';

/** Wide enough that two letter groups of one name seldom fall on the same place. */
const DIMENSIONS = 512;
/** Whole words weigh more than the letter groups inside them: "data analysis" and "data analyst" share most of both. */
const WORD_WEIGHT = 2;

/**
 * The fallback when the model cannot be loaded: hashed words and character 3- to 4-grams. It sees spelling, not meaning;
 * its id says so wherever the embedder is named.
 */
export const lexicalEmbedder: Embedder = {
  id: 'lexical',
  dimensions: DIMENSIONS,
  similarityThreshold: LEXICAL_THRESHOLD,
  embed: async (texts) => texts.map(vectorOf),
};

function vectorOf(text: string): Float32Array {
  const vector = new Float32Array(DIMENSIONS);
  for (const word of wordsOf(text)) {
    addFeature(vector, ` ${word} `, WORD_WEIGHT);
    for (const gram of gramsOf(` ${word} `)) addFeature(vector, gram, 1);
  }
  return toUnitLength(vector);
}

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .match(/[\p{Letter}\p{Number}+#]+/gu) ?? [];

function gramsOf(padded: string): string[] {
  const grams: string[] = [];
  for (const size of [3, 4]) {
    for (let start = 0; start + size <= padded.length; start += 1) grams.push(padded.slice(start, start + size));
  }
  return grams;
}

/** Signed feature hashing (Weinberger et al. 2009): the sign keeps collisions from adding up in one direction. */
function addFeature(vector: Float32Array, feature: string, weight: number): void {
  const hash = fnv1a(feature);
  const index = hash % DIMENSIONS;
  vector[index] = (vector[index] ?? 0) + (hash & 0x80000000 ? -weight : weight);
}

/** 32-bit FNV-1a over UTF-16 units (Fowler, Noll, Vo). */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

function toUnitLength(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector);
  return length === 0 ? vector : vector.map((value) => value / length);
}
