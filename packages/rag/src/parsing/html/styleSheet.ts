import { attributeOf, descendantsOf, rawTextOf, type HtmlElement } from './htmlTree.ts';

/** CSS declarations by property, names and values in lower case. */
export type Declarations = ReadonlyMap<string, string>;

/** What a page's own style sheets and an element's `style` say about an element. */
export type StyleOf = (element: HtmlElement) => Declarations;

/**
 * Reads the `style` elements of a page. Office programs and document services write looks as classes, so the simple
 * selectors (`p`, `.title`, `p.title`, `#name`, lists of them) are held against elements; all others are left aside, as
 * are rules for print and for narrow screens. Later and more special rules win.
 */
export function readStyleSheets(root: HtmlElement): StyleOf {
  const sheets = descendantsOf(root).filter(({ tagName }) => tagName === 'style');
  const rules = sheets.flatMap((sheet) => parseRules(rawTextOf(sheet)));
  const rulesBySelector = new Map<string, Map<string, string>>();
  for (const { selector, declarations } of rules)
    rulesBySelector.set(selector, new Map([...(rulesBySelector.get(selector) ?? []), ...declarations]));
  return (element) => {
    const classes = (attributeOf(element, 'class') ?? '').split(/\s+/).filter((name) => name !== '');
    const selectors = [
      element.tagName,
      ...classes.map((name) => `.${name}`),
      ...classes.map((name) => `${element.tagName}.${name}`),
      `#${attributeOf(element, 'id') ?? ''}`,
    ];
    const own = parseDeclarations(attributeOf(element, 'style') ?? '');
    return new Map([...selectors.flatMap((selector) => [...(rulesBySelector.get(selector) ?? [])]), ...own]);
  };
}

interface Rule {
  readonly selector: string;
  readonly declarations: readonly (readonly [string, string])[];
}

function parseRules(css: string): Rule[] {
  const plain = css.replace(/\/\*[\s\S]*?\*\/|<!--|-->/g, '');
  return withoutBlocks(plain).flatMap(([selectors, body]) => {
    const declarations = [...parseDeclarations(body)];
    return selectors
      .split(',')
      .map((selector) => selector.trim())
      .filter((selector) => SIMPLE.test(selector))
      .map((selector) => ({ selector, declarations }));
  });
}

const SIMPLE = /^(?:[a-z][a-z0-9]*|[a-z][a-z0-9]*\.[\w-]+|\.[\w-]+|#[\w-]+)$/i;

/** Top-level rules as pairs of selectors and body; blocks with blocks inside (`@media`) are left out. */
function withoutBlocks(css: string): [selectors: string, body: string][] {
  const rules: [string, string][] = [];
  let from = 0;
  let depth = 0;
  let open = -1;
  let nested = false;
  for (let at = 0; at < css.length; at += 1) {
    if (css[at] === '{') {
      depth += 1;
      if (depth === 1) open = at;
      else nested = true;
    } else if (css[at] === '}' && depth > 0) {
      depth -= 1;
      if (depth > 0) continue;
      if (!nested) rules.push([css.slice(from, open).trim(), css.slice(open + 1, at)]);
      from = at + 1;
      nested = false;
    } else if (css[at] === ';' && depth === 0) from = at + 1;
  }
  return rules;
}

const parseDeclarations = (text: string): Map<string, string> =>
  new Map(
    text.split(';').flatMap((declaration): [string, string][] => {
      const colon = declaration.indexOf(':');
      if (colon < 0) return [];
      const value = declaration
        .slice(colon + 1)
        .replace(/!\s*important/i, '')
        .trim()
        .toLowerCase();
      return [[declaration.slice(0, colon).trim().toLowerCase(), value]];
    }),
  );
