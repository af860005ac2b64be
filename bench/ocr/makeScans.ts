/**
 * Turns a corpus of PDFs into scans of them, so that the same truths measure text recognition:
 * `node bench/ocr/makeScans.ts --from DIR --out DIR [--resolution 200] [--degrees 0.8] [--noise 14]`.
 * Everything beside the PDFs (truths, families) is copied.
 */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeScan } from './makeScan.ts';

const { values } = parseArgs({
  options: {
    from: { type: 'string' },
    out: { type: 'string' },
    resolution: { type: 'string', default: '200' },
    degrees: { type: 'string', default: '0.8' },
    noise: { type: 'string', default: '14' },
  },
});
const { from, out } = values;
if (from === undefined || out === undefined) throw new Error('Name the folders: --from DIR --out DIR');
const options = {
  resolution: Number(values.resolution),
  degrees: Number(values.degrees),
  noise: Number(values.noise),
};

mkdirSync(out, { recursive: true });
for (const name of readdirSync(from)) {
  if (name.endsWith('.pdf')) writeFileSync(join(out, name), await makeScan(readFileSync(join(from, name)), options));
  else if (name.endsWith('.json')) copyFileSync(join(from, name), join(out, name));
}
