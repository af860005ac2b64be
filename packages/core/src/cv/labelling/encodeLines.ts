import type { Section } from '../headings/sections.ts';
import type { CvLine } from '../reading/cvLine.ts';
import { lineFeatures, type LineFeatures } from './lineFeatures.ts';

/** Features are told apart by so many hashes; a power of two. */
export const FEATURES = 1 << 14;

/** The features of a line as hashes below `FEATURES`; words apart, because training leaves them out at times. */
export interface EncodedLine {
  readonly shape: readonly number[];
  readonly words: readonly number[];
}

/** What the line model sees of each line: itself, two neighbours on either side, what stands near, and what the rules say. */
export function encodeLines(lines: readonly CvLine[], sections: readonly Section[]): EncodedLine[] {
  const features = lineFeatures(lines);
  const byRules = ruleKinds(sections);
  return features.map((own, index) => ({
    shape: [
      ...['bias', ...own.own, ...own.shared],
      ...ruleFeatures(byRules.get(lines[index]?.start ?? -1) ?? 'none', own),
      ...[-2, -1, 1, 2].flatMap((offset) => seenAt(features, index, offset)),
      ...transitions(features, index),
      ...nearby(features, index),
    ].map((name) => hashOf(name)),
    words: own.words.map((word) => hashOf(`word:${word}`)),
  }));
}

const ruleFeatures = (kind: string, { bullet }: LineFeatures): string[] => [`rule=${kind}`, `rule=${kind}&${bullet}`];

function ruleKinds(sections: readonly Section[]): ReadonlyMap<number, string> {
  const kinds = new Map<number, string>();
  for (const { kind, heading, lines } of sections) {
    if (heading !== undefined) kinds.set(heading.start, `${kind}!`);
    for (const { start } of lines) kinds.set(start, kind);
  }
  return kinds;
}

const seenAt = (features: readonly LineFeatures[], index: number, offset: number): string[] =>
  (features[index + offset]?.shared ?? ['none']).map((name) => `${offset}:${name}`);

function transitions(features: readonly LineFeatures[], index: number): string[] {
  const [before, own, after] = [features[index - 1], features[index], features[index + 1]];
  return [
    ...(after === undefined ? [] : [`${own?.style}>${after.style}`, `${own?.date}>${after.date}`]),
    ...(before === undefined ? [] : [`${before.style}<${own?.style}`]),
  ];
}

/** How many lines of a kind stand above and below, up to three. */
function nearby(features: readonly LineFeatures[], index: number): string[] {
  const count = (has: (line: LineFeatures) => boolean, from: number, to: number): number =>
    Math.min(3, features.slice(Math.max(0, index + from), Math.max(0, index + to + 1)).filter(has).length);
  const isDated = ({ date }: LineFeatures): boolean => date !== 'date=no';
  return [
    `dated<${count(isDated, -8, -1)}`,
    `dated>${count(isDated, 1, 8)}`,
    `title<${count(({ isTitle }) => isTitle, -8, -1)}`,
    `title>${count(({ isTitle }) => isTitle, 1, 8)}`,
    `study<${count(({ isStudy }) => isStudy, -8, -1)}`,
    `study>${count(({ isStudy }) => isStudy, 0, 6)}`,
    `bullet<${count(({ bullet }) => bullet, -6, -1)}`,
    `bullet>${count(({ bullet }) => bullet, 1, 6)}`,
  ];
}

/** FNV-1a over UTF-16 units (Fowler, Noll, Vo), folded once so that low bits depend on high ones. */
function hashOf(name: string): number {
  let hash = 2166136261;
  for (let index = 0; index < name.length; index += 1) hash = Math.imul(hash ^ name.charCodeAt(index), 16777619);
  return ((hash ^ (hash >>> 13)) >>> 0) % FEATURES;
}
