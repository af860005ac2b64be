import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { en } from './en/index.ts';

const renderer = path.join(import.meta.dirname, '../..');
const ui = path.join(renderer, '../../../../packages/ui/src');
const files = [renderer, ui].flatMap((folder) =>
  globSync('**/*.tsx', { cwd: folder }).map((file) => path.join(folder, file)),
);

describe('every word that the app says', () => {
  it('looks at all components', () => expect(files.length).toBeGreaterThan(60));

  it.each(files.map((file) => [path.basename(file), file] as const))('comes from the catalogue in %s', (_, file) => {
    expect(wordsIn(readFileSync(file, 'utf8'))).toEqual([]);
  });

  it('is found by this test when it bypasses the catalogue', () => {
    const source = 'const a = <p title="Hello">Good day {"again"} {`and ${b} more`} {t("x")}</p>;';
    expect(wordsIn(source)).toEqual(['Hello', 'Good day', 'again', 'and', 'more']);
  });
});

describe('the catalogue', () => {
  const entries = Object.entries(en).flatMap(([namespace, words]) => leavesOf(words, namespace));

  it.each(entries)('%s is plain: no exclamation mark, nothing empty, no stray space', (_, text) => {
    expect(text).not.toMatch(/!/);
    expect(text).toBe(text.trim());
    expect(text).not.toBe('');
  });
});

// What a person reads or hears; other attributes (class names, roles, types) are no words.
const SPOKEN = new Set([
  'aria-label',
  'title',
  'placeholder',
  'label',
  'alt',
  'hint',
  'text',
  'description',
  'caption',
]);
const WORD = /\p{L}{2,}/u;

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

function wordsIn(source: string): readonly string[] {
  const found: string[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(visit);
    if (!isNode(value)) return;
    if (value.type === 'JSXText') found.push(String(value['value']));
    if (value.type === 'JSXExpressionContainer') found.push(...literalsOf(value['expression']));
    if (value.type === 'JSXAttribute') return visitAttribute(value);
    Object.values(value).forEach(visit);
  };
  const visitAttribute = (attribute: Node): void => {
    const { name, value } = attribute;
    if (isNode(name) && SPOKEN.has(String(name['name']))) found.push(...literalsOf(value));
    if (isNode(value) && value.type === 'JSXExpressionContainer') {
      Object.values(value)
        .filter((one) => isNode(one) && one.type !== 'Literal' && one.type !== 'TemplateLiteral')
        .forEach(visit);
    }
  };
  visit(parseSync('component.tsx', source).program);
  return found.map((text) => text.trim()).filter((text) => WORD.test(text));
}

/** The texts written directly into an expression: a string, a template, or both branches of a choice. */
function literalsOf(value: unknown): readonly string[] {
  if (!isNode(value)) return [];
  if (value.type === 'JSXExpressionContainer') return literalsOf(value['expression']);
  if (value.type === 'Literal') return typeof value['value'] === 'string' ? [value['value']] : [];
  if (value.type === 'ConditionalExpression')
    return [...literalsOf(value['consequent']), ...literalsOf(value['alternate'])];
  if (value.type !== 'TemplateLiteral' || !Array.isArray(value['quasis'])) return [];
  return value['quasis'].flatMap((part: unknown) => {
    const raw = isNode(part) ? part['value'] : undefined;
    return typeof raw === 'object' && raw !== null && 'raw' in raw ? [String(raw.raw)] : [];
  });
}

function leavesOf(words: object, prefix: string): readonly (readonly [string, string])[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${prefix}.${key}`, value] as const] : leavesOf(value, `${prefix}.${key}`),
  );
}
