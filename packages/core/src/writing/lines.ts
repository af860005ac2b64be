import type { ContentSection } from './content.ts';

/** Languages with their levels, skills under their names. */
export function listLines(section: Extract<ContentSection, { kind: 'tags' | 'pairs' }>): string[] {
  if (section.kind === 'pairs')
    return section.pairs.map(({ name, value }) => oneLine(value === undefined ? name.text : `${name.text} (${value})`));
  return section.groups.map(({ name, items }) => {
    const all = items.map(({ text }) => oneLine(text)).join(', ');
    return name === undefined ? all : `${oneLine(name)}: ${all}`;
  });
}

/** A text without the line breaks in it. */
export const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ');
