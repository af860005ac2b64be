import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { LAYOUTS } from './layouts/layouts.ts';
import { planOf, type Planned } from './plan.ts';
import { openPress } from './press.ts';

/**
 * Writes invented CVs with their truth into four folders by what is held out, damaged ones into two more:
 * `node generate.ts --out DIR [--turns 7] [--per-person 1] [--per-trade N] [--only LAYOUT,LAYOUT] [--language de]`.
 * The same people, words and truths in every run; the bytes of PDF and DOCX files differ by the time of writing.
 */
async function generate(): Promise<void> {
  const { values } = parseArgs({
    options: {
      out: { type: 'string' },
      turns: { type: 'string' },
      'per-person': { type: 'string' },
      'per-trade': { type: 'string' },
      only: { type: 'string' },
      language: { type: 'string' },
    },
  });
  const out = resolve(values.out ?? join(import.meta.dirname, 'out'));
  rmSync(out, { recursive: true, force: true });
  const perTrade = values['per-trade'];
  const plan = planOf({
    turns: Number(perTrade ?? values.turns ?? 7),
    perPerson: perTrade === undefined ? Number(values['per-person'] ?? 1) : LAYOUTS.length,
    ...(values.only === undefined ? {} : { only: values.only.split(',') }),
    ...(values.language === undefined ? {} : { language: values.language }),
  });
  const press = await openPress();
  for (const planned of plan) await press.print(planned);
  const { documents, missing } = await press.finish();
  write(out, documents);
  console.log(
    `${documents.length} documents of ${new Set(plan.map(({ subject }) => subject.id)).size} people in ${out}`,
  );
  for (const [tool, count] of missing) console.log(`${count} documents left out: ${tool} is not installed here`);
}

function write(out: string, documents: readonly { readonly planned: Planned; readonly bytes: Uint8Array }[]): void {
  const families = new Map<string, Record<string, unknown>>();
  for (const { planned, bytes } of documents) {
    const { folder, file, truth, group } = planned;
    const place = join(out, folder);
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, file), bytes);
    writeFileSync(join(place, `${file}.truth.json`), JSON.stringify(truth, null, 1));
    families.set(folder, { ...families.get(folder), [file]: group });
  }
  for (const [folder, groups] of families)
    writeFileSync(join(out, folder, 'families.json'), JSON.stringify(groups, null, 1));
}

await generate();
