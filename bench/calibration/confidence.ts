/**
 * Fits the confidence of CV facts to a generated corpus and prints how far it can be trusted on what was held out:
 * `node bench/calibration/confidence.ts --corpus DIR [--write]`; `--write` puts the model into core. Learns from known
 * people in known layouts (damaged ones too) and is judged on new people or new layouts.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { extractWithSignals, SIGNALS } from '@career-mentor/core/cv';
import { readDocument } from '@career-mentor/rag/parsing';
import { corpusFiles, type CorpusFile } from '../cv-corpus/reading.ts';
import { fileBytes, matcher } from '../engine.ts';
import { fitModel, judgedBy, type Example } from './confidence/fit.ts';
import { judgeFacts } from './confidence/judgeFacts.ts';
import { modelSource } from './confidence/modelSource.ts';
import { calibrationError, reliability, tradeOff, type Judged } from './confidence/reliability.ts';

const { values } = parseArgs({ options: { corpus: { type: 'string' }, write: { type: 'boolean' } } });
const files = corpusFiles(values.corpus ?? new URL('../cv-corpus/out', import.meta.url).pathname);
const known: Example[] = [];
const fresh: Example[] = [];
for (const file of files) (isNew(file) ? fresh : known).push(...(await examplesOf(file)));

const model = fitModel(
  known,
  SIGNALS,
  `${files.filter((file) => !isNew(file)).length} generated documents, ${known.length} facts`,
);
report('fitted on', judgedBy(model, known));
report('held out', judgedBy(model, fresh));
if (values.write === true)
  writeFileSync(new URL('../../packages/core/src/cv/confidence/model.ts', import.meta.url), modelSource(model));

function isNew({ group }: CorpusFile): boolean {
  return group['newPerson'] === true || group['newLayout'] === true;
}

async function examplesOf({ path, name, truth }: CorpusFile): Promise<Example[]> {
  const document = await readDocument({ fileName: name, bytes: fileBytes(path) });
  const read = document.ok
    ? extractWithSignals(document.value, { linkSkills: (text) => matcher.link(text) })
    : undefined;
  if (read === undefined) return [];
  const verdicts = judgeFacts(truth, read.cv);
  return read.signals.flatMap(({ path: place, kind, values: own }) => {
    const right = verdicts.get(place);
    return right === undefined ? [] : [{ kind, values: own, right }];
  });
}

function report(name: string, facts: readonly Judged[]): void {
  const percent = (value: number): string => (100 * value).toFixed(1).padStart(5);
  const share = facts.filter(({ right }) => right).length / facts.length;
  console.log(
    `\n${name}: ${facts.length} facts, ${percent(share)} % right, calibration error ${calibrationError(facts).toFixed(3)}`,
  );
  for (const { from, count, promised, right } of reliability(facts))
    console.log(
      `  ${from.toFixed(1)}–${(from + 0.1).toFixed(1)}  ${String(count).padStart(6)}  promised ${percent(promised)}  right ${percent(right)}`,
    );
  for (const kind of [...new Set(facts.map((fact) => fact.kind))].toSorted()) {
    const own = facts.filter((fact) => fact.kind === kind);
    const right = own.filter((fact) => fact.right).length / own.length;
    console.log(
      `  ${kind.padEnd(24)} ${String(own.length).padStart(6)}  right ${percent(right)}  error ${calibrationError(own).toFixed(3)}`,
    );
  }
  for (const threshold of [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]) {
    const { caught, asked, needless } = tradeOff(facts, threshold);
    console.log(
      `  below ${threshold}: ${percent(caught)} % of the wrong facts caught by asking about ${percent(asked)} %, ${percent(needless)} % of them for nothing`,
    );
  }
}
