import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { extractCv, type Cv } from '@career-mentor/core/cv';
import { readDocument } from '@career-mentor/rag/parsing';
import { expectOk } from '../../testing/expectResult.ts';

const sample = join(import.meta.dirname, '../../../../../examples/cv.txt');

/** The facts that our reader takes from a file. */
export async function readCv(bytes: Uint8Array, fileName: string): Promise<Cv> {
  const document = expectOk(await readDocument({ fileName, bytes }));
  return expectOk(extractCv(document, { linkSkills: () => [] }));
}

/** The invented sample person. */
export const exampleCv = async (): Promise<Cv> => readCv(await readFile(sample), 'cv.txt');
