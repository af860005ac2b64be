import { describe, expect, it } from 'vitest';
import { withHeaderFound } from '../contact/headerSections.ts';
import { extractCv } from '../extractCv.ts';
import { findSections } from '../headings/sections.ts';
import { readCvLines } from '../reading/cvLine.ts';
import type { Cv } from '../schema.ts';
import { documentOf } from '../testing/documentOf.ts';
import { bestKinds } from './lineModel.ts';
import { shippedModel } from './shippedModel.ts';
import { unpackModel } from './storedModel.ts';
import { weakSpots } from './weakSpots.ts';

const PERSON = 'Ada Quill\nada@mail.example | +353 86 123 4567';
const JOBS = `**Head Cook\t03/2015 – 05/2019**
Merrow Foods GmbH, Berlin
• Led a kitchen of twelve people
• Bought fish and vegetables every morning
**Baker\t06/2010 – 02/2015**
Blue Oven Ltd, Leeds
• Baked bread and cakes for eight shops`;
const STUDIES = `**Bachelor of Science in Food Technology\t2006 – 2010**
University of Leeds`;
const SKILLS = '# Skills\nSourdough, Menu planning, HACCP, Food costing';

function read(content: string, rulesOnly = false): Cv | undefined {
  const result = extractCv(documentOf(content), { linkSkills: () => [], rulesOnly });
  return result.ok ? result.value : undefined;
}
const jobs = (cv: Cv | undefined): (string | undefined)[] => cv?.work.map(({ position }) => position) ?? [];

describe('the line model in weak spots', () => {
  it('finds jobs and studies when no heading is known', () => {
    const content = `${PERSON}\n# Zyxwvut\n${JOBS}\n# Qoplimerk\n${STUDIES}`;
    expect(jobs(read(content, true))).toEqual([]);
    const cv = read(content);
    expect(jobs(cv)).toEqual(['Head Cook', 'Baker']);
    expect(cv?.education.map(({ institution }) => institution)).toEqual(['University of Leeds']);
  });

  it('finds them when there is no heading at all', () => {
    const cv = read(`${PERSON}\n${JOBS}\n${STUDIES}`);
    expect(jobs(cv)).toEqual(['Head Cook', 'Baker']);
    expect(cv?.education).toHaveLength(1);
  });

  it('leaves a CV alone whose headings are known', () => {
    const content = `${PERSON}\n# Experience\n${JOBS}\n# Education\n${STUDIES}\n${SKILLS}`;
    expect(read(content)).toEqual(read(content, true));
    const lines = readCvLines(documentOf(content));
    const unasked = (): never => {
      throw new Error('asked');
    };
    expect(weakSpots(withHeaderFound(findSections(lines)), lines, unasked).size).toBe(0);
  });

  it('makes no CV of a text about nobody', () => {
    const letter =
      'Dear customer,\nthank you for your order of 12 March 2020.\n03/2015 – 05/2019 Head Cook\nMerrow Foods GmbH';
    expect(read(letter)).toBeUndefined();
  });
});

describe('bestKinds', () => {
  const model = { kinds: ['a', 'b'], weights: new Int8Array(32), steps: Int8Array.from([0, 0, 0, 0, 0, 0]) };

  it('weighs the whole path, not each line by itself', () => {
    const weights = new Int8Array(32);
    weights.set([3, 2], 2 * 1);
    const line = { shape: [1], words: [] };
    expect(bestKinds({ ...model, weights }, [line, line, line])).toEqual([0, 0, 0]);
    const steps = Int8Array.from([-5, 0, 0, -5, 0, 9]);
    expect(bestKinds({ ...model, weights, steps }, [line, line, line])).toEqual([1, 0, 1]);
  });

  it('can do without words', () => {
    const weights = new Int8Array(32);
    weights.set([0, 5], 2 * 2);
    const line = { shape: [1], words: [2] };
    expect(bestKinds({ ...model, weights }, [line])).toEqual([1]);
    expect(bestKinds({ ...model, weights }, [line], false)).toEqual([0]);
  });

  it('has nothing to say about no lines', () => {
    expect(bestKinds(model, [])).toEqual([]);
  });
});

describe('the stored model', () => {
  it('unpacks signed bytes by feature', () => {
    const base64 = (bytes: number[]): string => btoa(String.fromCharCode(...bytes.map((byte) => byte & 255)));
    const rows = base64([2, 1, -7, 9]);
    const { weights, steps } = unpackModel({ kinds: ['a', 'b'], steps: base64([1, -2, 3, 4, -5, 127]), rows });
    expect([...steps]).toEqual([1, -2, 3, 4, -5, 127]);
    expect([...weights.subarray(258 * 2, 258 * 2 + 2)]).toEqual([-7, 9]);
    expect(weights.filter((weight) => weight !== 0)).toHaveLength(2);
  });

  it('knows only kinds of lines that there are', () => {
    expect(shippedModel().kinds).toContain('work-start');
  });
});
