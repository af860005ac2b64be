import type { Line, Page } from '@career-mentor/core/evidence';
import type { ComposedText } from './composeLines.ts';

/** Headers and footers stand in this share of the page's height at its top and bottom. */
const MARGIN = 0.08;
/** How far the place of a repeated line may differ between pages, in points. */
const DRIFT = 4;
const PAGE_COUNT = /(?:^|[\s–—|-]|page|seite|página|pagina)\d{1,3}\s*(?:\/|of|von|sur|de|di|van)\s*\d{1,3}$/i;
const PAGE_FIRST =
  /^(?:page|seite|página|pagina|pág\.?|strana)\s*\d{1,3}\s*(?:\/|of|von|sur|de|di|van)\s*\d{1,3}(?!\d)/i;
const PAGE_NUMBER =
  /^(?:page|seite|página|pagina|第)?\s*[-–—]?\s*\d{1,3}\s*[-–—页]?(?:\s*(?:\/|of|von|sur|de|di|van|共)\s*\d{1,3}\s*页?)?$/i;

/**
 * Marks page numbers and lines that repeat in the margin of several pages, so that a running name or "1/2" is not taken
 * for part of an entry. On the first page a repeated line stays text: there it is the title that the others repeat.
 */
export function markMargins({ text, lines, pages }: ComposedText): Line[] {
  const margined = lines.map((line) => ({
    line,
    text: text.slice(line.start, line.end).trim(),
    margin: marginOf(line, pages[line.page - 1]),
  }));
  const marginal = margined.filter(({ margin }) => margin !== undefined);
  return margined.map((candidate) => {
    const { line, margin } = candidate;
    if (margin === undefined) return line;
    const repeated = line.page > 1 && marginal.some((other) => isRepeat(candidate, other));
    return repeated || isPageNumber(candidate.text) ? { ...line, kind: margin } : line;
  });
}

interface Margined {
  readonly line: Line;
  readonly text: string;
}

function marginOf(line: Line, page: Page | undefined): 'page-header' | 'page-footer' | undefined {
  if (page === undefined) return undefined;
  if (line.box.y + line.box.height < page.height * MARGIN) return 'page-header';
  return line.box.y > page.height * (1 - MARGIN) ? 'page-footer' : undefined;
}

const isPageNumber = (text: string): boolean =>
  PAGE_NUMBER.test(text) || (text.length <= LONGEST_FOOTER && (PAGE_COUNT.test(text) || PAGE_FIRST.test(text)));

/** Characters: a date, a name or owner, and the number of the page. */
const LONGEST_FOOTER = 120;

const isRepeat = (a: Margined, b: Margined): boolean =>
  a.line.page !== b.line.page &&
  Math.abs(a.line.box.y - b.line.box.y) < DRIFT &&
  withoutDigits(a.text) === withoutDigits(b.text);

const withoutDigits = (text: string): string => text.replace(/\d+/g, '#');
