import type { StatedSection } from '../stated/statedResume.ts';
import { entriesIn, isFields, textIn, textsIn, valueIn, type Fields } from './fields.ts';

/** The schema's sections that our CV has no fields for. They are shown on the page, and read by no rule. */
const SECTIONS: readonly { readonly names: readonly string[]; readonly heading: string }[] = [
  { names: ['volunteer', 'volunteering'], heading: 'Volunteering' },
  { names: ['awards', 'honors'], heading: 'Awards' },
  { names: ['publications'], heading: 'Publications' },
  { names: ['interests', 'hobbies'], heading: 'Interests' },
  { names: ['references'], heading: 'References' },
];

/** The further sections of a resume, each entry with what names it first. */
export const otherSections = (root: Fields): StatedSection[] =>
  SECTIONS.flatMap(({ names, heading }) => {
    const entries = entriesIn(root, names, 'name').map(entryLines);
    const filled = entries.filter((lines) => lines.length > 0);
    return filled.length === 0 ? [] : [{ heading, entries: filled }];
  });

function entryLines(entry: Fields): string[] {
  const first = [
    textIn(entry, 'position', 'title', 'name'),
    textIn(entry, 'organization', 'awarder', 'publisher'),
    textIn(entry, 'startDate', 'date', 'releaseDate'),
    textIn(entry, 'endDate'),
  ];
  const keywords = isFields(valueIn(entry, 'keywords')) ? [] : textsIn(entry, ['keywords'], /[,;\n]/);
  const rest = [
    textIn(entry, 'summary', 'reference', 'description'),
    keywords.join(', '),
    ...textsIn(entry, ['highlights']),
  ];
  return [first.filter((part) => part !== undefined).join(', '), ...rest].filter(
    (line): line is string => line !== undefined && line !== '',
  );
}
