import type { DocumentText, Line, Page, Run } from '@career-mentor/core/evidence';

export interface DrawnPageProps {
  readonly document: DocumentText;
  readonly page: Page;
  readonly note?: string;
}

/**
 * A page drawn from the text that was read: every run at its box, stretched to the box's width, so that marks lie where
 * the words are. For DOCX and TXT, and for a PDF that cannot be drawn.
 */
export function DrawnPage({ document, page, note }: DrawnPageProps) {
  const lines = document.lines.filter((line) => line.page === page.number);
  return (
    <>
      <svg viewBox={`0 0 ${page.width} ${page.height}`} className="absolute inset-0 size-full fill-sheet-ink font-sans">
        {lines.map((line) => (
          <DrawnLine key={line.start} line={line} text={document.text} />
        ))}
      </svg>
      {note === undefined ? null : (
        <p role="status" className="bg-caution-soft text-caution absolute inset-x-0 bottom-0 px-3 py-1 text-s">
          {note}
        </p>
      )}
    </>
  );
}

function DrawnLine({ line, text }: { readonly line: Line; readonly text: string }) {
  return line.runs
    .flatMap((run) => betweenTabs(run, text))
    .map((run) => <DrawnRun key={run.start} run={run} text={text.slice(run.start, run.end)} />);
}

/** The parts of a run between its tabs, each at its own place: a run stretched over a tab would spread its letters. */
function betweenTabs(run: Run, text: string): Run[] {
  const { edges } = run;
  if (edges === undefined || !text.slice(run.start, run.end).includes('\t')) return [run];
  return [...text.slice(run.start, run.end).matchAll(/[^\t]+/g)].map((part) => {
    const x = edges[part.index] ?? run.box.x;
    const right = edges[part.index + part[0].length] ?? x;
    const start = run.start + part.index;
    return { ...run, start, end: start + part[0].length, box: { ...run.box, x, width: right - x } };
  });
}

// The share of a box's height above the baseline in the usual Latin fonts.
const ASCENT = 0.78;

function DrawnRun({ run, text }: { readonly run: Run; readonly text: string }) {
  if (text.trim() === '') return null;
  return (
    <text
      x={run.box.x}
      y={run.box.y + run.box.height * ASCENT}
      fontSize={run.fontSize}
      fontWeight={run.bold ? 700 : 400}
      fontStyle={run.italic ? 'italic' : 'normal'}
      {...(run.box.width > 0 ? { textLength: run.box.width, lengthAdjust: 'spacingAndGlyphs' } : {})}
      xmlSpace="preserve"
    >
      {text}
    </text>
  );
}
