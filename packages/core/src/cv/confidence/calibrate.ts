import type { DocumentText } from '../../evidence/index.ts';
import type { Section } from '../headings/sections.ts';
import type { Cv } from '../schema.ts';
import { MODEL } from './model.ts';
import { probabilityOf } from './probability.ts';
import { sceneOf } from './scene.ts';
import { signalsOf } from './signals.ts';

/**
 * The same CV with each fact's confidence as the probability that it is right, in hundredths, told from how it was found
 * and how well it agrees with the rest of the document.
 */
export function withProbabilities(cv: Cv, document: DocumentText, sections: readonly Section[]): Cv {
  const confidence = Object.fromEntries(
    signalsOf(sceneOf(cv, document, sections)).map(({ path, kind, values }) => [
      path,
      Math.round(probabilityOf(MODEL, kind, values) * 100) / 100,
    ]),
  );
  return { ...cv, meta: { ...cv.meta, confidence } };
}
