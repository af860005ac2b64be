import { readFileSync, readdirSync } from 'node:fs';
import { createCanvas } from '@napi-rs/canvas';
import { EXAMPLES, inCheckout } from '../../places.ts';
import { contentOf, simplePdf, writePdf } from './pdf.ts';
import { writeZip } from './zip.ts';

/** A sound file of a kind that is read. */
export interface Original {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** A ZIP archive inside, whose parts can be changed one by one. */
  readonly isArchive: boolean;
}

const FIXTURES = 'packages/rag/src/parsing/fixtures';

/** One sound file and more of every kind that is read, pictures set apart: recognising their text takes seconds. */
export function collectOriginals(): {
  readonly documents: readonly Original[];
  readonly pictures: readonly Original[];
} {
  const named = [
    'office.odt',
    'pandoc.odt',
    'office.rtf',
    'pandoc.rtf',
    'office.html',
    'pandoc.html',
    'cv.md',
    'resume.json',
  ];
  const paths = [...Object.values(EXAMPLES), ...named.map((name) => `${FIXTURES}/${name}`)];
  const plain = {
    fileName: 'plain.pdf',
    bytes: writePdf(simplePdf({ entries: '', stream: contentOf(LINES) })),
    isArchive: false,
  };
  return {
    documents: [...paths.map(fromDisk), plain, { fileName: 'export.zip', bytes: linkedInExport(), isArchive: true }],
    pictures: (['png', 'jpeg'] as const).map((kind) => ({
      fileName: `scan.${kind}`,
      bytes: picture(kind),
      isArchive: false,
    })),
  };
}

function fromDisk(path: string): Original {
  const bytes = new Uint8Array(readFileSync(inCheckout(path)));
  return { fileName: path.split('/').at(-1) ?? path, bytes, isArchive: bytes[0] === 0x50 && bytes[1] === 0x4b };
}

/** A short CV, for what is made on the spot. */
export const LINES: readonly string[] = [
  'Ann Smith',
  'ann.smith@example.org',
  '+44 113 496 0000',
  'Work Experience',
  'Baker, Mill Lane Ltd, Leeds',
  '03/2018 - 05/2020',
  'Education',
  'Diploma in Baking, Town School, 2017',
  'Skills',
  'Baking, Excel, German',
];

function linkedInExport(): Uint8Array {
  const folder = inCheckout(`${FIXTURES}/linkedin`);
  return writeZip(
    readdirSync(folder).map((name) => ({ name, bytes: new Uint8Array(readFileSync(`${folder}/${name}`)) })),
  );
}

function picture(kind: 'png' | 'jpeg'): Uint8Array {
  const canvas = createCanvas(600, 260);
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = '#000';
  context.font = '22px sans-serif';
  LINES.forEach((line, index) => context.fillText(line, 20, 30 + index * 24));
  return new Uint8Array(kind === 'png' ? canvas.toBuffer('image/png') : canvas.toBuffer('image/jpeg'));
}
