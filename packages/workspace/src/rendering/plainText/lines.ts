import type { ContentEntry, ContentSection, CvContent } from '@career-mentor/core/writing';

/** The ways to reach the person, as one line. */
export const contactText = ({ contact }: Pick<CvContent, 'contact'>): string =>
  contact.map(({ text }) => oneLine(text)).join(' | ');

/** What an entry is: its first line says what and when, its second where. */
export function entryHead({ title, organisation, place, dates }: ContentEntry): string[] {
  const where = [organisation, place].flatMap((part) => (part ? [oneLine(part.text)] : [])).join(', ');
  const first = title ? oneLine(title.text) : where;
  const lines = [first, title ? where : ''].filter((line) => line !== '');
  return [...lines, ...(dates === undefined ? [] : [dates])];
}

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
