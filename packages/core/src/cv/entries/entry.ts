import { findDates, type FoundDates } from '../dates/findDates.ts';
import type { CvLine } from '../reading/cvLine.ts';
import { stripped, without, type Piece } from '../reading/piece.ts';

/** Dates with the place in the document where they stand. */
export interface PlacedDates extends FoundDates {
  readonly start: number;
  readonly end: number;
}

/** A part of an entry's header without its dates, and whether it stands in a cell of its own at the right. */
export interface HeaderPart extends Piece {
  readonly line: number;
  readonly cell: number;
  /** True for a place that was cut off behind the name it belongs to. */
  readonly isTail?: boolean;
  /** True for what stands behind "at", "bei", "@" and the like. */
  readonly isEmployer?: boolean;
}

/** One job, school, project…: what its header says, and the lines under it. */
export interface Entry {
  readonly parts: readonly HeaderPart[];
  readonly dates: PlacedDates | undefined;
  readonly body: readonly CvLine[];
  /** Left edge of the header, in points. */
  readonly edge: number;
}

/** How long something lasted, as some write beside its dates. */
const DURATION =
  /[(（]?(?<![\p{L}\p{N}])(?:\d{1,2}|one|two|three|four|five|six)\+?\s*(?:years?|yrs?|months?|mos?|weeks?|jahre?|monate?|wochen?|ans?|mois|semaines|años?|meses|mês|meses|anos?|jaar|jaren|maand|maanden|mesi|mese|anno|anni|年|个月|個月)(?!\p{L}(?<!\p{Script=Han}))(?:[\s,]*(?:and|und|et|y|e|en)?\s*\d{1,2}\s*(?:months?|mos?|monate?|mois|meses|maanden|maand|mesi|mese|个月|個月))?[)）]?/giu;

/** What people write before the date of a degree. */
const DATE_WORDS =
  /^(?:expected|anticipated|conclusão em|concluíd[oa] em|em|en|in|im|obtenu en|obtenue en|obtenido en|obtained|awarded|achieved|valid|gültig|vigente|conseguit[oa] nel|nel|anno|année|año|ano|jahr|year|graduat(?:ed|ion|ing)|expected graduation|class of|completed|issued|voraussichtlich|abschluss|diplômé en)\s*:?$/i;

/** The parts of one header line: its cells without dates and durations. */
export function headerParts(cells: readonly Piece[], line: number): { parts: HeaderPart[]; dates: PlacedDates[] } {
  const dates: PlacedDates[] = [];
  const parts = cells.flatMap((cell, index) => {
    const found = findDates(cell.text);
    dates.push(...found.map((date) => ({ ...date, start: cell.start + date.from, end: cell.start + date.to })));
    const rest = found.toReversed().reduce<Piece[]>(
      (pieces, { from, to }) => {
        const [head = cell, ...tail] = pieces;
        return [...without(head, from, to), ...tail];
      },
      [cell],
    );
    return rest
      .flatMap(withoutDuration)
      .map(stripped)
      .filter(({ text }) => /[\p{L}\p{N}]/u.test(text) && !DATE_WORDS.test(text))
      .map((piece) => ({ ...piece, line, cell: index }));
  });
  return { parts, dates };
}

function withoutDuration(piece: Piece): Piece[] {
  const match = [...piece.text.matchAll(DURATION)].at(-1);
  return match === undefined ? [piece] : without(piece, match.index, match.index + match[0].length);
}
