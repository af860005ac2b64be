import { readFileSync } from 'node:fs';
import { extractCv, type Cv } from '@career-mentor/core/cv';
import type { DocumentText } from '@career-mentor/core/evidence';
import { createSkillKnowledge } from '@career-mentor/core/gaps';
import { extractJob, type Job } from '@career-mentor/core/jobs';
import type { Failure, Result } from '@career-mentor/core/kernel';
import { createSkillMatcher, loadTaxonomy } from '@career-mentor/core/skills';
import { createEmbedder, type LoadedEmbedder } from '@career-mentor/rag/embeddings';
import { readDocument } from '@career-mentor/rag/parsing';
import { fileInput, inCheckout } from './places.ts';

export const taxonomy = loadTaxonomy();
export const matcher = createSkillMatcher(taxonomy);
export const knowledge = createSkillKnowledge(taxonomy, matcher);

/** The value of a step that must succeed for a benchmark to mean anything. */
export function valueOf<T>(result: Result<T, Failure>): T {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
}

export const readFile = async (path: string): Promise<DocumentText> => valueOf(await readDocument(fileInput(path)));

export const cvOf = (document: DocumentText): Cv =>
  valueOf(extractCv(document, { linkSkills: (text) => matcher.link(text) }));

export const jobOf = (document: DocumentText): Job =>
  valueOf(extractJob(document, { linkSkills: (text, context) => matcher.link(text, context) }));

/** The built-in embedder; `cachedVectors: 1` measures it as after a start, when nothing is cached. */
export const openEmbedder = async (cachedVectors = 4096): Promise<LoadedEmbedder> =>
  valueOf(await createEmbedder({ modelDirectory: inCheckout('models/embedded/all-MiniLM-L6-v2'), cachedVectors }));

/** The bytes of a file anywhere on disk, as readers take them. */
export const fileBytes = (path: string): Uint8Array => Uint8Array.from(readFileSync(path));
