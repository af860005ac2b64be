import type { Section } from '../headings/sections.ts';
import type { CvLine } from '../reading/cvLine.ts';
import { encodeLines } from './encodeLines.ts';
import { LINE_KINDS, type LineLabel } from './lineLabel.ts';
import { bestKinds, type LineModel } from './lineModel.ts';

type Labels = Map<number, LineLabel>;
type SectionName = LineLabel['section'];

/**
 * What a line model says where the rules are weak, by line number from 1: about sections whose heading says nothing, and
 * about those that hold jobs or studies when no heading tells where these begin. Empty for a CV whose headings are known.
 */
export function weakSpots(
  sections: readonly Section[],
  lines: readonly CvLine[],
  model: () => LineModel,
): ReadonlyMap<number, LineLabel> {
  const known = new Set<SectionName>(sections.filter((section) => section.lines.length > 0).map(({ kind }) => kind));
  const labels: Labels = new Map();
  if (!sections.some(isUnnamed) && ESSENTIAL.every((kind) => known.has(kind))) return labels;
  const said = saidBy(model(), lines, sections);
  const named = new Set<Section>();
  for (const section of sections.filter(isUnnamed)) {
    const kind = majority(said, section);
    if (kind === undefined) continue;
    put(labels, said, section.heading, { section: kind, part: 'heading', spans: [] });
    known.add(kind);
    named.add(section);
  }
  const missing = ESSENTIAL.filter((kind) => !known.has(kind) && said.begins.has(kind));
  if (missing.length === 0 || !lines.some(isSpan)) return labels;
  for (const section of sections) if (!named.has(section)) reread(labels, said, { section, missing });
  return labels;
}

/** Nearly every CV has these, and they are worth the most. */
const ESSENTIAL: readonly SectionName[] = ['work', 'education'];

/** A text that says nowhere from when to when is found to hold jobs too easily: an advert, a letter. */
const isSpan = ({ dates }: CvLine): boolean => dates.some(({ isRange }) => isRange);

interface Said {
  /** Line number and label by the offset at which the line begins. */
  readonly byStart: ReadonlyMap<number, readonly [number, LineLabel]>;
  /** Sections of which some line begins an entry. */
  readonly begins: ReadonlySet<SectionName>;
}

function saidBy(model: LineModel, lines: readonly CvLine[], sections: readonly Section[]): Said {
  const byStart = new Map<number, readonly [number, LineLabel]>();
  const begins = new Set<SectionName>();
  bestKinds(model, encodeLines(lines, sections)).forEach((index, at) => {
    const kind = LINE_KINDS.get(model.kinds[index] ?? '');
    const line = lines[at];
    if (kind === undefined || line === undefined) return;
    byStart.set(line.start, [at + 1, { ...kind, spans: [] }]);
    if (kind.part === 'start') begins.add(kind.section);
  });
  return { byStart, begins };
}

const isUnnamed = ({ kind, heading, lines }: Section): boolean =>
  kind === 'other' && heading !== undefined && lines.length > 0;

/** The kind of most lines of a section: a share at which the held-out documents gained and no layout lost. */
const MAJORITY = 0.6;
/** A heading never opens these in the middle of a CV. */
const NO_TOPIC: ReadonlySet<SectionName> = new Set(['header', 'contact', 'other']);

function majority({ byStart }: Said, { lines }: Section): SectionName | undefined {
  const votes = new Map<SectionName, number>();
  for (const { start } of lines) {
    const kind = byStart.get(start)?.[1].section ?? 'other';
    votes.set(kind, (votes.get(kind) ?? 0) + 1);
  }
  const [best] = [...votes].toSorted((a, b) => b[1] - a[1]);
  return best !== undefined && best[1] >= lines.length * MAJORITY && !NO_TOPIC.has(best[0]) ? best[0] : undefined;
}

interface Reread {
  readonly section: Section;
  readonly missing: readonly SectionName[];
}

/** Takes all labels of a section that holds lines of a missing kind: where these end is known only from its other lines. */
function reread(labels: Labels, said: Said, { section, missing }: Reread): void {
  const holds = section.lines.some(({ start }) => missing.includes(said.byStart.get(start)?.[1].section ?? 'other'));
  if (!holds || isPlain(section)) return;
  if (section.kind === 'other') put(labels, said, section.heading);
  for (const line of section.lines) put(labels, said, line);
}

/** Projects, awards and the like under a heading that says so are nothing else, much as they may look like jobs. */
const isPlain = ({ heading, certainty, kind }: Section): boolean =>
  heading !== undefined && certainty >= 0.9 && !MAY_HOLD.has(kind);

const MAY_HOLD: ReadonlySet<SectionName> = new Set([
  ...ESSENTIAL,
  'summary',
  'contact',
  'other',
  'skills',
  'languages',
  'interests',
]);

function put(labels: Labels, { byStart }: Said, line: CvLine | undefined, label?: LineLabel): void {
  const found = line && byStart.get(line.start);
  if (found !== undefined) labels.set(found[0], label ?? found[1]);
}
