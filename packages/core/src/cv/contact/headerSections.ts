import type { Section } from '../headings/sections.ts';
import type { CvLine } from '../reading/cvLine.ts';
import { findName } from './nameAndHeadline.ts';

/**
 * In a CV with a sidebar the name often stands over the main column, after the sidebar in reading order. When the first
 * lines hold no name and a much larger line elsewhere on the first page does, that line and those under it become the
 * header.
 */
export function withHeaderFound(sections: readonly Section[]): Section[] {
  const all = sections.flatMap((section) => section.lines);
  const first = all.reduce((least, { page }) => Math.min(least, page), Infinity);
  const lines = all.filter(({ page }) => page === first);
  const header = sections[0]?.lines ?? [];
  const inHeader = findName(header);
  const body = medianSize(lines);
  const large = lines.filter(({ size }) => size > Math.max(body * 1.25, (inHeader?.line.size ?? 0) + 1));
  const elsewhere = findName(large);
  if (elsewhere === undefined || header.some(({ start }) => start === elsewhere.line.start)) return [...sections];
  return sections.flatMap((section) => splitAt(section, elsewhere.line));
}

function splitAt(section: Section, name: CvLine): Section[] {
  const index = section.lines.findIndex(({ start }) => start === name.start);
  if (index < 0) return [section];
  const header: Section = { kind: 'header', heading: undefined, certainty: 1, lines: section.lines.slice(index) };
  return [{ ...section, lines: section.lines.slice(0, index) }, header];
}

function medianSize(lines: readonly CvLine[]): number {
  const sizes = lines.map(({ size }) => size).toSorted((a, b) => a - b);
  return sizes[sizes.length >> 1] ?? 0;
}
