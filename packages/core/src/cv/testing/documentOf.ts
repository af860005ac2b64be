import type { DocumentText, Line } from '../../evidence/index.ts';

/** A line of a test document; what is not said is 10 points, regular, at the left margin, close to the line above. */
export interface TestLine {
  readonly text: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly x?: number;
  /** White space above, in points. */
  readonly gap?: number;
  readonly page?: number;
  readonly region?: number;
  readonly headingLevel?: number;
}

/** Every character is this many points wide. */
const ADVANCE = 5;

/** A document out of lines under each other; plain strings are plain lines, a text in asterisks is bold. */
export function documentOf(
  content: string | readonly (string | TestLine)[],
  overrides: Partial<DocumentText> = {},
): DocumentText {
  const given = typeof content === 'string' ? content.split('\n').filter((line) => line.trim() !== '') : content;
  const lines: Line[] = [];
  let start = 0;
  let y = 40;
  const texts = given.map((line) => {
    const { text, ...style } = typeof line === 'string' ? fromMarks(line) : line;
    y += (style.gap ?? 2) + (style.size ?? 10);
    lines.push(toLine(text, style, { start, y }));
    start += text.length + 1;
    return text;
  });
  return {
    id: 'f'.repeat(64),
    fileName: 'cv.txt',
    format: 'txt',
    text: texts.join('\n'),
    pages: [{ number: 1, width: 595, height: 842 }],
    lines,
    links: [],
    language: 'en',
    warnings: [],
    ...overrides,
  };
}

/** `**text**` is bold, `# text` a larger bold line with white space above. */
function fromMarks(line: string): TestLine {
  const heading = /^# (.*)$/.exec(line)?.[1];
  if (heading !== undefined) return { text: heading, bold: true, size: 14, gap: 12 };
  const bold = /^\*\*(.*)\*\*$/.exec(line)?.[1];
  const indent = line.length - line.trimStart().length;
  return bold !== undefined ? { text: bold, bold: true, gap: 8 } : { text: line.trimStart(), x: 40 + indent * ADVANCE };
}

function toLine(text: string, style: Omit<TestLine, 'text'>, { start, y }: { start: number; y: number }): Line {
  const { size = 10, bold = false, italic = false, x = 40, page = 1, region = 0, headingLevel } = style;
  const end = start + text.length;
  const edges = Array.from({ length: text.length + 1 }, (_, index) => x + index * ADVANCE);
  const box = { x, y: y - size, width: text.length * ADVANCE, height: size };
  const runs = [{ start, end, box, edges, fontSize: size, bold, italic }];
  return { start, end, page, box, region, kind: 'text', runs, ...(headingLevel === undefined ? {} : { headingLevel }) };
}
