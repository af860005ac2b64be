import type { FileInput } from './trial.ts';
import { createRandom } from '../cv-corpus/random.ts';
import { collectOriginals } from './files/originals.ts';
import { HOSTILE_ARCHIVES } from './hostile/archives.ts';
import { HOSTILE_MARKED } from './hostile/marked.ts';
import { HOSTILE_PDFS } from './hostile/pdfs.ts';
import type { HostileFile } from './hostile/hostileFile.ts';
import { mutate } from './mutations/mutate.ts';

/** Every file that is made on purpose; each is tried once in a whole run. */
export const HOSTILE_FILES: readonly HostileFile[] = [...HOSTILE_PDFS, ...HOSTILE_ARCHIVES, ...HOSTILE_MARKED];

/** One in a hundred is a picture: making out its text takes seconds. */
const PICTURES = 0.01;

/** The damaged file that a seed stands for, under the name of its original or under a wrong one. */
export function createMutator(): (seed: number) => FileInput {
  const { documents, pictures } = collectOriginals();
  return (seed) => {
    const random = createRandom(seed);
    const original = random.pick(random.chance(PICTURES) ? pictures : documents);
    const name = random.chance(0.1) ? random.pick(documents).fileName : original.fileName;
    return { fileName: name, bytes: mutate(original, random) };
  };
}
