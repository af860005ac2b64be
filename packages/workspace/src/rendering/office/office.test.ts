import { beforeAll, describe, expect, it } from 'vitest';
import type { Cv } from '@career-mentor/core/cv';
import { defaultPageStyle, emptyArrangement, TEMPLATE_IDS, type TemplateId } from '@career-mentor/core/writing';
import { render } from '../render.ts';
import { exampleCv } from '../testing/exampleCv.ts';
import { elementsOf, partsOf, type OpenedElement } from '../testing/openPackage.ts';

const NOW = { now: new Date(0) };
const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

let cv: Cv;
beforeAll(async () => (cv = await exampleCv()));

async function written(format: 'docx' | 'odt', template: TemplateId): Promise<ReadonlyMap<string, OpenedElement[]>> {
  const arrangement = { ...emptyArrangement, breaks: ['work.1'], texts: { 'basics.summary': 'שלום עולם' } };
  const style = { ...defaultPageStyle, template, showPhoto: true };
  const picture = { bytes: PNG, description: 'Photo of "her"' };
  const { bytes } = await render({ cv, arrangement, style, language: 'en' }, format, { ...NOW, picture });
  return new Map([...partsOf(bytes)].map(([name, xml]) => [name, elementsOf(xml)]));
}

const valuesOf = (elements: readonly OpenedElement[] | undefined, pattern: RegExp, attribute: string): string[] =>
  (elements ?? []).flatMap(({ name, attributes }) => (pattern.test(name) ? (attributes[attribute] ?? []) : []));

describe('a Word document', () => {
  it.each(TEMPLATE_IDS)('is well formed and lacks no style, link or part: %s', async (template) => {
    const parts = await written('docx', template);
    const body = parts.get('word/document.xml');
    const styles = valuesOf(parts.get('word/styles.xml'), /^w:style$/, 'w:styleId');
    expect(styles).toEqual(expect.arrayContaining(['Normal', 'Title', 'Heading1', 'ListBullet', 'BodyText']));
    expect(styles).toEqual(expect.arrayContaining(valuesOf(body, /^w:[pr]Style$/, 'w:val')));
    expect(new Set(styles).size).toBe(styles.length);
    const relations = valuesOf(parts.get('word/_rels/document.xml.rels'), /^Relationship$/, 'Id');
    expect(relations).toEqual(expect.arrayContaining(valuesOf(body, /^(?:w:hyperlink|a:blip)$/, 'r:id')));
    expect(valuesOf(body, /^w:pStyle$/, 'w:val').filter((id) => id === 'Title')).toHaveLength(1);
    expect(body?.some(({ name }) => name === 'w:bidi')).toBe(true);
    expect(body?.filter(({ name }) => name === 'w:pageBreakBefore')).toHaveLength(1);
  });
});

describe('an OpenDocument text', () => {
  it.each(TEMPLATE_IDS)('is well formed and lacks no style: %s', async (template) => {
    const parts = await written('odt', template);
    const body = parts.get('content.xml');
    const named = [
      ...valuesOf(parts.get('styles.xml'), /./, 'style:name'),
      ...valuesOf(body, /^style:style$/, 'style:name'),
    ];
    const used = [
      ...valuesOf(body, /^(?:text|table):/, 'text:style-name'),
      ...valuesOf(body, /^table:/, 'table:style-name'),
      ...valuesOf(body, /^style:style$/, 'style:parent-style-name'),
    ];
    expect(used.length).toBeGreaterThan(10);
    expect(named).toEqual(expect.arrayContaining(used));
    expect(valuesOf(body, /^text:h$/, 'text:outline-level')).toContain('1');
  });
});

describe('files', () => {
  it.each(['docx', 'odt', 'html', 'portfolio', 'txt', 'md', 'json'] as const)(
    'are the same each time: %s',
    async (format) => {
      const order = { cv, arrangement: emptyArrangement, style: defaultPageStyle, language: 'en' };
      const [first, second] = [await render(order, format, NOW), await render(order, format, NOW)];
      expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
    },
  );
});
