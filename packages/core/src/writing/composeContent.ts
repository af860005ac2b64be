import type { Cv } from '../cv/index.ts';
import { SectionId, type Arrangement } from './arrangement.ts';
import { cleanText } from './cleanText.ts';
import { createWriter, type Writer } from './arranging.ts';
import type { ContactItem, ContentSection, CvContent } from './content.ts';
import { certificateEntry, educationEntry, projectEntry, workEntry } from './entries.ts';
import { sectionTitle } from './sectionTitles.ts';

/** What a page needs to know beside the facts. */
export interface ContentOptions {
  /** ISO 639-1 code of the language for titles and dates; facts stay as they are. */
  readonly language: string;
  /** The order of parts that the template prefers; the person's own order goes before it. */
  readonly order?: readonly SectionId[];
}

/**
 * The text of a CV page in reading order: the facts as arranged by the person. Parts, entries and bullets without text are
 * left out, so that no heading stands alone.
 */
export function composeContent(cv: Cv, arrangement: Arrangement, options: ContentOptions): CvContent {
  const writer = createWriter(arrangement, options.language);
  const name = writer.text('basics.name', cv.basics.name);
  const headline = writer.text('basics.label', cv.basics.label);
  return {
    language: options.language,
    ...(name ? { name } : {}),
    ...(headline ? { headline } : {}),
    contact: contactItems(cv, writer),
    sections: sectionsInOrder(arrangement, options).flatMap(({ id, title, breakBefore }) => {
      const own = cleanText(title ?? '');
      const section = { id, title: own === '' ? sectionTitle(id, options.language) : own, breakBefore };
      const content = composeSection(id, cv, writer);
      return content ? [{ ...section, ...content }] : [];
    }),
  };
}

type Body = ContentSection extends infer TSection
  ? TSection extends unknown
    ? Omit<TSection, 'id' | 'title' | 'breakBefore'>
    : never
  : never;

function composeSection(id: SectionId, cv: Cv, writer: Writer): Body | undefined {
  const { basics, work, education, projects, certificates } = cv;
  if (id === 'summary') {
    const summary = writer.text('basics.summary', basics.summary);
    return summary && { kind: 'text', paragraphs: [summary] };
  }
  if (id === 'skills') return tagsOf(cv, writer);
  if (id === 'languages') return pairsOf(cv, writer);
  const entries = {
    work: () => writer.list('work', work, workEntry),
    education: () => writer.list('education', education, educationEntry),
    projects: () => writer.list('projects', projects, projectEntry),
    certificates: () => writer.list('certificates', certificates, certificateEntry),
  }[id]();
  return entries.length > 0 ? { kind: 'entries', entries } : undefined;
}

function tagsOf(cv: Cv, writer: Writer): Body | undefined {
  const groups = writer.list('skills', cv.skills, (skill, path, { text, texts }) => {
    const name = text(`${path}.name`, skill.name);
    const items = texts(`${path}.keywords`, skill.keywords);
    if (items.length > 0) return { path, ...(name ? { name: name.text } : {}), items };
    return name && { path, items: [name] };
  });
  const single = groups.filter(({ name }) => name === undefined);
  const named = groups.filter(({ name }) => name !== undefined);
  const all = [...(single[0] ? [{ path: single[0].path, items: single.flatMap(({ items }) => items) }] : []), ...named];
  return all.length > 0 ? { kind: 'tags', groups: all } : undefined;
}

function pairsOf(cv: Cv, writer: Writer): Body | undefined {
  const pairs = writer.list('languages', cv.languages, ({ language, fluency }, path, { text }) => {
    const name = text(`${path}.language`, language);
    const value = text(`${path}.fluency`, fluency);
    return name && { name, ...(value ? { value: value.text } : {}) };
  });
  return pairs.length > 0 ? { kind: 'pairs', pairs } : undefined;
}

function contactItems({ basics }: Cv, writer: Writer): ContactItem[] {
  const item = (kind: ContactItem['kind'], path: string, value: string | undefined, url?: string): ContactItem[] => {
    const found = writer.text(path, value);
    return found ? [{ ...found, kind, ...(url === undefined ? {} : { url }) }] : [];
  };
  return [
    ...item('email', 'basics.email', basics.email, mailLink(basics.email)),
    ...item('phone', 'basics.phone', basics.phone, basics.phone && `tel:${basics.phone.replace(/[^\d+]/g, '')}`),
    ...item('location', 'basics.location', basics.location),
    ...item('url', 'basics.url', shortUrl(basics.url), fullUrl(basics.url)),
    ...basics.profiles.flatMap(({ url }, index) =>
      item('profile', `basics.profiles.${String(index)}.url`, shortUrl(url), fullUrl(url)),
    ),
  ];
}

const mailLink = (email: string | undefined): string | undefined =>
  email !== undefined && /^[^\s@<>"'?&]+@[^\s@<>"'?&]+$/.test(email) ? `mailto:${email}` : undefined;

const shortUrl = (url: string | undefined): string | undefined => url?.replace(/^https?:\/\/(?:www\.)?|\/$/g, '');

/** The address as a link can use it; undefined for anything that is no web address, such as a script. */
export function fullUrl(url: string | undefined): string | undefined {
  if (url === undefined) return undefined;
  const full = /^[a-z][a-z+.-]*:(?!\d)/i.test(url) ? url : `https://${url}`;
  return WEB_ADDRESS.test(full) ? full : undefined;
}

const WEB_ADDRESS = /^https?:\/\/[^\s/@<>"]+\.[^\s<>"]+$/i;

function sectionsInOrder(arrangement: Arrangement, { order }: ContentOptions): Arrangement['sections'] {
  const placed = new Set(arrangement.sections.map(({ id }) => id));
  const rest = (order ?? SectionId.options).filter((id) => !placed.has(id));
  const all = [...arrangement.sections, ...rest.map((id) => ({ id, isHidden: false, breakBefore: false }))];
  return all.filter(({ isHidden }) => !isHidden);
}
