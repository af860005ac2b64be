import type { ContentEntry, CvContent } from './content.ts';
import { listLines, oneLine } from './lines.ts';

/** A text for one field of a form, to be copied. */
export interface FormField {
  /** The part of the CV it belongs to, such as "Experience"; the first fields belong to none. */
  readonly section?: string;
  /** The entry it belongs to: 0 for the first job of the part. */
  readonly entry?: number;
  readonly field: FieldName;
  readonly text: string;
}

/** What a form asks for. */
export type FieldName =
  | 'name'
  | 'headline'
  | 'email'
  | 'phone'
  | 'location'
  | 'url'
  | 'profile'
  | 'text'
  | 'title'
  | 'organisation'
  | 'place'
  | 'dates'
  | 'description'
  | 'list';

/** The CV piece by piece, as forms on the web ask for it: who, each job with its description, skills as one line. */
export function formFields(content: CvContent): FormField[] {
  const { name, headline, contact } = content;
  return [
    ...(name ? [{ field: 'name' as const, text: name.text }] : []),
    ...(headline ? [{ field: 'headline' as const, text: headline.text }] : []),
    ...contact.map(({ kind, text, url }): FormField => ({
      field: kind,
      text: kind === 'profile' ? (url ?? text) : text,
    })),
    ...content.sections.flatMap((section): FormField[] => {
      const { title } = section;
      if (section.kind === 'text')
        return [{ section: title, field: 'text', text: section.paragraphs.map(({ text }) => text).join('\n\n') }];
      if (section.kind === 'entries')
        return section.entries.flatMap((entry, index) =>
          entryFields(entry).map((field) => ({ section: title, entry: index, ...field })),
        );
      return [{ section: title, field: 'list', text: listLines(section).join('\n') }];
    }),
  ];
}

function entryFields({ title, organisation, place, dates, text, bullets, tags }: ContentEntry): FormField[] {
  const description = [
    ...(text ? [text.text] : []),
    ...bullets.map((bullet) => `- ${oneLine(bullet.text)}`),
    ...(tags.length > 0 ? [tags.map((tag) => tag.text).join(', ')] : []),
  ].join('\n');
  const all: readonly (readonly [FieldName, string | undefined])[] = [
    ['title', title?.text],
    ['organisation', organisation?.text],
    ['place', place?.text],
    ['dates', dates],
    ['description', description],
  ];
  return all.flatMap(([field, value]) => (value === undefined || value === '' ? [] : [{ field, text: value }]));
}
