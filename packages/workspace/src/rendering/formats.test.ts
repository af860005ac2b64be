import { parse } from 'parse5';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Cv } from '@career-mentor/core/cv';
import { defaultPageStyle, emptyArrangement, TEMPLATE_IDS, type TemplateId } from '@career-mentor/core/writing';
import type { WrittenFormat } from '../api/index.ts';
import { FORMATS } from './formats.ts';
import { render } from './render.ts';
import { exampleCv, readCv } from './testing/exampleCv.ts';
import { HOSTILE, hostileCv } from './testing/hostileCv.ts';
import { elementsOf, partsOf } from './testing/openPackage.ts';

const OPTIONS = { now: new Date(0) };

async function write(cv: Cv, format: WrittenFormat, template: TemplateId = 'modern'): Promise<Uint8Array> {
  const style = { ...defaultPageStyle, template };
  return (await render({ cv, arrangement: emptyArrangement, style, language: 'en' }, format, OPTIONS)).bytes;
}

const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true }).decode(bytes);

/** What has to come back whatever the looks. */
const factsOf = ({ basics, work, education, skills, languages, projects }: Cv) => ({
  basics,
  work,
  education,
  skills,
  languages,
  projects,
});

describe('a written CV says the same when it is read again', () => {
  let cv: Cv;
  beforeAll(async () => (cv = await exampleCv()));

  it.each((['docx', 'odt', 'html'] as const).flatMap((format) => TEMPLATE_IDS.map((id) => [format, id] as const)))(
    '%s, %s',
    async (format, template) => {
      const again = await readCv(await write(cv, format, template), `cv.${format}`);
      expect(factsOf(again)).toEqual(factsOf(cv));
    },
  );

  it.each(['txt', 'md', 'portfolio'] as const)('%s', async (format) => {
    const again = await readCv(await write(cv, format), `cv.${FORMATS[format].extension}`);
    expect(factsOf(again)).toEqual(factsOf(cv));
    expect(again.certificates).toEqual(cv.certificates);
  });
});

describe('a CV whose fields try to be more than text', () => {
  it.each(HOSTILE)('comes out as words: %j', async (text) => {
    const cv = hostileCv(text);
    for (const format of ['docx', 'odt'] as const) {
      const parts = [...partsOf(await write(cv, format))];
      const elements = parts.flatMap(([, xml]) => elementsOf(xml));
      const names = new Set(elements.map(({ name }) => name));
      expect([...names].filter((name) => /fld|instr|script|object/i.test(name))).toEqual([]);
      const targets = elements.flatMap(({ attributes }) => attributes['Target'] ?? attributes['xlink:href'] ?? []);
      expect(targets.filter((target) => /^(?:javascript|mailto):/i.test(target))).toEqual([]);
    }
    for (const format of ['html', 'portfolio'] as const) expect(dangersIn(textOf(await write(cv, format)))).toEqual([]);
    const again = await readCv(await write(cv, 'json'), 'cv.json').catch(() => undefined);
    expect(again?.basics.url).toBeUndefined();
  });

  it('gives readable files whatever the fields hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), async (text) => {
        const cv = hostileCv(text);
        for (const format of ['docx', 'odt'] as const)
          for (const [, xml] of partsOf(await write(cv, format, 'sidebar'))) elementsOf(xml);
        for (const format of ['txt', 'md', 'json', 'html'] as const)
          expect(textOf(await write(cv, format))).not.toMatch(/[\u0000-\u0008\u200b\u202e\ufffe]/);
      }),
      { seed: 404, numRuns: 100 },
    );
  });
});

interface HtmlNode {
  readonly nodeName: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly HtmlNode[];
}

/** Elements and attributes of a page that could run or load something. */
function dangersIn(html: string): string[] {
  const nodes: HtmlNode[] = [parse(html)];
  const found: string[] = [];
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    nodes.push(...(node.childNodes ?? []));
    if (/^(?:script|iframe|object|embed|form|base|link|img)$/.test(node.nodeName)) found.push(node.nodeName);
    for (const { name, value } of node.attrs ?? [])
      if (name.startsWith('on') || /^\s*(?:javascript|data|vbscript):/i.test(value)) found.push(`${name}=${value}`);
  }
  return found;
}
