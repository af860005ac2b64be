import type { ContentSection } from '@career-mentor/core/writing';
import type { Block, Run, TextBlock } from '../layout/index.ts';
import { commaList, paragraph } from './entries.ts';
import { run, type Look } from './look.ts';

/** A narrow column has an item a line; beside a rail (in points) the names of groups stand where dates do. */
export interface PlainStyle {
  readonly isNarrow: boolean;
  readonly rail?: { readonly labelWidth: number; readonly gap: number };
}

/** The parts that are no entries: text, skills, languages. */
export function plainBlocks(
  section: Exclude<ContentSection, { kind: 'entries' }>,
  look: Look,
  { isNarrow, rail }: PlainStyle,
): Block[] {
  const beside = (block: Block): Block =>
    rail ? { kind: 'rail', ...rail, label: [], body: [block], before: look.gaps.line } : block;
  if (section.kind === 'text') return section.paragraphs.map((text) => beside(paragraph(text, look)));
  if (section.kind === 'pairs') return pairBlocks(section, look, isNarrow).map(beside);
  return section.groups.flatMap(({ name, items }) => {
    if (isNarrow && name === undefined)
      return items.map((item) => line([run(look, item.text, { path: item.path })], look));
    const label = name === undefined ? [] : [run(look, `${name}: `, { isBold: true })];
    return [beside(line([...label, ...commaList(items, look, look.ink)], look))];
  });
}

function pairBlocks({ pairs }: Extract<ContentSection, { kind: 'pairs' }>, look: Look, isNarrow: boolean): Block[] {
  const runs = pairs.map(({ name, value }) => [
    run(look, name.text, { path: name.path }),
    ...(value === undefined ? [] : [run(look, ` (${value})`, { colour: look.muted })]),
  ]);
  if (isNarrow) return runs.map((pair) => line(pair, look));
  return [
    line(
      runs.flatMap((pair, index) => (index > 0 ? [run(look, ', '), ...pair] : pair)),
      look,
    ),
  ];
}

const line = (runs: readonly Run[], look: Look): TextBlock => ({
  kind: 'text',
  role: 'P',
  runs,
  lineHeight: look.lineHeight,
  before: look.gaps.line,
});
