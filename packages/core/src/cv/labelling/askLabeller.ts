import type { DocumentText } from '../../evidence/index.ts';
import type { Cancellation, LineLabeller } from '../../ports/index.ts';
import { readCvLines } from '../reading/cvLine.ts';
import { LINE_KINDS, type LineLabel } from './lineLabel.ts';
import { lineRequests } from './promptOf.ts';
import { readAnswer } from './readAnswer.ts';

/**
 * Asks a labeller about all lines of a document; the result is what `extractCv` takes as `lineAnswer`. Already here only
 * numbers and kinds are left of what was answered. A labeller that fails has said nothing: the rules read on alone.
 */
export async function askLabeller(
  document: DocumentText,
  labeller: LineLabeller,
  cancellation?: Cancellation,
): Promise<unknown> {
  const lines = readCvLines(document);
  const labels: [number, LineLabel][] = [];
  for (const request of lineRequests(lines)) {
    if (cancellation?.aborted === true) break;
    const asked = new Set(request.lines.map(({ line }) => line));
    const answer = await labeller.label(request, cancellation).catch(() => undefined);
    labels.push(...[...readAnswer(answer, lines)].filter(([line]) => asked.has(line)));
  }
  return { labels: labels.map(toItem) };
}

function toItem([line, { section, part, spans }]: [number, LineLabel]): Record<string, unknown> {
  const kind = [...LINE_KINDS].find(([, choice]) => choice.section === section && choice.part === part)?.[0];
  return { line, kind, ...Object.fromEntries(spans.map(({ says, from, to }) => [says, { from, to }])) };
}
