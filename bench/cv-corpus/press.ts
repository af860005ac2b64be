import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openChromium } from '../app/chromium.ts';
import { docxOf, markdownOf } from './layouts/written.ts';
import type { Planned } from './plan.ts';

interface Printed {
  readonly planned: Planned;
  readonly bytes: Uint8Array;
}

/** Makes files out of what layouts write, with the programs that are installed. */
export interface Press {
  readonly print: (planned: Planned) => Promise<void>;
  /** What was printed, and how many documents were left out for want of which program. */
  readonly finish: () => Promise<{ documents: Printed[]; missing: ReadonlyMap<string, number> }>;
}

const COMMANDS = { soffice: 'soffice', xelatex: 'xelatex', pandoc: 'pandoc' } as const;

export async function openPress(): Promise<Press> {
  const folder = mkdtempSync(join(tmpdir(), 'cv-press-'));
  const browser = await openChromium();
  const tab = await browser?.newPage();
  const documents: Printed[] = [];
  const missing = new Map<string, number>();
  const office: Planned[] = [];
  const has = new Map(Object.keys(COMMANDS).map((tool) => [tool, isInstalled(tool)]));
  const leaveOut = (tool: string): void => void missing.set(tool, (missing.get(tool) ?? 0) + 1);
  const print: Press['print'] = async (planned) => {
    const { layout, written, file } = planned;
    if (layout.tool !== undefined && has.get(layout.tool) !== true) return leaveOut(layout.tool);
    const add = (bytes: Uint8Array): void => void documents.push({ planned, bytes });
    if (written.kind === 'text') return add(new TextEncoder().encode(written.text));
    if (written.kind === 'html') {
      if (tab === undefined) return leaveOut('chromium');
      await tab.setContent(written.html);
      return add(await tab.pdf({ preferCSSPageSize: true, printBackground: true }));
    }
    if (written.kind === 'latex') return add(latexOf(folder, written.source));
    if (layout.format === 'md') return add(new TextEncoder().encode(markdownOf(written.blocks)));
    if (layout.tool === 'pandoc') return add(pandocOf(folder, markdownOf(written.blocks)));
    const bytes = await docxOf(written.blocks);
    if (layout.tool !== 'soffice') return add(bytes);
    writeFileSync(join(folder, `${stemOf(file)}.docx`), bytes);
    office.push(planned);
  };
  return {
    print,
    finish: async () => {
      documents.push(...officeFiles(folder, office));
      await browser?.close();
      rmSync(folder, { recursive: true, force: true });
      return { documents, missing };
    },
  };
}

const isInstalled = (tool: string): boolean => spawnSync(tool, ['--version'], { stdio: 'ignore' }).status === 0;

const stemOf = (file: string): string => file.replace(/\.[a-z]+$/, '');

/** LibreOffice starts slowly, so it converts all files of a kind at once. */
function officeFiles(folder: string, office: readonly Planned[]): Printed[] {
  const kinds = [...new Set(office.map(({ layout }) => layout.format))];
  return kinds.flatMap((kind) => {
    const own = office.filter(({ layout }) => layout.format === kind);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const sources = own.map(({ file }) => join(folder, `${stemOf(file)}.docx`));
    spawnSync('soffice', [profile, '--headless', '--convert-to', kind, '--outdir', folder, ...sources], {
      stdio: 'ignore',
    });
    return own.map((planned) => ({ planned, bytes: readFileSync(join(folder, planned.file)) }));
  });
}

function latexOf(folder: string, source: string): Uint8Array {
  writeFileSync(join(folder, 'cv.tex'), source);
  const run = spawnSync('xelatex', ['-interaction=nonstopmode', '-halt-on-error', 'cv.tex'], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`xelatex: ${run.stdout.slice(-2000)}`);
  return readFileSync(join(folder, 'cv.pdf'));
}

function pandocOf(folder: string, source: string): Uint8Array {
  const [from, to] = [join(folder, 'cv.md'), join(folder, 'cv.docx')];
  if (existsSync(to)) rmSync(to);
  writeFileSync(from, source);
  spawnSync('pandoc', [from, '-o', to], { stdio: 'ignore' });
  return readFileSync(to);
}
