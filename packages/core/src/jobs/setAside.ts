import type { SetAside } from './schema.ts';
import type { PlacedParagraph } from './sections.ts';

/** The parts of an advert that ask for nothing, neighbours of one kind as one, in offsets of the document. */
export function findSetAside(placed: readonly PlacedParagraph[]): SetAside[] {
  const parts: SetAside[] = [];
  placed.forEach((paragraph, index) => {
    const kind = kindOf(paragraph);
    if (kind === undefined) return;
    const last = parts.at(-1);
    const before = placed[index - 1];
    if (last !== undefined && before !== undefined && kindOf(before) === kind)
      parts[parts.length - 1] = { ...last, end: paragraph.end };
    else parts.push({ kind, start: paragraph.start, end: paragraph.end });
  });
  return parts;
}

const KINDS: Readonly<Partial<Record<PlacedParagraph['section'], SetAside['kind']>>> = {
  about: 'company',
  benefits: 'benefits',
  legal: 'legal',
  apply: 'apply',
  noise: 'noise',
};

const kindOf = ({ section, isMargin }: PlacedParagraph): SetAside['kind'] | undefined =>
  isMargin ? 'noise' : KINDS[section];
