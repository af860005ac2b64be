import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { extractCv, type Cv } from '@career-mentor/core/cv';
import { buildShippedKnowledge, shippedKnowledge } from '@career-mentor/core/gaps';
import { err, ok, type Failure, type Result } from '@career-mentor/core/kernel';
import { emptyArrangement, defaultPageStyle, WRITING_LANGUAGES } from '@career-mentor/core/writing';
import { createDocumentReader } from '@career-mentor/rag/parsing';
import type { WrittenFormat } from '@career-mentor/workspace/api';
import { FORMATS, readWrittenLook, render, type WrittenLook } from '@career-mentor/workspace/rendering';
import { systemClock } from '../../data/dependencies.ts';
import { entryPath } from '../../data/paths.ts';
import { DONE, failed, misused, textOf, type Arguments, type Run } from '../command.ts';
import { readInput } from '../readInput.ts';
import { styleFrom } from './renderStyle.ts';

/** `cv render CV --out FILE`: reads a CV in any format and writes it in another, in a template. */
export const runCvRender: Run = async (args, io) => {
  const [path] = args.positionals;
  if (path === undefined || args.positionals.length > 1) return misused('Name one CV.');
  const out = textOf(args, 'out');
  const format = formatOf(out);
  if (out === undefined || format === undefined) return misused(WHICH_FORMAT);
  const style = styleFrom(args);
  if (typeof style === 'string') return misused(style);
  const read = await readCv(path);
  if (!read.ok) return failed(read.error);
  const { cv, look } = read.value;
  const language = languageFor(args, read.value);
  if (language === undefined) return misused(`--language knows ${WRITING_LANGUAGES.join(', ')}.`);
  const arrangement = { ...emptyArrangement, sections: look?.sections ?? [] };
  const order = { cv, arrangement, style: { ...(look?.style ?? defaultPageStyle), ...style }, language };
  const written = await render(order, format, { now: new Date(systemClock.now()) });
  const saved = await save(out, written.bytes);
  if (!saved.ok) return failed(saved.error);
  const { pages, fits, warnings } = written;
  for (const warning of warnings) io.note(warning);
  if (!fits) io.note('It does not fit into so many pages at a size that can be read.');
  const report = { file: out, format, ...(pages === undefined ? {} : { pages }), fits, warnings };
  io.out(args.values['json'] === true ? JSON.stringify(report) : `Written to ${out}`);
  return DONE;
};

/** A name that ends like a web page is the CV itself; the portfolio page is asked for as `name.portfolio.html`. */
function formatOf(out: string | undefined): WrittenFormat | undefined {
  if (out === undefined) return undefined;
  if (/\.portfolio\.html?$/i.test(out)) return 'portfolio';
  const extension = extname(out).slice(1).toLowerCase();
  return EXTENSIONS.get(extension);
}

const isFormat = (name: string): name is WrittenFormat => name in FORMATS;

const EXTENSIONS: ReadonlyMap<string, WrittenFormat> = new Map(
  Object.keys(FORMATS)
    .filter(isFormat)
    .filter((format) => format !== 'portfolio')
    .map((format) => [FORMATS[format].extension, format]),
);

const WHICH_FORMAT = `--out needs a file whose name ends with ${[...EXTENSIONS.keys()].map((name) => `.${name}`).join(', ')} or .portfolio.html.`;

interface ReadCv {
  readonly cv: Cv;
  /** How it looked, where the file is one that was written here as JSON Resume. */
  readonly look: WrittenLook | undefined;
}

async function readCv(path: string): Promise<Result<ReadCv, Failure>> {
  const reader = createDocumentReader({ workerPath: entryPath('reader') });
  reader.warmUp();
  buildShippedKnowledge();
  try {
    const input = await readInput(path);
    if (!input.ok) return input;
    const document = await reader.read(input.value);
    const cv = document.ok ? extractCv(document.value, { linkSkills: shippedKnowledge.link }) : document;
    return cv.ok ? ok({ cv: cv.value, look: readWrittenLook(input.value.bytes) }) : cv;
  } finally {
    reader.close();
  }
}

/** The language asked for, else that of the file or of the facts, else English; undefined for one we cannot write. */
function languageFor(args: Arguments, { cv, look }: ReadCv): string | undefined {
  const wanted = textOf(args, 'language');
  if (wanted !== undefined) return WRITING_LANGUAGES.includes(wanted) ? wanted : undefined;
  return (
    [look?.language, cv.meta.language].find((code) => code !== undefined && WRITING_LANGUAGES.includes(code)) ?? 'en'
  );
}

async function save(path: string, bytes: Uint8Array): Promise<Result<null, Failure>> {
  try {
    await writeFile(path, bytes);
    return ok(null);
  } catch {
    return err({
      code: 'file-unwritable',
      message: `The file ${path} cannot be written.`,
      guidance: 'Check that its folder is there, that you may write in it, and that no other program holds the file.',
      field: 'out',
    });
  }
}
