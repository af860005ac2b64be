import type { ContentSection, TagGroup } from '@career-mentor/core/writing';
import type { Outline } from './outline.ts';

/** A chip: a skill or a language, with the path that is sorted and the one that is left out. */
export interface Chip {
  readonly id: string;
  readonly path: string;
  readonly text: string;
}

/** Chips that are sorted among themselves. */
export interface ChipList {
  readonly list: string;
  readonly name?: string;
  readonly chips: readonly Chip[];
}

/** The ids of a list as they stand on the page now; empty for a list that is not there. */
export function idsOf({ sections }: Outline, list: string): readonly string[] {
  if (list === 'sections') return sections.map(({ place }) => place.id);
  for (const { content } of sections) {
    const ids = listsOf(content).find((one) => one.list === list)?.ids;
    if (ids) return ids;
  }
  return [];
}

interface IdList {
  readonly list: string;
  readonly ids: readonly string[];
}

function listsOf(section: ContentSection): readonly IdList[] {
  if (section.kind === 'entries') {
    const bullets = section.entries.map((entry) => ({
      list: bulletList(section.id, entry.path),
      ids: entry.bullets.map(({ path }) => path),
    }));
    return [{ list: section.id, ids: section.entries.map(({ path }) => path) }, ...bullets];
  }
  return chipLists(section).map(({ list, chips }) => ({ list, ids: chips.map(({ id }) => id) }));
}

/** Where the bullets of an entry belong. */
export const bulletList = (section: ContentSection['id'], entry: string): string =>
  `${entry}.${section === 'education' ? 'courses' : 'highlights'}`;

/** The skills or languages of a part; nothing for other parts. */
export function chipLists(section: ContentSection): readonly ChipList[] {
  if (section.kind === 'tags') return section.groups.map(skillChips);
  if (section.kind !== 'pairs') return [];
  const chips = section.pairs.map(({ name, value }) => ({
    id: parentOf(name.path),
    path: parentOf(name.path),
    text: [name.text, value].filter((part) => part !== undefined).join(' – '),
  }));
  return [{ list: section.id, chips }];
}

/** Skills without a heading of their own are entries of `skills` each; those under one are its keywords. */
function skillChips({ path, name, items }: TagGroup): ChipList {
  if (name !== undefined) {
    const chips = items.map((item) => ({ id: item.path, path: item.path, text: item.text }));
    return { list: `${path}.keywords`, name, chips };
  }
  const chips = items.map((item) => ({ id: entryOf(item.path), path: item.path, text: item.text }));
  return { list: 'skills', chips };
}

/** A skill that is an entry of its own is sorted as the entry that its name belongs to. */
const entryOf = (path: string): string => (path.endsWith('.name') ? parentOf(path) : path);

const parentOf = (path: string): string => path.slice(0, path.lastIndexOf('.'));
