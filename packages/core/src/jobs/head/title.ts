import type { Span } from '../../evidence/index.ts';
import type { Paragraph } from '../paragraphs.ts';
import { isFact, startsAsFact } from './facts.ts';
import type { Piece } from './pieces.ts';
import { placeScore } from './places.ts';
import { titlesSaid } from './prose.ts';
import { usageOf } from './support.ts';
import { employerScore, GENDER_MARK, roleScore } from './words.ts';

/** What the parts of a head are chosen from. */
export interface HeadContext {
  readonly pieces: readonly Piece[];
  readonly paragraphs: readonly Paragraph[];
  readonly text: string;
  /** A label names the company, so no part of a line has to. */
  readonly isCompanyLabelled: boolean;
}

/** The title: what stands under its label, else the part or sentence that reads most like one. */
export function chooseTitle(context: HeadContext, labelled: Span | undefined): Span | undefined {
  if (labelled !== undefined) return trimTitle(context.text, labelled);
  const parts = context.pieces
    .filter(
      ({ text }) =>
        (!isFact(text) ||
          GENDER_MARK.test(text) ||
          (!startsAsFact(text) && roleScore(text.split(/[,(]/)[0] ?? '') >= 1)) &&
        (placeScore(text) < 2 || roleScore(text) > 0),
    )
    .map((piece) => ({ ...titleSpan(piece, context), score: scorePiece(piece, context) }));
  // A line of its own that names a trade is the title, whatever the sentences below it look for.
  const hasRole = context.pieces.some(({ text, row }) => row < 6 && roleScore(text) > 0 && employerScore(text) < 2);
  const sentences = titlesSaid(context.paragraphs).map(({ start, end, text, weight, line }) => ({
    start,
    end,
    score:
      weight +
      sentenceScore(text) -
      (context.pieces.some((piece) => piece.line === line) ? 0.5 : 0) -
      (hasRole ? 1.5 : 0),
  }));
  const best = [...parts, ...sentences].sort((a, b) => b.score - a.score || a.start - b.start)[0];
  return best === undefined || best.score <= LEAST ? undefined : trimTitle(context.text, best);
}

const LEAST = 0.2;

function sentenceScore(text: string): number {
  const role = roleScore(text.replace(/(?<=\p{Ll}{4})en$/u, ''));
  return (role === 0 ? -2 : Math.min(1.5, role)) - (/^\p{Ll}/u.test(text) ? 0.5 : 0);
}

function scorePiece(piece: Piece, { text }: HeadContext): number {
  const { row, column } = piece;
  const role = roleScore(piece.text);
  const employer = employerScore(piece.text);
  const rest = text.slice(0, piece.line.start) + text.slice(piece.line.end);
  const company =
    role >= 2 ? 0 : (employer >= 4 ? 4 : employer >= 2 ? 1.6 : employer / 2) + (usageOf(piece.text, rest).acts ? 1 : 0);
  const words = piece.text.split(/\s+/).length;
  return (
    (role > 0 ? 2 + role : 0.8) +
    (column === 0 ? 0.4 : 0) +
    (piece.line.isMarked ? 0.3 : 0) -
    company -
    (/^\p{Ll}|(?<!\p{L})(?:our|your|us|unser\p{L}*|message)(?!\p{L})/u.test(piece.text) ? 1.5 : 0) -
    row * 0.12 -
    (words > 9 ? 1.5 : 0)
  );
}

/** A part behind a dash belongs to the title before it, unless it is a place, a company or a fact of its own. */
function titleSpan(piece: Piece, { pieces, text, isCompanyLabelled }: HeadContext): Span {
  let end = piece.to;
  for (const next of pieces.filter(({ line, column }) => line === piece.line && column > piece.column)) {
    const rest = text.slice(0, next.line.start) + text.slice(next.line.end);
    const { acts, actsInShort, isWhere } = usageOf(next.text, rest);
    if (next.lead !== 'dash' || isFact(next.text) || placeScore(next.text) >= 1.5 || isWhere) break;
    if (
      (employerScore(next.text) >= 1 && !isCompanyLabelled && !hasCompanyNear(piece, pieces)) ||
      acts ||
      actsInShort ||
      /^(?:at|bei|@)\s/i.test(next.text) ||
      next.text.split(/\s+/).length > 5
    )
      break;
    if (isNameBetween(next, pieces)) break;
    end = next.to;
  }
  const cut = nameFrom(piece.text, text);
  const stop = cut < piece.text.length ? piece.from + cut : end;
  return { start: piece.line.start + piece.from, end: piece.line.start + stop };
}

/** "Chef, The Saltbox, Hove": where a company or a place begins behind a comma of the title; else its whole length. */
function nameFrom(title: string, text: string): number {
  const [first = '', ...parts] = title.split(/,\s/);
  if (roleScore(first) === 0) return title.length;
  let at = first.length;
  for (const [index, part] of parts.entries()) {
    const isName = employerScore(part) >= 2 || usageOf(part, text.replace(title, '')).acts;
    const beforePlace = roleScore(part) === 0 && index < parts.length - 1 && placeScore(parts.at(-1) ?? '') >= 2;
    if (placeScore(part) >= 2 || isName || beforePlace) return at;
    at += 2 + part.length;
  }
  return title.length;
}

/** Where a line near it is the company's, "Power Systems" behind a dash is the title's. */
const hasCompanyNear = (piece: Piece, pieces: readonly Piece[]): boolean =>
  pieces.some(({ row, text }) => row !== piece.row && Math.abs(row - piece.row) <= 2 && employerScore(text) >= 2);

/** "Data Engineer – Acme – Leeds": what stands between a title and a place is the company's. */
const isNameBetween = (piece: Piece, pieces: readonly Piece[]): boolean =>
  roleScore(piece.text) === 0 &&
  pieces.some(
    ({ line, column, text }) =>
      line === piece.line && column === piece.column + 1 && placeScore(text.replace(/\s*[/(].*/, '')) >= 0.6,
  );

/** Takes off what calls for applicants before a title and what says how much, how long and where behind it. */
export function trimTitle(text: string, span: Span): Span {
  const whole = text.slice(span.start, span.end);
  const lead = CALL.exec(whole)?.[0].length ?? 0;
  const mark = GENDER_MARK.exec(whole);
  const marked =
    mark !== null &&
    /^(?:$|[,.;]|\s(?:in|bei|für die Region|am|im|ab|zum|gesucht|–|-|\d)(?![\p{L}]))/u.test(
      whole.slice(mark.index + mark[0].length).trimEnd(),
    );
  const cut = marked ? mark.index : whole.length;
  const kept = whole
    .slice(lead, cut)
    .replace(AT_COMPANY, '')
    .replace(BEHIND, '')
    .replace(IN_PLACE, (part, ...rest) =>
      roleScore(
        String(rest.at(-1))
          .slice(0, Number(rest.at(-2)))
          .split(/\s[–—-]\s/)
          .at(-1) ?? '',
      ) > 0
        ? ''
        : part,
    )
    .replace(/[\s,;:.!–-]+$/, '');
  const weak = WEAK_ACCUSATIVE.exec(whole.slice(lead, lead + kept.length));
  const end = span.start + lead + (weak === null ? kept.length : kept.length - (weak[1] ?? '').length);
  return { start: span.start + lead, end };
}

/** What stands before the title on its line. */
const CALL =
  /^(?:(?:we(?:'re| are) (?:hiring|recruiting|looking for)|now hiring|hiring|help wanted|wanted|urgent(?:ly)?(?: (?:required|needed))?|gesucht|wir suchen|vacancy|job vacancy|stellen(?:ausschreibung|angebot|anzeige)|ausschreibung|new|neu|(?:your|dein|ihr)e? neue[rs]? (?:job|stelle)(?: als)?|als|as an?|(?:re|fwd?|aw|wg)|advert|job|(?:an? )?(?:opening|opportunity|position|vacancy|role|post|stelle)(?: for| as| of| als)?|minijob|nebenjob)\s*[!:,–-]*\s+(?:an?\s|eine?n?\s)?|(?:\d+|two|three|zwei|drei)\s?x?\s(?=\p{L})|eine?n? (?=\p{Lu}))+/iu;
const BEHIND =
  /(?:\sfor \p{L}+ (?:months|weeks|days).*|\s(?:wanted|needed|required|sought|gesucht)(?:[\s,!].*)?|[,|–—-]?\s+(?:up to |from |ab |bis zu |c\. ?)?[£$€]\s?\d.*|[,–—-]\s*(?:\d[\d–—.,-]*\s*(?:\+\s*)?(?:hours|hrs|h\b|stunden|std|years|yrs|jahre|months|monate|%|-\s*\d)).*|,?\s(?:in |as )?(?:teilzeit|vollzeit|full[- ]time|part[- ]time)(?!\p{L}).*|\s\((?:ref|full|part|maternity cover until|\d+ ?(?:hours|hrs|h\b|std|stunden|%)).*|\s*[|·•].*)$/iu;
const IN_PLACE =
  /\s(?:in|im Raum|in der Region|near|based in)\s(?=\p{Lu})(?:\p{Lu}[\p{L}'-]+)(?:[ ,/]+\p{Lu}[\p{L}'-]+){0,3}$/u;
/** "Baker at Smith's", "Chef @ Blue Hotel": the company follows. */
const AT_COMPANY = /\s(?:at|@|bei|bei der|beim|with)\s(?=\p{Lu}|the \p{Lu}).*$/u;
/** Masculine nouns that take an ending where somebody looks for one: "einen Physiotherapeuten". */
const WEAK_ACCUSATIVE = /(?<=\p{Ll})(?:eut|ent|ant|ist|arzt|nom|soph|graf|krat)(en)$/u;
