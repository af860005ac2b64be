import type { ContentSection, ContentText, CvContent } from '@career-mentor/core/writing';

/** The path of the text that a piece of a page's line belongs to: the text that holds it, the shortest where several do. */
export function pathOfText(content: CvContent, piece: string): string | undefined {
  const wanted = plain(piece);
  if (wanted === '') return undefined;
  const holding = textsOf(content).filter(({ text }) => plain(text).includes(wanted));
  return holding.toSorted((a, b) => a.text.length - b.text.length)[0]?.path;
}

/** Templates write headings in capitals and break lines where they like. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s•·]+/g, ' ')
    .trim();

const textsOf = ({ name, headline, contact, sections }: CvContent): readonly ContentText[] => [
  ...(name ? [name] : []),
  ...(headline ? [headline] : []),
  ...contact,
  ...sections.flatMap((section) => [{ path: `title|${section.id}`, text: section.title }, ...textsOfSection(section)]),
];

function textsOfSection(section: ContentSection): readonly ContentText[] {
  if (section.kind === 'text') return section.paragraphs;
  if (section.kind !== 'entries') return [];
  return section.entries.flatMap(({ title, organisation, place, text, bullets }) => [
    ...[title, organisation, place, text].filter((one) => one !== undefined),
    ...bullets,
  ]);
}
