import type { ContentEntry, ContentSection, CvContent } from '@career-mentor/core/writing';

/** One text to paste into a form. */
export interface FieldText {
  readonly id: string;
  readonly label: string;
  readonly text: string;
}

/** The texts of a page one by one, in reading order: contact, parts, and each entry with its bullets. */
export function fieldTexts(content: CvContent, contactLabel: string): readonly FieldText[] {
  const contact = [content.name?.text, content.headline?.text, ...content.contact.map(({ text }) => text)];
  return [{ id: 'contact', label: contactLabel, text: linesOf(contact) }, ...content.sections.flatMap(sectionTexts)];
}

function sectionTexts(section: ContentSection): readonly FieldText[] {
  const { id, title } = section;
  switch (section.kind) {
    case 'text':
      return [{ id, label: title, text: linesOf(section.paragraphs.map(({ text }) => text)) }];
    case 'entries':
      return section.entries.map((entry) => ({ id: entry.path, label: labelOf(title, entry), text: entryText(entry) }));
    case 'tags':
      return [
        { id, label: title, text: section.groups.flatMap(({ items }) => items.map(({ text }) => text)).join(', ') },
      ];
    case 'pairs':
      return [
        { id, label: title, text: linesOf(section.pairs.map(({ name, value }) => joined([name.text, value], ': '))) },
      ];
  }
}

const labelOf = (section: string, { title, organisation }: ContentEntry): string =>
  joined([section, title?.text ?? organisation?.text], ' – ');

const entryText = ({ title, organisation, place, dates, text, bullets, tags }: ContentEntry): string =>
  linesOf([
    joined([title?.text, organisation?.text, place?.text], ', '),
    dates,
    text?.text,
    ...bullets.map((bullet) => `- ${bullet.text}`),
    tags.map((tag) => tag.text).join(', '),
  ]);

const linesOf = (parts: readonly (string | undefined)[]): string => joined(parts, '\n');

const joined = (parts: readonly (string | undefined)[], between: string): string =>
  parts.filter((part) => part !== undefined && part !== '').join(between);
