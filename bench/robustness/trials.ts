import { createDocumentReader, type DocumentReader } from '@career-mentor/rag/parsing';
import { peakOfChildren } from './peakMemory.ts';
import { BOUNDS, tryFile, type FileInput, type Outcome } from './trial.ts';

/** A file to try, made when its turn comes. */
export interface Trial {
  readonly name: string;
  readonly make: () => FileInput;
}

const FIRST =
  'Ann Smith\nann@example.org\n\nExperience\nBaker, Mill Lane Ltd\n03/2018 - 05/2020\n\nYou must have experience with Java.';

/** Tries files one after the other in one reading process, which is replaced after a fault. `onOutcome` hears of each. */
export async function runTrials(
  trials: Iterable<Trial>,
  onOutcome: (name: string, outcome: Outcome) => void,
): Promise<void> {
  let reader = createDocumentReader();
  // The first CV of a process pays for compiling the patterns.
  await tryFile(reader, { fileName: 'first.txt', bytes: new TextEncoder().encode(FIRST) });
  // A process that is killed takes its figures along, so that they are taken while it lives.
  let peak = 0;
  const watch = setInterval(() => (peak = Math.max(peak, peakOfChildren())), 100);
  const renewed = (old: DocumentReader): DocumentReader => {
    old.close();
    return createDocumentReader();
  };
  for (const { name, make } of trials) {
    peak = 0;
    const outcome = await tryFile(reader, make());
    const megabytes = Math.max(peak, outcome.megabytes);
    const tooLarge = megabytes > BOUNDS.megabytes && outcome.megabytes <= BOUNDS.megabytes;
    const passed = [...outcome.passed, ...(tooLarge ? [`the reading process took ${Math.round(megabytes)} MB`] : [])];
    if (outcome.faults.length > 0 || megabytes > BOUNDS.megabytes / 2) reader = renewed(reader);
    onOutcome(name, { ...outcome, megabytes, passed });
  }
  clearInterval(watch);
  reader.close();
}
