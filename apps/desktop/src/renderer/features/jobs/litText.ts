import type { Evidence, Span } from '@career-mentor/core/evidence';
import type { SetAside } from '@career-mentor/core/jobs';
import type { Paragraph, TextPiece } from './markText.ts';

/** A piece of the advert's text, and whether it belongs to what was asked for last. */
export interface LitPiece extends TextPiece {
  readonly lit: boolean;
}

/** Cuts unmarked pieces where a lit span begins or ends; a marked piece is lit when any of it is. */
export function lightPieces(pieces: readonly TextPiece[], spans: readonly Span[]): readonly LitPiece[] {
  return pieces.flatMap((piece) => {
    const end = piece.start + piece.text.length;
    if (piece.mark) return [{ ...piece, lit: spans.some((span) => span.start < end && span.end > piece.start) }];
    const cuts = spans.flatMap((span) => [span.start, span.end]).filter((at) => at > piece.start && at < end);
    const stops = [...new Set([piece.start, ...cuts, end])].sort((a, b) => a - b);
    return stops.slice(0, -1).map((start, index) => ({
      start,
      text: piece.text.slice(start - piece.start, (stops[index + 1] ?? end) - piece.start),
      lit: spans.some((span) => span.start <= start && span.end > start),
    }));
  });
}

/** Where the sentence `quote` around `evidence` stands in `text`, whatever its line breaks; else the evidence's own place. */
export function sentenceSpan(text: string, { start, end }: Evidence, quote: string): Span {
  const pattern = new RegExp(quote.trim().split(/\s+/).map(escape).join('\\s+'), 'gu');
  const from = Math.max(0, start - quote.length * 2);
  pattern.lastIndex = from;
  for (let found = pattern.exec(text); found && found.index <= start; found = pattern.exec(text)) {
    const until = found.index + found[0].length;
    if (until >= end && found[0] !== '') return { start: found.index, end: until };
    if (found[0] === '') return { start, end };
  }
  return { start, end };
}

const escape = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Neighbouring paragraphs that ask for nothing for the same reason, or one or more that may ask for something. */
export interface TextSection<P extends Paragraph> extends Span {
  readonly kind: SetAside['kind'] | undefined;
  readonly paragraphs: readonly P[];
}

/**
 * The paragraphs in sections. One is set aside when most of its characters are, a heading with what stands under it; one
 * that holds any of `kept` never is.
 */
export function sectionsOf<P extends Paragraph>(
  paragraphs: readonly P[],
  aside: readonly SetAside[],
  kept: readonly Span[] = [],
): readonly TextSection<P>[] {
  const isKept = (paragraph: P): boolean => kept.some((span) => common(span, paragraph) > 0);
  const own = paragraphs.map((paragraph) =>
    isKept(paragraph)
      ? undefined
      : aside.find((part) => common(part, paragraph) * 2 > paragraph.end - paragraph.start)?.kind,
  );
  const sections: TextSection<P>[] = [];
  paragraphs.forEach((paragraph, index) => {
    const kind = own[index] ?? (paragraph.heading && !isKept(paragraph) ? own[index + 1] : undefined);
    const last = sections.at(-1);
    if (last !== undefined && last.kind === kind)
      sections[sections.length - 1] = { ...last, end: paragraph.end, paragraphs: [...last.paragraphs, paragraph] };
    else sections.push({ kind, start: paragraph.start, end: paragraph.end, paragraphs: [paragraph] });
  });
  return sections;
}

const common = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
