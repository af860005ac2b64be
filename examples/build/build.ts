// Writes the sample CV as PDF, DOCX and TXT beside this folder. Needs Chromium for the PDF; the files are stored, so only
// somebody who changes the sample runs it: node examples/build/build.ts [path of chromium]
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { docxBytes } from './document.ts';
import { pageHtml } from './page.ts';
import { plainText } from './text.ts';

const examples = join(import.meta.dirname, '..');
const chromium = process.argv[2] ?? 'chromium';

writeFileSync(join(examples, 'cv.txt'), plainText());
writeFileSync(join(examples, 'cv.docx'), await docxBytes());
printPdf(pageHtml(fontAddress()), join(examples, 'cv.pdf'));

function fontAddress(): string {
  const require = createRequire(new URL('../../packages/ui/package.json', import.meta.url));
  return pathToFileURL(require.resolve('@fontsource-variable/inter/files/inter-latin-wght-normal.woff2')).href;
}

function printPdf(html: string, target: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'career-mentor-sample-'));
  const page = join(folder, 'cv.html');
  writeFileSync(page, html);
  const options = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--no-pdf-header-footer',
  ];
  execFileSync(chromium, [...options, `--user-data-dir=${folder}`, `--print-to-pdf=${target}`, page], {
    stdio: 'ignore',
  });
  rmSync(folder, { recursive: true, force: true });
}
