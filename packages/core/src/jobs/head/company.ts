import type { Span } from '../../evidence/index.ts';
import { isFact } from './facts.ts';
import type { Piece } from './pieces.ts';
import { barePlace, placeScore } from './places.ts';
import { companiesSaid } from './prose.ts';
import { usageOf } from './support.ts';
import type { HeadContext } from './title.ts';
import { AREA, DEPARTMENT, employerScore, LEGAL_FORM, roleScore } from './words.ts';

type CompanyContext = HeadContext & { readonly title: Span | undefined };

/** The company: the part of the head or the name in a sentence for which most speaks; none where little does. */
export function chooseCompany(context: CompanyContext): Span | undefined {
  const parts = [...partsOfTitleLine(context), ...context.pieces.flatMap((piece) => partOf(piece, context))];
  const sentences = companiesSaid(context.paragraphs).map(({ start, end, text, weight }) => ({
    start,
    end,
    score: weight + sentenceScore(text, { start, end }, context),
  }));
  const best = [...parts, ...sentences].sort((a, b) => b.score - a.score || a.start - b.start)[0];
  return best === undefined || best.score < LEAST ? undefined : { start: best.start, end: best.end };
}

interface Scored extends Span {
  readonly score: number;
}

const LEAST = 0.75;

const overlaps = (a: Span, b: Span | undefined): boolean => b !== undefined && a.start < b.end && b.start < a.end;

/** "Baker at Mill Lane": the name behind "at" on the title's line. */
function partsOfTitleLine({ pieces, title }: CompanyContext): Scored[] {
  return pieces.flatMap((piece) => {
    const match = /(?:^|\s)(?:at|@|bei|bei der|beim|with)\s(?=\p{Lu}|the \p{Lu})/u.exec(piece.text);
    if (match === null || title === undefined) return [];
    if (placeScore(firstPart(piece.text.slice(match.index + match[0].length))) >= 2) return [];
    const from = match.index + match[0].length;
    const name = firstPart(piece.text.slice(from));
    const start = piece.line.start + piece.from + from;
    return [{ start, end: start + name.length, score: 3 + employerScore(name) / 2 }];
  });
}

function partOf(piece: Piece, context: CompanyContext): Scored[] {
  const { title, text } = context;
  const behindTitle = Math.max(
    0,
    (title === undefined || title.start < piece.line.start + piece.from ? 0 : title.end) -
      piece.line.start -
      piece.from,
  );
  const own = piece.text.slice(behindTitle <= piece.text.length ? behindTitle : 0);
  const name = firstPart(own.replace(/^[\s,(]+|^(?:@|bei der|bei|at|by)\s/gi, ''));
  const start = piece.line.start + piece.from + piece.text.lastIndexOf(name);
  const span = { start, end: start + name.length };
  if (name === '' || overlaps(span, title) || isFact(piece.text) || name.split(/\s+/).length > 8) return [];
  const rest = text.slice(0, piece.line.start) + '\n' + text.slice(piece.line.end);
  const called =
    (/^(?:@|bei der|bei|at|by)\s/i.test(piece.text) && placeScore(name) < 2) || /^posted .* by /i.test(piece.line.text)
      ? 2
      : 0;
  return [{ ...span, score: called + nameScore(name, rest) + positionScore(piece, name, context) }];
}

/** What the words of a name and its use in the text say. */
function nameScore(name: string, rest: string): number {
  const { acts, actsInShort, isWhere } = usageOf(name, rest);
  const employer = employerScore(name);
  const place = placeScore(name);
  return (
    employer +
    (acts ? 2 : 0) +
    (actsInShort ? 1.2 : 0) -
    (isWhere && employer === 0 && !acts ? 1.5 : 0) -
    (place >= 2 && !acts && employer < 1 ? 3 : 0) -
    (DEPARTMENT.test(name) ? 1.5 : 0) -
    (roleScore(name) >= 1 && employer < 2 ? 0.8 : 0) -
    (/^\p{Ll}/u.test(name) || /[!?…]|\p{Ll}\p{Ll}+ing\b/u.test(name) || AREA.test(name) ? 1.5 : 0)
  );
}

/** Beside the title and before a place is where companies stand. */
function positionScore({ line, row, column, text }: Piece, name: string, { pieces, title }: CompanyContext): number {
  const behind = text.slice(name.length).replace(/^[\s,(]+|\)$/g, '');
  const next =
    pieces.find((other) => other.line === line && other.column === column + 1) ??
    pieces.find((other) => other.row > row);
  const beforePlace = placeScore(barePlace(behind !== '' ? behind : (next?.text ?? '')));
  const titleRow = pieces.find(
    (piece) => title !== undefined && piece.line.start <= title.start && piece.line.end >= title.end,
  )?.row;
  const distance = titleRow === undefined ? 1 : Math.abs(row - titleRow);
  const areaBehind = behind !== '' && AREA.test(behind) ? 1.5 : 0;
  return (
    (beforePlace >= 0.6 ? 0.7 : 0) +
    (beforePlace >= 2 ? 0.4 : 0) -
    areaBehind +
    (distance <= 1 ? 0.8 : distance === 2 ? 0.3 : -0.2) +
    (column === 0 ? 0.2 : 0) -
    row * 0.05
  );
}

/** A sentence's name is not trusted where it is a trade, a town, a department or one common word. */
function sentenceScore(name: string, span: Span, { title, text }: CompanyContext): number {
  const employer = employerScore(name);
  const rest = text.slice(0, span.start) + '\n' + text.slice(span.end);
  const repeated =
    employer > 0 || name.includes(' ')
      ? 0.3
      : new RegExp(`[\\p{Ll},] ${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\p{L})`, 'u').test(rest)
        ? 0
        : -0.9;
  return (
    Math.min(1.2, employer / 2) +
    repeated -
    (placeScore(name) >= 2 && employer === 0 ? 3 : 0) -
    (roleScore(name) >= 1 && employer < 1.6 ? 2.5 : 0) -
    (DEPARTMENT.test(name) ? 2 : 0) -
    (overlaps(span, title) ? 3 : 0)
  );
}

/** "Smith & Sons, Leeds" names the company first; "Smith, GmbH" is one name. A name has no parenthesis of facts. */
export function firstPart(text: string): string {
  const [within = '', above = ''] = text.split(/,\s/);
  // "School of Geography, University of Leeds": the whole stands behind its part.
  if (
    /^(?:School|Department|Institute|Faculty|Centre|Division|Institut|Fakultät) (?:of|for|für) /.test(within) &&
    employerScore(above) >= 2
  )
    return above;
  const part = /^.*?(?=,\s|\s\(|$)/.exec(text)?.[0] ?? text;
  const behind = text.slice(part.length).replace(/^,/, '');
  const form = LEGAL_FORM.exec(behind);
  const whole = form !== null && form.index === 0 ? part + ',' + behind.slice(0, form[0].length) : part;
  return whole
    .replace(/\s(?:on behalf of|for (?:our|a|its)|im Auftrag|sucht|seeks|is looking|is hiring)(?!\p{L}).*$/u, '')
    .replace(/ in \p{Lu}[\p{L}-]+(?: \p{Lu}\p{L}+)?$/u, '');
}
