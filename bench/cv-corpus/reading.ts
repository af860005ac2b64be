import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractCv, type Cv } from '@career-mentor/core/cv';
import type { DocumentText } from '@career-mentor/core/evidence';
import { readDocument } from '@career-mentor/rag/parsing';
import { fileBytes, matcher } from '../engine.ts';
import { Truth } from './scoring/truth.ts';

/** A document of a corpus on disk with its truth. */
export interface CorpusFile {
  readonly path: string;
  readonly name: string;
  readonly truth: Truth;
  /** What the generator says about it: family (layout), language, country, trade, shape, newPerson, newLayout, hard. */
  readonly group: Readonly<Record<string, unknown>>;
}

/** A document as it was read; nothing in `cv` where reading failed, with the code of the failure. */
export interface ReadFile {
  readonly file: CorpusFile;
  readonly document: DocumentText | undefined;
  readonly cv: Cv | undefined;
  readonly error: string | undefined;
  readonly milliseconds: number;
}

/** All documents with a truth file below a folder. */
export function corpusFiles(folder: string): CorpusFile[] {
  const folders = [
    folder,
    ...readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => join(folder, name)),
  ];
  return folders.flatMap((place) => {
    const list = join(place, 'families.json');
    const groups: Record<string, Record<string, unknown>> = existsSync(list)
      ? JSON.parse(readFileSync(list, 'utf8'))
      : {};
    return readdirSync(place)
      .filter((name) => existsSync(join(place, `${name}.truth.json`)))
      .toSorted()
      .map((name) => ({
        path: join(place, name),
        name,
        truth: Truth.parse(JSON.parse(readFileSync(join(place, `${name}.truth.json`), 'utf8'))),
        group: groups[name] ?? {},
      }));
  });
}

/** Reads a document as the app does, in this process. */
export async function readCorpusFile(file: CorpusFile): Promise<ReadFile> {
  const started = performance.now();
  const { document, cv, error } = await readCv(file.name, fileBytes(file.path));
  return { file, document, cv, error, milliseconds: performance.now() - started };
}

/** A file to facts; nothing, with the code of the failure, where that fails. */
export async function readCv(
  fileName: string,
  bytes: Uint8Array,
): Promise<Pick<ReadFile, 'document' | 'cv' | 'error'>> {
  const document = await readDocument({ fileName, bytes: Uint8Array.from(bytes) });
  if (!document.ok) return { document: undefined, cv: undefined, error: document.error.code };
  const cv = extractCv(document.value, { linkSkills: (text) => matcher.link(text) });
  return cv.ok
    ? { document: document.value, cv: cv.value, error: undefined }
    : { document: document.value, cv: undefined, error: cv.error.code };
}
