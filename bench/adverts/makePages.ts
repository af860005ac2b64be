/**
 * Writes some of the wide set as web pages, as a browser saves them: menus, scripts, notices, other vacancies and a footer
 * around the advert. `node bench/adverts/makePages.ts`; the pages are committed, so the tests need no run of this.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { inCheckout } from '../places.ts';
import { bodyOf } from './pageBody.ts';
import { PAGE_FRAMES } from './pageFrames.ts';

const WIDE = 'packages/core/src/jobs/fixtures/wide';
const PAGES = {
  tuned: ['nurse-2', 'warehouse-1', 'insurance-1', 'design-1', 'embedded-1', 'marketing-2'],
  'held-out': ['sales-3', 'law-3', 'hr-3', 'nurse-3', 'sap-2', 'retail-2'],
};

for (const [half, names] of Object.entries(PAGES)) {
  mkdirSync(inCheckout(`${WIDE}/pages/${half}`), { recursive: true });
  names.forEach((name, index) => {
    const text = readFileSync(inCheckout(`${WIDE}/${half}/${name}.txt`), 'utf8');
    const truth: { title: string; company?: string } = JSON.parse(
      readFileSync(inCheckout(`${WIDE}/${half}/${name}.truth.json`), 'utf8'),
    );
    const frame = PAGE_FRAMES[index % PAGE_FRAMES.length];
    if (!frame) throw new Error('there is at least one frame');
    const page = frame({ title: truth.title, company: truth.company ?? '', body: bodyOf(text) });
    writeFileSync(inCheckout(`${WIDE}/pages/${half}/${name}.html`), page);
  });
}
