import {
  fullUrl,
  type ContentEntry,
  type ContentSection,
  type ContentText,
  type CvContent,
} from '@career-mentor/core/writing';
import { escapeMarkdown } from './escapeMarkdown.ts';

/** Writes a CV as Markdown (CommonMark): the name, parts and entries are headings, bullets a list. */
export function writeMarkdown(content: CvContent): string {
  const { name, headline, contact } = content;
  const head = [
    ...(name ? [`# ${escapeMarkdown(name.text)}`] : []),
    ...(headline ? [escapeMarkdown(headline.text)] : []),
    ...(contact.length > 0 ? [contact.map((item) => link(item, item.url)).join(' | ')] : []),
  ];
  return `${[...head, ...content.sections.flatMap(sectionBlocks)].join('\n\n')}\n`;
}

function sectionBlocks(section: ContentSection): string[] {
  const heading = `## ${escapeMarkdown(section.title)}`;
  if (section.kind === 'text') return [heading, ...section.paragraphs.map(({ text }) => escapeMarkdown(text))];
  if (section.id === 'certificates' && section.kind === 'entries')
    return [heading, section.entries.map((entry) => `- ${certificate(entry)}`).join('\n')];
  if (section.kind === 'entries') return [heading, ...section.entries.flatMap(entryBlocks)];
  if (section.kind === 'pairs')
    return [
      heading,
      section.pairs
        .map(({ name, value }) => escapeMarkdown(value === undefined ? name.text : `${name.text} (${value})`))
        .map((line) => `- ${line}`)
        .join('\n'),
    ];
  const groups = section.groups.map(({ name, items }) => {
    const all = items.map(({ text }) => escapeMarkdown(text)).join(', ');
    return name === undefined ? `- ${all}` : `- **${escapeMarkdown(name)}:** ${all}`;
  });
  return [heading, groups.join('\n')];
}

/** A list of names is read more surely than names under each other. */
function certificate({ title, organisation, dates }: ContentEntry): string {
  const others = [organisation?.text, dates].flatMap((part) => (part === undefined ? [] : [escapeMarkdown(part)]));
  return [...(title ? [link(title, fullUrl(title.url))] : []), ...others].join(', ');
}

function entryBlocks({ title, organisation, place, dates, text, bullets, tags }: ContentEntry): string[] {
  const where = [organisation, place].flatMap((part) => (part ? [escapeMarkdown(part.text)] : [])).join(', ');
  const first = title ? link(title, fullUrl(title.url)) : where;
  const second = [title ? where : '', dates === undefined ? '' : escapeMarkdown(dates)].filter((part) => part !== '');
  return [
    ...(first === '' ? [] : [`### ${first}`]),
    ...(second.length > 0 ? [second.join('\\\n')] : []),
    ...(text ? [escapeMarkdown(text.text)] : []),
    ...(bullets.length > 0 ? [bullets.map((bullet) => `- ${escapeMarkdown(bullet.text)}`).join('\n')] : []),
    ...(tags.length > 0 ? [tags.map((tag) => escapeMarkdown(tag.text)).join(', ')] : []),
  ];
}

/** An address that holds an angle bracket or a space is none, so it can stand between angle brackets. */
const link = ({ text }: ContentText, url: string | undefined): string =>
  url === undefined ? escapeMarkdown(text) : `[${escapeMarkdown(text)}](<${url}>)`;
