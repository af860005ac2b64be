import type { Section } from '../headings/sections.ts';
import type { CvLine } from '../reading/cvLine.ts';
import type { LineLabel } from './lineLabel.ts';
import { markSpans } from './markSpans.ts';

interface OpenSection extends Section {
  readonly lines: CvLine[];
}

/**
 * The sections that the rules found, corrected by labels: lines go to the section they are said to belong to, headings
 * are opened and closed. A label of a heading counts for the lines under it that have none. Lines of the result are
 * those of the document with marks on them; no text is added or changed.
 */
export function applyLabels(
  sections: readonly Section[],
  lines: readonly CvLine[],
  labels: ReadonlyMap<number, LineLabel>,
): readonly Section[] {
  if (labels.size === 0) return sections;
  const labelOf = labelFinder(lines, labels);
  return sections.flatMap((section) => corrected(section, labelOf)).reduce<Section[]>(joined, []);
}

type LabelOf = (line: CvLine) => LineLabel | undefined;

/** Text beside a heading is a line of its own within the heading's line: it has no label. */
function labelFinder(lines: readonly CvLine[], labels: ReadonlyMap<number, LineLabel>): LabelOf {
  const byStart = new Map([...labels].map(([number, label]) => [lines[number - 1]?.start, label] as const));
  return ({ start }) => byStart.get(start);
}

function corrected(section: Section, labelOf: LabelOf): OpenSection[] {
  const said = section.heading && labelOf(section.heading);
  const isHeading = said === undefined || said.part === 'heading';
  let kind = said?.section ?? section.kind;
  const parts: OpenSection[] = [{ ...section, kind, heading: isHeading ? section.heading : undefined, lines: [] }];
  const own = isHeading || section.heading === undefined ? section.lines : wholeLines(section.heading, section.lines);
  for (const line of own) {
    const label = labelOf(line);
    const opens = label?.part === 'heading';
    if (opens) kind = label.section;
    const owner = label?.section ?? kind;
    if (opens) parts.push({ kind, heading: line, certainty: SAID, lines: [] });
    else if (parts.at(-1)?.kind === owner) parts.at(-1)?.lines.push(marked(line, label));
    else parts.push({ kind: owner, heading: undefined, certainty: SAID, lines: [marked(line, label)] });
  }
  return parts;
}

/** How sure a heading is that only a label makes one. */
const SAID = 0.6;

/** A heading that is none, as a line like the others; it brings back what was cut off beside it. */
const wholeLines = (heading: CvLine, lines: readonly CvLine[]): readonly CvLine[] => [
  heading,
  ...lines.filter(({ start }) => start >= heading.end),
];

function marked(line: CvLine, label: LineLabel | undefined): CvLine {
  if (label === undefined || label.part === 'heading') return line;
  const part = { ...line, part: label.part };
  return label.spans.length === 0 ? part : markSpans(part, label.spans);
}

/** Parts of one section that a false heading had torn apart belong together again; empty ones without heading go. */
function joined(sections: readonly Section[], section: Section): Section[] {
  const before = sections.at(-1);
  if (section.heading !== undefined || before === undefined) return [...sections, section];
  if (section.lines.length === 0) return [...sections];
  if (before.kind !== section.kind || section.kind === 'header') return [...sections, section];
  return [...sections.slice(0, -1), { ...before, lines: [...before.lines, ...section.lines] }];
}
