import type { Job, Month, Person, Study } from '../types.ts';

type Style = 'numbers' | 'words' | 'years';

/** A span of time as people write it in the person's language. */
export function spanOf({ from, to }: Job | Study, { world }: Person, style: Style): string {
  const { present } = world;
  const date = (month: Month): string => dateOf(month, world.language, { style, names: world.months });
  const dash = world.language === 'zh' && style !== 'years' ? ' - ' : ' – ';
  return `${date(from)}${dash}${to === undefined ? present : date(to)}`;
}

/** "seit 04/2019" for what goes on, where the language has it. */
export const sinceOf = (entry: Job | Study, person: Person): string =>
  entry.to === undefined && person.world.since !== undefined
    ? `${person.world.since} ${dateOf(entry.from, person.world.language, { style: 'numbers', names: [] })}`
    : spanOf(entry, person, 'numbers');

function dateOf(
  { year, month }: Month,
  language: string,
  { style, names }: { style: Style; names: readonly string[] },
): string {
  if (style === 'years') return String(year);
  if (language === 'zh') return style === 'words' ? `${year}年${month}月` : `${year}.${String(month).padStart(2, '0')}`;
  const joint = language === 'es' ? ' de ' : ' ';
  return style === 'words' ? `${names[month - 1]}${joint}${year}` : `${String(month).padStart(2, '0')}/${year}`;
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** HTML out of a template whose values are escaped; arrays are HTML already. */
export const html = (parts: TemplateStringsArray, ...values: readonly (string | readonly string[])[]): string =>
  parts.map((part, index) => part + valueOf(values[index] ?? '')).join('');

const valueOf = (value: string | readonly string[]): string =>
  typeof value === 'string' ? escaped(value) : value.join('');

export const each = <T>(items: readonly T[], write: (item: T, index: number) => string): string[] => items.map(write);

/** A whole page with its style sheet; `body` is HTML. */
export const page = (person: Person, css: string, body: string): string =>
  `<!doctype html><html lang="${person.world.language}"><meta charset="utf-8"><style>@page{size:A4;margin:0}*{box-sizing:border-box}body{margin:0;font-size:10pt;line-height:1.35}ul{margin:2pt 0 6pt;padding-left:14pt}h1,h2,h3,p{margin:0}.row{display:flex;justify-content:space-between}.entry{margin-bottom:7pt}${css}</style><body>${body}</body></html>`;

export const bullets = (items: readonly string[]): string =>
  html`<ul>
    ${each(items, (item) => html`<li>${item}</li>`)}
  </ul>`;

export const skillLines = ({ skills }: Person): string[] =>
  Object.entries(skills).map(([group, items]) => html`<p><b>${group}:</b> ${items.join(', ')}</p>`);

export const spokenLines = ({ spoken }: Person): string[] =>
  spoken.map(([language, level]) => html`<p>${language} (${level})</p>`);
