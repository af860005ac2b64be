import type { Span } from '../../evidence/index.ts';
import { isFact } from './facts.ts';
import type { Piece } from './pieces.ts';
import { barePlace, placeScore } from './places.ts';
import { placesSaid } from './prose.ts';
import { usageOf } from './support.ts';
import type { HeadContext } from './title.ts';

type PlaceContext = HeadContext & { readonly title: Span | undefined; readonly company: Span | undefined };

interface Scored extends Span {
  readonly score: number;
}

/** The place of work: under its label, else the part of the head or of a sentence that reads most like one. */
export function choosePlace(context: PlaceContext, labelled: Span | undefined): Span | undefined {
  if (labelled !== undefined) return labelledPlace(labelled, context.text);
  const { text, company, paragraphs, title } = context;
  const name = company === undefined ? '' : text.slice(company.start, company.end);
  const parts = context.pieces.flatMap((piece) => partsOf(piece, context));
  const sentences = placesSaid(paragraphs, name).flatMap((named) => {
    const place = leadingPlace(named.text, text.slice(named.end));
    const span = { start: named.start, end: named.start + place.length };
    return place === '' || overlaps(span, company) || overlaps(span, title)
      ? []
      : [{ ...span, score: named.weight * 0.8 + (placeScore(place) >= 2 ? 1 : 0) }];
  });
  const best = [...parts, ...sentences].sort((a, b) => b.score - a.score || a.start - b.start)[0];
  return best === undefined || best.score < LEAST ? undefined : { start: best.start, end: best.end };
}

/** Without the mode of work beside it; "Remote (UK)" is a place of work of its own. */
function labelledPlace({ start, end }: Span, text: string): Span {
  const remote = /^(?:remote|home ?office)\s*\([^)\n]{2,30}\)/i.exec(text.slice(start))?.[0];
  const place = remote ?? barePlace(text.slice(start, end)).replace(/, \d.*$/, '');
  return { start, end: place === '' ? end : start + place.length };
}

const LEAST = 1.1;

const overlaps = (a: Span, b: Span | undefined): boolean => b !== undefined && a.start < b.end && b.start < a.end;

/** The runs of a piece, between its commas, that look like places; the longest first. */
function partsOf(piece: Piece, context: PlaceContext): Scored[] {
  const { company, title, text } = context;
  const base = piece.line.start + piece.from;
  const taken = [company, title].filter(
    (span) => span !== undefined && span.start < base + piece.text.length && span.end > base,
  );
  const from = Math.max(0, ...taken.map((span) => (span?.end ?? base) - base));
  return candidates(piece.text, from).flatMap(({ at, value }) => {
    const place = barePlace(value);
    const span = { start: base + at, end: base + at + place.length };
    const surely = placeScore(place);
    if (surely === 0 || place === '' || overlaps(span, company) || overlaps(span, title)) return [];
    if (isFact(place) && surely < 2) return [];
    const rest = text.slice(0, piece.line.start) + text.slice(piece.line.end);
    const { acts, isWhere } = usageOf(place.split(',')[0] ?? place, rest);
    return [
      {
        ...span,
        score:
          surely +
          (isWhere ? 1 : 0) -
          (acts ? 1 : 0) +
          positionScore(piece, at, context) +
          place.split(', ').length * 0.2 -
          (surely < 1.5 && GOES_ON.test(piece.text.slice(at + place.length)) ? 1 : 0) +
          (isBesideFacts(piece, context) ? 0.4 : 0),
      },
    ];
  });
}

/** What stands behind a place on its own line is another place or a fact, and no list of things. */
const GOES_ON = /^,? (?:und |and )?\p{L}+(?:,| und | and |$)(?<!hybrid|remote)/iu;

/** The part before the first fact of a line. */
const isBesideFacts = ({ line, column }: Piece, { pieces }: PlaceContext): boolean =>
  pieces.some((other) => other.line === line && other.column === column + 1 && isFact(other.text));

/** Each start behind a comma, parenthesis or "in", with the rest of the piece and with one part of it. */
function candidates(text: string, from: number): { at: number; value: string }[] {
  const starts = [
    ...text.matchAll(
      /(?:^|,\s|\(|(?<!\S)(?:in|near|bei|für|im Raum|at|Standort|Dienstort)\s|\s\/\s)(?=[\p{Lu}\d]|remote)/giu,
    ),
  ]
    .map((match) => match.index + match[0].length)
    .concat(from > 0 ? [from + (/^[\s,(–-]*(?:(?:in|near|aus)\s)?/.exec(text.slice(from))?.[0].length ?? 0)] : []);
  return [...new Set(starts)]
    .filter((at) => at >= from)
    .flatMap((at) => {
      const rest = text.slice(at).replace(/^[(\s]+/, '');
      const first = /^[^,()/]+/.exec(rest)?.[0].trimEnd() ?? '';
      const two = /^[^,()]+, [^,()]+/.exec(rest)?.[0].trimEnd() ?? '';
      return [
        rest.replace(/\)$/, (end) => (rest.includes('(') ? end : '')),
        two,
        first,
        /^[^()/]+/.exec(rest)?.[0].trimEnd() ?? '',
      ]
        .filter((value) => value !== '')
        .map((value) => ({ at, value }));
    });
}

/** Behind the company on its line, or the line below it. */
function positionScore({ line, row, lead }: Piece, at: number, { company, title, pieces }: PlaceContext): number {
  const rowOf = (span: Span | undefined): number | undefined =>
    span === undefined
      ? undefined
      : pieces.find((piece) => piece.line.start <= span.start && piece.line.end >= span.end)?.row;
  const [companyRow, titleRow] = [rowOf(company), rowOf(title)];
  const behind = companyRow === row && company !== undefined && line.start < company.end;
  return (
    (behind ? 1 : 0) +
    (companyRow !== undefined && row === companyRow + 1 ? 0.7 : 0) +
    (titleRow !== undefined && row === titleRow + 1 ? 0.4 : 0) +
    (titleRow === row && lead !== 'start' ? 0.3 : 0) -
    (at > 0 ? 0 : 0) -
    row * 0.05
  );
}

/** German writes nouns with capitals: of "in Lindau Sanitäter" only the first word is the place. */
function leadingPlace(name: string, behind: string): string {
  const isNoun = /^\s\p{Ll}/u.test(behind) && false;
  if (name === '' || (!isNoun && placeScore(name) > 0)) return name;
  const cut = Math.max(name.lastIndexOf(' '), name.lastIndexOf(','));
  return leadingPlace(name.slice(0, Math.max(0, cut)).replace(/,$/, ''), behind);
}
