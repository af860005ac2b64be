import { oneLine, type ContentEntry, type CvContent } from '@career-mentor/core/writing';

/** The ways to reach the person, as one line. */
export const contactText = ({ contact }: Pick<CvContent, 'contact'>): string =>
  contact.map(({ text }) => oneLine(text)).join(' | ');

/** A certificate in one line: a list of names with dots is read more surely than names under each other. */
export const certificateLine = (entry: ContentEntry): string =>
  [entry.title?.text, entry.organisation?.text, entry.dates]
    .flatMap((part) => (part ? [oneLine(part)] : []))
    .join(', ');

/** What an entry is: its first line says what and when, its second where. */
export function entryHead({ title, organisation, place, dates }: ContentEntry): string[] {
  const where = [organisation, place].flatMap((part) => (part ? [oneLine(part.text)] : [])).join(', ');
  const first = title ? oneLine(title.text) : where;
  const lines = [first, title ? where : ''].filter((line) => line !== '');
  return [...lines, ...(dates === undefined ? [] : [dates])];
}
