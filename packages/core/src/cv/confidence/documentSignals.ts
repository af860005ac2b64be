import type { Section } from '../headings/sections.ts';
import { sectionOf } from './factKind.ts';
import type { Reading, Scene } from './scene.ts';

export interface DocumentSignals {
  /** Share of the document's letters that some fact or heading accounts for. */
  readonly covered: number;
  /** How surely the heading above the fact is one of its section; 0 under another heading. */
  readonly heading: number;
  /** Share of work, education and skills that have a heading of their own. */
  readonly sections: number;
  /** The format tells styles and places. */
  readonly typeset: number;
  /** Share of jobs and studies that have dates. */
  readonly dated: number;
  /** Share of letters that are not rare signs, as misread scans have them. */
  readonly clean: number;
}

/** What the document as a whole says about everything read from it. */
export function documentSignals(scene: Scene): (reading: Reading) => DocumentSignals {
  const { cv, document, sections } = scene;
  const whole = {
    covered: coveredOf(scene),
    sections:
      ['work', 'education', 'skills'].filter((kind) => sections.some((section) => isKind(section, kind))).length / 3,
    typeset: document.format === 'txt' ? 0 : 1,
    dated: datedOf([...cv.work, ...cv.education]),
    clean: cleanOf(document.text),
  };
  const placed = sections.flatMap((section) => section.lines.map((line) => ({ start: line.start, section })));
  placed.sort((a, b) => a.start - b.start);
  return ({ path, evidence }) => ({ ...whole, heading: headingOf(sectionOf(path), sectionAt(placed, evidence.start)) });
}

/** The section of the last line that begins at or before an offset. */
function sectionAt(placed: readonly { start: number; section: Section }[], offset: number): Section | undefined {
  let [low, high] = [0, placed.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((placed[middle]?.start ?? Infinity) <= offset) low = middle;
    else high = middle - 1;
  }
  return placed[low]?.section;
}

const isKind = ({ kind, heading }: Section, wanted: string): boolean => kind === wanted && heading !== undefined;

function headingOf(wanted: string, section: Section | undefined): number {
  if (section === undefined) return 0;
  if (wanted === 'basics') return section.kind === 'header' || section.kind === 'summary' ? 1 : 0.5;
  if (section.kind !== wanted) return 0;
  return section.heading === undefined ? 0.4 : section.certainty;
}

/** Facts may overlap; each letter counts once. */
function coveredOf({ document, readings, sections }: Scene): number {
  const spans = [
    ...readings.map(({ evidence }) => evidence),
    ...sections.flatMap(({ heading }) => (heading === undefined ? [] : [heading])),
  ].toSorted((a, b) => a.start - b.start);
  let [covered, reached] = [0, 0];
  for (const { start, end } of spans) {
    covered += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return Math.min(1, covered / Math.max(1, document.text.trim().length));
}

function datedOf(entries: readonly { startDate?: string | undefined; endDate?: string | undefined }[]): number {
  if (entries.length === 0) return 0.5;
  return entries.filter(({ startDate, endDate }) => (startDate ?? endDate) !== undefined).length / entries.length;
}

/** Digits inside words and signs that nobody types are what a scan leaves behind. */
function cleanOf(text: string): number {
  const odd = text.match(/\p{L}[\d©~]\p{L}|[©~]/gu)?.length ?? 0;
  return Math.max(0, 1 - (odd * 20) / Math.max(200, text.length));
}
