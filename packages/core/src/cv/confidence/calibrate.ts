import type { DocumentText, Evidence } from '../../evidence/index.ts';
import type { Section } from '../headings/sections.ts';
import { CHECK_BELOW, type Cv, type Doubt } from '../schema.ts';
import { doubtOf } from './doubt.ts';
import { MODEL } from './model.ts';
import { probabilityOf } from './probability.ts';
import { sceneOf } from './scene.ts';
import { signalsOf } from './signals.ts';

/**
 * The same CV with each fact's confidence as the probability that it is right, in hundredths, told from how it was found
 * and how well it agrees with the rest of the document. Where text recognition read the words, no fact is surer than the
 * least sure of its words. What is below `CHECK_BELOW` gets the reason that weighs most.
 */
export function withProbabilities(cv: Cv, document: DocumentText, sections: readonly Section[]): Cv {
  const sureness = surenessOf(document);
  const confidence: Record<string, number> = {};
  const doubts: Record<string, Doubt> = {};
  for (const { path, kind, values } of signalsOf(sceneOf(cv, document, sections))) {
    const [told, read] = [probabilityOf(MODEL, kind, values), sureness(cv.meta.evidence[path])];
    const sure = Math.round(Math.min(told, read) * 100) / 100;
    confidence[path] = sure;
    const doubt = sure >= CHECK_BELOW ? undefined : read < told ? 'recognition' : doubtOf(MODEL, kind, values);
    if (doubt !== undefined) doubts[path] = doubt;
  }
  return { ...cv, meta: { ...cv.meta, confidence, ...(Object.keys(doubts).length === 0 ? {} : { doubts }) } };
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
