import {
  fullUrl,
  type ContentEntry,
  type ContentSection,
  type ContentText,
  type CvContent,
} from '@career-mentor/core/writing';
import { pictureKind } from '../office/picture.ts';
import { escapeXml } from '../office/xml.ts';
import type { Picture } from '../pdf/drawPages.ts';
import { dataUrl, htmlDocument, htmlLink, htmlText } from './document.ts';
import { portfolioCss } from './portfolioCss.ts';

/** How the portfolio looks; the accent as `#rrggbb`. */
export interface PortfolioOptions {
  readonly accent: string;
  readonly picture?: Picture;
}

/** Writes a CV as a page for the web in one file: projects first, as cards, readable in light and dark. */
export function writePortfolio(content: CvContent, { accent, picture }: PortfolioOptions): string {
  const { name, headline, language } = content;
  const title = name?.text ?? headline?.text ?? 'Portfolio';
  const sections = content.sections.toSorted((a, b) => rankOf(a) - rankOf(b));
  const body = [
    '<a class="skip" href="#content">Skip to content</a>',
    headerHtml(content, sections, picture),
    `<main id="content">\n${sections.map(sectionHtml).join('\n')}\n</main>`,
  ];
  const author = name === undefined ? {} : { author: name.text };
  return htmlDocument({ language, title, ...author, css: portfolioCss(accent) }, body.join('\n'));
}

/** Who it is, then what was made; the rest in the order of the CV. */
const rankOf = ({ id }: ContentSection): number => (id === 'summary' ? 0 : id === 'projects' ? 1 : 2);

function headerHtml(
  { name, headline, contact }: CvContent,
  sections: readonly ContentSection[],
  picture?: Picture,
): string {
  const kind = picture && pictureKind(picture);
  const photo =
    picture && kind
      ? `<img class="face" src="${dataUrl(kind.mimeType, picture.bytes)}" alt="${escapeXml(picture.description)}">`
      : '';
  const ways = contact.map((item) => `<li>${htmlLink(item.text, item.url)}</li>`).join('');
  const links = sections.map(({ id, title }) => `<li><a href="#${id}">${htmlText(title)}</a></li>`).join('');
  return [
    '<header>',
    photo,
    name ? `<h1>${htmlText(name.text)}</h1>` : '',
    headline ? `<p class="headline">${htmlText(headline.text)}</p>` : '',
    ways === '' ? '' : `<ul class="contact">${ways}</ul>`,
    links === '' ? '' : `<nav><ul>${links}</ul></nav>`,
    '</header>',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function sectionHtml(section: ContentSection): string {
  const { id, title } = section;
  return `<section id="${id}" aria-labelledby="${id}-title">\n<h2 id="${id}-title">${htmlText(title)}</h2>\n${sectionBody(section)}\n</section>`;
}

function sectionBody(section: ContentSection): string {
  if (section.kind === 'text') return section.paragraphs.map(({ text }) => `<p>${htmlText(text)}</p>`).join('\n');
  if (section.kind === 'entries') {
    const entries = section.entries.map(entryHtml).join('\n');
    return section.id === 'projects' ? `<div class="cards">\n${entries}\n</div>` : entries;
  }
  if (section.kind === 'pairs')
    return tagsHtml(
      section.pairs.map(({ name, value }) => (value === undefined ? name.text : `${name.text} (${value})`)),
    );
  const groups = section.groups.map(({ name, items }) => {
    const texts = items.map(({ text }) => text);
    return name === undefined ? tagsHtml(texts) : `<p><b>${htmlText(name)}:</b> ${htmlText(texts.join(', '))}</p>`;
  });
  return groups.join('\n');
}

const tagsHtml = (texts: readonly string[]): string =>
  `<ul class="tags">${texts.map((text) => `<li>${htmlText(text)}</li>`).join(' ')}</ul>`;

function entryHtml({ title, organisation, place, dates, text, bullets, tags }: ContentEntry): string {
  const where = [organisation, place].flatMap((part) => (part ? [htmlText(part.text)] : [])).join(', ');
  const first = title ? linkedTitle(title) : where;
  const second = [title ? where : '', dates === undefined ? '' : `<span>${htmlText(dates)}</span>`];
  const under = second.filter((part) => part !== '').join(' · ');
  return [
    '<article>',
    first === '' ? '' : `<h3>${first}</h3>`,
    under === '' ? '' : `<p class="where">${under}</p>`,
    text ? `<p>${htmlText(text.text)}</p>` : '',
    bullets.length > 0 ? `<ul>${bullets.map((bullet) => `<li>${htmlText(bullet.text)}</li>`).join('')}</ul>` : '',
    tags.length > 0 ? tagsHtml(tags.map((tag) => tag.text)) : '',
    '</article>',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

const linkedTitle = ({ text, url }: ContentText): string => htmlLink(text, fullUrl(url));
