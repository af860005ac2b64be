import type { DocumentText, Evidence } from '../../evidence/index.ts';
import type { Section } from '../headings/sections.ts';
import type { Cv } from '../schema.ts';
import { MODEL } from './model.ts';
import { probabilityOf } from './probability.ts';
import { sceneOf } from './scene.ts';
import { signalsOf } from './signals.ts';

/**
 * The same CV with each fact's confidence as the probability that it is right, in hundredths, told from how it was found
 * and how well it agrees with the rest of the document. Where text recognition read the words, no fact is surer than the
 * least sure of its words.
 */
export function withProbabilities(cv: Cv, document: DocumentText, sections: readonly Section[]): Cv {
  const sureness = surenessOf(document);
  const confidence = Object.fromEntries(
    signalsOf(sceneOf(cv, document, sections)).map(({ path, kind, values }) => {
      const read = sureness(cv.meta.evidence[path]);
      return [path, Math.round(Math.min(probabilityOf(MODEL, kind, values), read) * 100) / 100];
    }),
  );
  return { ...cv, meta: { ...cv.meta, confidence } };
}

/** The least certainty among the recognised words under a fact; 1 where the file itself says its text. */
function surenessOf({ lines }: DocumentText): (evidence: Evidence | undefined) => number {
  const doubtful = lines.flatMap(({ runs }) =>
    runs.flatMap(({ start, end, certainty }) => (certainty === undefined ? [] : [{ start, end, certainty }])),
  );
  return (evidence) =>
    evidence === undefined
      ? 1
      : Math.min(
          1,
          ...doubtful
            .filter(({ start, end }) => start < evidence.end && end > evidence.start)
            .map(({ certainty }) => certainty),
        );
}
