import type { CvContent } from '@career-mentor/core/writing';
import { canDraw } from './fonts/index.ts';
import type { Block, TextBlock } from './layout/index.ts';
import type { SetPages } from './setPages.ts';

/** Scripts that are written from right to left; the layout sets from left to right only. */
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** How many characters a warning shows. */
const SHOWN = 12;

/** What of a CV could not be put on its pages as it is, in plain words for the person. */
export function pageWarnings({ content, design, pages, fits }: SetPages, wanted: number | null): string[] {
  const missing = missingCharacters([design.header, ...design.columns].flatMap(({ blocks }) => blocks));
  const rightToLeft = missing.filter((character) => RIGHT_TO_LEFT.test(character));
  const others = missing.filter((character) => !RIGHT_TO_LEFT.test(character));
  return [
    ...(isEmpty(content) ? ['There is nothing on the page yet. Add a name, a job or a skill to the CV first.'] : []),
    ...(rightToLeft.length > 0
      ? [`Text in scripts from right to left cannot be set in a PDF yet and was left out: ${list(rightToLeft)}`]
      : []),
    ...(others.length > 0 ? [`The fonts have no form for these characters, which were left out: ${list(others)}`] : []),
    ...(fits ? [] : [doesNotFit(pages.length, wanted)]),
  ];
}

const isEmpty = ({ name, headline, contact, sections }: CvContent): boolean =>
  !name && !headline && contact.length === 0 && sections.length === 0;

const doesNotFit = (pages: number, wanted: number | null): string =>
  `It takes ${String(pages)} pages and does not fit into ${String(wanted ?? pages)} in a size that can be read. ` +
  'Leave something out, or choose the dense setting or the compact template.';

function missingCharacters(blocks: readonly Block[]): string[] {
  const missing = new Set<string>();
  for (const { text, look } of blocks.flatMap(textBlocks).flatMap(({ runs, aside = [] }) => [...runs, ...aside])) {
    if (canDraw(text, look.family)) continue;
    for (const character of text) if (!canDraw(character, look.family)) missing.add(character);
  }
  return [...missing];
}

function textBlocks(block: Block): TextBlock[] {
  if (block.kind === 'text') return [block];
  return block.kind === 'rail' ? [...block.label, ...block.body].flatMap(textBlocks) : [];
}

const list = (characters: readonly string[]): string =>
  characters.slice(0, SHOWN).join(' ') + (characters.length > SHOWN ? ' …' : '');
