import type { Cv } from '../../cv/index.ts';
import type { Cancellation, Embedder } from '../../ports/index.ts';
import type { Taxonomy } from '../../skills/index.ts';
import { listedNames } from '../cvTexts.ts';
import type { SkillKnowledge } from '../knowledge.ts';
import { prepareSimilarity, type SimilarityOf } from '../similarity.ts';
import { otherFormsOf, type OtherForm } from './otherForms.ts';

export interface MeaningDeps {
  readonly taxonomy: Taxonomy;
  readonly knowledge: SkillKnowledge;
  /** Asked for only when there is something to compare. */
  readonly embedder: () => Promise<Embedder>;
  readonly cancellation?: Cancellation;
}

/**
 * The CV with taxonomy ids for listed skills that no name or alias told, where the taxonomy has the same words in other
 * forms or another order ("treating wounds", "wound treatment") and their meanings agree. Nearness of meaning alone links
 * nothing: it takes one field for its neighbour too often (figures in docs/guides/skill-levels.md). Links that are there
 * stay. Rejects only when the embedder does.
 */
export async function linkByMeaning(cv: Cv, deps: MeaningDeps): Promise<Cv> {
  const open = listedNames(cv).flatMap(({ path, name, heading }) => {
    if (heading || cv.meta.skillIds[path] !== undefined || deps.knowledge.resolve(name) !== undefined) return [];
    const forms = otherFormsOf(name, deps.taxonomy);
    return forms.length === 0 ? [] : [{ path, name, forms }];
  });
  if (open.length === 0) return cv;
  const texts = open.flatMap(({ name, forms }) => [name, ...forms.map(({ spelling }) => spelling)]);
  const similarityOf = await prepareSimilarity(texts, await deps.embedder(), deps.cancellation);
  const found = open.flatMap(({ path, name, forms }) => {
    const skillId = clearlyNearest(name, forms, similarityOf);
    return skillId === undefined ? [] : [[path, skillId] as const];
  });
  return { ...cv, meta: { ...cv.meta, skillIds: { ...cv.meta.skillIds, ...Object.fromEntries(found) } } };
}

/** Calibrated similarity from which the words of two names are taken to mean the same. Above `SAME_SKILL`: a link is a claim. */
const SURE = 0.85;
/** How much nearer the skill must be than any other one. */
const MARGIN = 0.05;

function clearlyNearest(name: string, forms: readonly OtherForm[], similarityOf: SimilarityOf): string | undefined {
  const nearest = forms
    .map(({ skill, spelling }) => ({ id: skill.id, similarity: similarityOf(name, spelling) }))
    .toSorted((a, b) => b.similarity - a.similarity);
  const [best] = nearest;
  if (best === undefined || best.similarity < SURE) return undefined;
  const other = nearest.find(({ id }) => id !== best.id);
  return other !== undefined && best.similarity - other.similarity < MARGIN ? undefined : best.id;
}
