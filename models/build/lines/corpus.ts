import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractCv, type Cv } from '@career-mentor/core/cv';
import type { DocumentText } from '@career-mentor/core/evidence';
import { readDocument } from '@career-mentor/rag/parsing';

/** What the generator of `bench/cv-corpus` writes beside a document, as far as it is needed here. */
interface Truth {
  readonly work: readonly { readonly name?: string; readonly position?: string }[];
  readonly education: readonly { readonly institution?: string }[];
}

/** The documents of a generated folder whose jobs and studies the rules read without a fault: their lines teach the model. */
export async function wellReadDocuments(folder: string): Promise<{ documents: DocumentText[]; skipped: number }> {
  const documents: DocumentText[] = [];
  let skipped = 0;
  for (const truthFile of readdirSync(folder).filter((name) => name.endsWith('.truth.json'))) {
    const fileName = truthFile.replace('.truth.json', '');
    const read = await readDocument({ fileName, bytes: readFileSync(join(folder, fileName)) });
    const truth = JSON.parse(readFileSync(join(folder, truthFile), 'utf8')) as Truth; // written by the generator
    const cv = read.ok ? extractCv(read.value, { linkSkills: () => [], rulesOnly: true }) : read;
    if (read.ok && cv.ok && isWellRead(truth, cv.value)) documents.push(read.value);
    else skipped += 1;
  }
  return { documents, skipped };
}

const plain = (text: string | undefined): string => (text ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
const list = (texts: readonly (string | undefined)[]): string => texts.map(plain).join('|');

const isWellRead = (truth: Truth, cv: Cv): boolean =>
  list(truth.work.map(({ name }) => name)) === list(cv.work.map(({ name }) => name)) &&
  list(truth.work.map(({ position }) => position)) === list(cv.work.map(({ position }) => position)) &&
  list(truth.education.map(({ institution }) => institution)) ===
    list(cv.education.map(({ institution }) => institution));
