import type { Section } from '../headings/sections.ts';
import type { CvLine } from '../reading/cvLine.ts';
import { splitEntries } from '../entries/splitEntries.ts';

const WITH_ENTRIES: ReadonlySet<Section['kind']> = new Set(['work', 'education', 'projects', 'volunteer']);

/** The kind that the rules give each line (a name of `LINE_KINDS`): what a model learns from documents they read well. */
export function kindsByRules(sections: readonly Section[], lines: readonly CvLine[]): string[] {
  const kinds = new Map<number, string>();
  const lineAt = (offset: number): number => lines.findIndex(({ start, end }) => offset >= start && offset <= end);
  const put = (offset: number, kind: string): void => {
    if (!kinds.has(lineAt(offset))) kinds.set(lineAt(offset), kind);
  };
  for (const { kind, heading, lines: own } of sections) {
    if (heading !== undefined) put(heading.start, `${kind}-heading`);
    for (const entry of WITH_ENTRIES.has(kind) ? splitEntries(own) : []) {
      for (const { start } of entry.body) put(start, `${kind}-body`);
      const header = [...entry.parts, ...(entry.dates === undefined ? [] : [entry.dates])].map(({ start }) => start);
      header
        .toSorted((a, b) => a - b)
        .forEach((start, index) => put(start, `${kind}-${index === 0 ? 'start' : 'head'}`));
    }
    for (const { start } of own) put(start, kind === 'header' ? 'header' : `${kind}-body`);
  }
  return lines.map((_, index) => kinds.get(index) ?? 'other-body');
}
