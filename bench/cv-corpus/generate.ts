import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openChromium } from '../app/chromium.ts';
import { LAYOUTS } from './layouts/layouts.ts';
import { invent } from './people/people.ts';
import { truthOf } from './truth.ts';
import type { Layout, Person } from './types.ts';

/**
 * Writes invented CVs with their truth into four folders by what is held out: `node generate.ts --out DIR --per-trade N`.
 * 19 trades in 21 layouts are 399 documents for each N, the same in every run but for the bytes of the PDF files.
 */
async function generate(): Promise<void> {
  const { values } = parseArgs({ options: { out: { type: 'string' }, 'per-trade': { type: 'string' } } });
  const out = resolve(values.out ?? join(import.meta.dirname, 'out'));
  rmSync(out, { recursive: true, force: true });
  const browser = await openChromium();
  const tab = await browser?.newPage();
  const families = new Map<string, Record<string, unknown>>();
  for (const person of invent(Number(values['per-trade'] ?? 1)))
    for (const layout of LAYOUTS) {
      const folder = join(out, folderOf(person, layout));
      const written = await layout.write(person);
      if (typeof written === 'string') await tab?.setContent(written);
      const bytes =
        typeof written === 'string' ? await tab?.pdf({ preferCSSPageSize: true, printBackground: true }) : written;
      if (bytes === undefined) continue;
      const name = `${person.id}.${layout.name}.${layout.format}`;
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, name), bytes);
      writeFileSync(join(folder, `${name}.truth.json`), JSON.stringify(truthOf(person, layout), null, 1));
      const group = { family: layout.name, person: person.id, language: person.world.language };
      families.set(folder, { ...families.get(folder), [name]: group });
    }
  for (const [folder, groups] of families)
    writeFileSync(join(folder, 'families.json'), JSON.stringify(groups, null, 1));
  await browser?.close();
}

const folderOf = (person: Person, layout: Layout): string =>
  `${person.heldOut ? 'new' : 'known'}-people-${layout.heldOut === true ? 'new' : 'known'}-layouts`;

await generate();
