import type { Span } from '../../evidence/index.ts';
import { placeScore } from './places.ts';
import { usageOf } from './support.ts';
import { employerScore, GENDER_MARK, roleScore } from './words.ts';

/** Takes off what calls for applicants before a title and what says how much, how long and where behind it. */
export function trimTitle(text: string, span: Span): Span {
  const whole = text.slice(span.start, span.end);
  const lead = CALL.exec(whole)?.[0].length ?? 0;
  const mark = GENDER_MARK.exec(whole);
  const endsAtMark = mark !== null && ENDS_AT_MARK.test(whole.slice(mark.index + mark[0].length).trimEnd());
  const named = whole
    .slice(lead, endsAtMark ? mark.index : whole.length)
    .replace(AT_COMPANY, '')
    .replace(BEHIND, '');
  const kept = withoutPlace(withoutEmployer(named), text, mark !== null).replace(/[\s,;:.!–-]+$/, '');
  const ending = WEAK_ACCUSATIVE.exec(kept)?.[1]?.length ?? 0;
  return { start: span.start + lead, end: span.start + lead + kept.length - ending };
}

/** What may follow the mark of all genders without being a part of the title. */
const ENDS_AT_MARK = /^(?:$|[,.;]|\s(?:in|bei|für die Region|am|ab|zum|gesucht|–|-|\d)(?!\p{L}))/u;

/** "Koch für die Kita Sonnenberg": whom the work is for is not the title. */
function withoutEmployer(title: string): string {
  const match = / (?:für|for) (?:die|das|den|unser\p{L}*|the|our) (?=\p{Lu})/u.exec(title);
  return match !== null && employerScore(title.slice(match.index + match[0].length)) >= 1.2
    ? title.slice(0, match.index)
    : title;
}

/** "Caretaker in Leeds": a town is taken off; "Research Associate in Glaciology" and "Children in Care" are names of work. */
function withoutPlace(title: string, text: string, isMarked: boolean): string {
  const match = IN_PLACE.exec(title);
  if (match === null) return title;
  const place = match[1] ?? '';
  const before =
    title
      .slice(0, match.index)
      .split(/\s[–—-]\s/)
      .at(-1) ?? '';
  if (roleScore(before) === 0) return title;
  const isTown = isMarked || placeScore(place) >= 1.5 || usageOf(place, text.replace(title, '')).isWhere;
  return isTown ? title.slice(0, match.index) : title;
}

/** What stands before the title on its line. */
const CALL =
  /^(?:(?:we(?:'re| are) (?:hiring|recruiting|looking for)|now hiring|hiring|help wanted|wanted|urgent(?:ly)?(?: (?:required|needed))?|gesucht|wir suchen|vacancy|job vacancy|stellen(?:ausschreibung|angebot|anzeige)|ausschreibung|new|neu|(?:your|dein|ihr)e? neue[rs]? (?:job|stelle)(?: als)?|als|as an?|(?:re|fwd?|aw|wg)|advert|job|(?:an? )?(?:opening|opportunity|position|vacancy|role|post|stelle)(?: for| as| of| als)?|minijob|nebenjob)\s*[!:,–-]*\s+(?:an?\s|eine?n?\s)?|(?:\d+|two|three|zwei|drei)\s?x?\s(?=\p{L})|eine?n? (?=\p{L}))+/iu;
/** Pay, hours, years and who is looked for. */
const BEHIND =
  /(?:,? (?:covering|based|working|to (?:cover|join))(?!\p{L}).*|\sfor \p{L}+ (?:months|weeks|days).*|\s(?:wanted|needed|required|sought|gesucht)(?:[\s,!].*)?|[,|–—-]?\s+(?:up to |from |ab |bis zu |c\. ?)?[£$€]\s?\d.*|[,–—-]\s*(?:\d[\d–—.,-]*\s*(?:\+\s*)?(?:hours|hrs|h\b|stunden|std|years|yrs|jahre|months|monate|%|-\s*\d)).*|,?\s(?:in |as )?(?:teilzeit|vollzeit|full[- ]time|part[- ]time)(?!\p{L}).*|\s\((?:ref|full|part|maternity cover until|\d+ ?(?:hours|hrs|h\b|std|stunden|%)).*|\s*[|·•].*)$/iu;
const IN_PLACE = /\s(?:in|im Raum|in der Region|near|based in)\s(\p{Lu}[\p{L}'-]+(?:[ ,/]+\p{Lu}[\p{L}'-]+){0,3})$/u;
/** "Baker at Smith's", "Chef @ Blue Hotel": the company follows. */
const AT_COMPANY = /\s(?:at|@|bei|bei der|beim|with)\s(?=\p{Lu}|the \p{Lu}).*$/u;
/** Masculine nouns that take an ending where somebody looks for one: "einen Physiotherapeuten". */
const WEAK_ACCUSATIVE = /(?<=\p{Ll})(?:eut|ent|ant|ist|arzt|nom|soph|graf|krat)(en)$/u;
