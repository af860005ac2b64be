import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawPortrait } from '../bench/contact-sheet/drawPortrait.ts';
import { paintSheet } from '../bench/contact-sheet/paintSheet.ts';
import { defaultPageStyle, emptyArrangement, type TemplateId } from '../packages/core/src/writing/index.ts';
import { renderPdf, TEMPLATES } from '../packages/workspace/src/rendering/index.ts';
import { PEOPLE, type Person } from '../packages/workspace/src/rendering/testing/people.ts';
import { root } from './checks/command.ts';

/** Draws every template for six invented people, a sheet for each: `node tooling/contactSheet.ts [FOLDER]`. */
const folder = process.argv[2] ?? join(root, 'docs/images/templates');
mkdirSync(folder, { recursive: true });
const picture = { bytes: drawPortrait(), description: 'Drawn portrait' };

for (const { id } of TEMPLATES) {
  const entries = [];
  for (const person of PEOPLE) entries.push({ caption: person.caption, pdf: await draw(id, person) });
  writeFileSync(join(folder, `${id}.png`), await paintSheet(entries));
}

async function draw(template: TemplateId, { cv, language, hasPhoto }: Person): Promise<Uint8Array> {
  const style = { ...defaultPageStyle, template, showPhoto: hasPhoto };
  const order = { cv, arrangement: emptyArrangement, style, language };
  return (await renderPdf(order, { now: new Date(0), ...(hasPhoto ? { picture } : {}) })).bytes;
}
