import { readdirSync, readFileSync } from 'node:fs';
import type { DocumentText } from '@career-mentor/core/evidence';
import { extractJob, type Job } from '@career-mentor/core/jobs';
import { createSkillMatcher, taxonomy } from '@career-mentor/core/skills';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { readDocument } from './index.ts';
import { makeDocx, paragraph } from './testing/makeDocx.ts';

/** From file to requirements, with the real taxonomy: what a person gets who drops an advert into the app. */

const LISTS = ['required', 'preferred', 'negated'] as const;
const { link } = createSkillMatcher(taxonomy);

const folder = new URL('../../../core/src/jobs/fixtures/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
const textOf = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

type Truth = Record<string, readonly string[]>;
const truthOf = (name: string): Truth =>
  JSON.parse(readFileSync(new URL(name.replace('.txt', '.truth.json'), folder), 'utf8'));

async function understand(bytes: Uint8Array): Promise<{ job: Job; document: DocumentText }> {
  const document = await readDocument({ fileName: 'advert', bytes });
  if (!document.ok) throw new Error(document.error.code);
  const job = extractJob(document.value, { linkSkills: link });
  if (!job.ok) throw new Error(job.error.code);
  return { job: job.value, document: document.value };
}

const fold = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
const listOf = (job: Job, list: (typeof LISTS)[number]): string[] => job[list].map(({ name }) => fold(name));

/** The advert as a word processor saves it: headings in bold, list items as items without a typed bullet. */
function asDocx(text: string): Uint8Array {
  const list = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
  const escape = (line: string) => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const paragraphs = text.split('\n').map((line) => {
    const item = /^\s*(?:[-*•]|o(?= ))\s+(?=\S)/.exec(line)?.[0] ?? '';
    return paragraph(escape(line.slice(item.length).trim()), item === '' ? '' : list);
  });
  return makeDocx({ body: paragraphs.join('') });
}

/** The advert printed in a narrow column, so that sentences wrap. */
async function asPdf(text: string): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  const page = pdf.addPage([612, 1400]);
  let y = 1350;
  for (const typed of withoutPictures(text).split('\n')) {
    let line = '';
    for (const word of [...typed.split(' '), '\n']) {
      if (word !== '\n' && font.widthOfTextAtSize(`${line} ${word}`, 10) < 380)
        line = line === '' ? word : `${line} ${word}`;
      else {
        page.drawText(line, { x: 60, y, size: 10, font });
        y -= 13;
        line = word;
      }
    }
    y -= 3;
  }
  return pdf.save();
}

/** The standard fonts of a PDF have no pictographs. */
const withoutPictures = (text: string): string =>
  text.replace(/[\p{Extended_Pictographic}\u{fe0f}]\s*/gu, '').replaceAll('–', '-');

describe('an advert from file to requirements', () => {
  it('finds nine of ten skills on adverts of twelve trades, and nine of ten that it names are there', async () => {
    const counts = { right: 0, wrong: 0, missing: 0 };
    for (const name of names) {
      const truth = truthOf(name);
      const { job } = await understand(new TextEncoder().encode(textOf(name)));
      for (const list of LISTS) {
        const found = listOf(job, list);
        const demanded = (truth[list] ?? []).map(fold);
        const accepted = [...demanded, ...(truth[`${list}Optional`] ?? []).map(fold)];
        counts.right += demanded.filter((skill) => found.includes(skill)).length;
        counts.missing += demanded.filter((skill) => !found.includes(skill)).length;
        counts.wrong += found.filter((skill) => !accepted.includes(skill)).length;
      }
      const wanted = [...listOf(job, 'required'), ...listOf(job, 'preferred')];
      for (const trap of (truth.traps ?? []).map(fold))
        if (!LISTS.some((list) => (truth[list] ?? []).map(fold).includes(trap))) expect(wanted).not.toContain(trap);
      for (const refused of (truth.negated ?? []).map(fold)) expect(wanted).not.toContain(refused);
    }
    expect(counts.right / (counts.right + counts.missing)).toBeGreaterThan(0.88);
    expect(counts.right / (counts.right + counts.wrong)).toBeGreaterThan(0.88);
  });

  it.each(names)('reads %s the same as text, DOCX and PDF', async (name) => {
    const text = textOf(name);
    const [typed, word, printed] = await Promise.all(
      [new TextEncoder().encode(text), asDocx(text), asPdf(text)].map(async (bytes) => understand(await bytes)),
    );
    if (typed === undefined || word === undefined || printed === undefined)
      throw new Error('three documents were made');
    for (const list of LISTS) {
      expect(listOf(word.job, list)).toEqual(listOf(typed.job, list));
      expect(listOf(printed.job, list)).toEqual(listOf(typed.job, list));
    }
    expect([word.document.format, printed.document.format]).toEqual(['docx', 'pdf']);
  });
});
