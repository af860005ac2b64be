import type { Subject, Written } from '../types.ts';

export { sinceOf, spanOf } from './dates.ts';

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** HTML out of a template whose values are escaped; arrays are HTML already. */
export const html = (parts: TemplateStringsArray, ...values: readonly (string | readonly string[])[]): string =>
  parts.map((part, index) => part + valueOf(values[index] ?? '')).join('');

const valueOf = (value: string | readonly string[]): string =>
  typeof value === 'string' ? escaped(value) : value.join('');

export const each = <T>(items: readonly T[], write: (item: T, index: number) => string): string[] => items.map(write);

/** A whole page with its style sheet; `body` is HTML. */
export const page = ({ country, habits }: Subject, css: string, body: string): Written => ({
  kind: 'html',
  html: `<!doctype html><html lang="${country.language.code}"><meta charset="utf-8"><style>@page{size:${country.paper};margin:0}*{box-sizing:border-box}body{margin:0;font-size:10pt;line-height:1.35}ul{margin:2pt 0 6pt;padding-left:14pt}h1,h2,h3,p{margin:0}.row{display:flex;justify-content:space-between}.entry{margin-bottom:7pt}${css}${habits.css}</style><body>${body}</body></html>`,
});

export const bullets = (items: readonly string[]): string =>
  html`<ul>
    ${each(items, (item) => html`<li>${item}</li>`)}
  </ul>`;

export const skillLines = ({ skills }: Subject): string[] =>
  Object.entries(skills).map(([group, items]) => html`<p><b>${group}:</b> ${items.join(', ')}</p>`);

export const spokenLines = ({ spoken }: Subject): string[] =>
  spoken.map(([language, level]) => html`<p>${language} (${level})</p>`);

/** Addresses of profiles after the other contact data, each as `put` writes it. */
export const linksOf = ({ urls }: Subject, put: (url: string) => string = (url) => html`<p>${url}</p>`): string[] =>
  urls.map(put);

/** Certificates and projects under their headings, where the person has any. */
export const extras = ({ certificates, projects, headings, habits }: Subject): string[] => [
  ...(certificates.length === 0
    ? []
    : [
        html`<h2>${headings.certificates}</h2>
          ${each(certificates, (pair) => html`<p>${pair.filter((part) => part !== '').join(habits.separator)}</p>`)}`,
      ]),
  ...(projects.length === 0
    ? []
    : [
        html`<h2>${headings.projects}</h2>
          ${each(
            projects,
            ([name, text]) =>
              html`<p><b>${name}</b></p>
                <p>${text}</p>`,
          )}`,
      ]),
];
