/**
 * What a free prompt says about time, in English or German: hours a week or a day, days a week, a span ("in 3 months",
 * "in einem halben Jahr") or an end ("by 2027-06-30", "bis Juni"). Everything read is returned with the words it was
 * read from, so that the person sees how she was understood.
 */
import { addDays, isDate } from '../calendarDays.ts';

export interface TimeRead {
  readonly hoursPerWeek?: number;
  readonly daysPerWeek?: number;
  readonly deadline?: string;
  /** The pieces of the prompt that were understood as time, as written. */
  readonly words: readonly string[];
}

const NUMBERS: Readonly<Record<string, number>> = {
  a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12,
  ein: 1, eine: 1, einem: 1, einer: 1, zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9,
  zehn: 10, zwölf: 12, half: 0.5, halben: 0.5, halbes: 0.5,
}; // prettier-ignore
const NUMBER = `\\d+(?:[.,]\\d+)?|${Object.keys(NUMBERS).join('|')}`;
const MONTHS = [
  /^jan/, /^feb/, /^(mar|mär|maer)/, /^apr/, /^(may|mai)/, /^(jun)/, /^(jul)/, /^aug/, /^sep/, /^(oct|okt)/, /^nov/,
  /^(dec|dez)/,
]; // prettier-ignore
const MONTH =
  'jan(?:uary|uar)?|feb(?:ruary|ruar)?|mar(?:ch)?|märz|maerz|apr(?:il)?|may|mai|june?|juni|july?|juli|aug(?:ust)?|' +
  'sept?(?:ember)?|oct(?:ober)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?|dez(?:ember)?';

const HOURS = new RegExp(
  `(?<![\\p{L}\\d])(${NUMBER})\\s*(?:h|hrs?|hours?|stunden?|std\\.?)\\s*(?:a|an|per|each|every|/|pro|die|jede|in der|am|jeden)?\\s*(week|day|woche|tag|evening|abend)`,
  'iu',
);
const DAYS = new RegExp(
  `(?<![\\p{L}\\d])(${NUMBER})\\s*(?:days?|tagen?|tage)\\s*(?:a|per|each|/|pro|die|in der)\\s*(?:week|woche)`,
  'iu',
);
const SPAN = new RegExp(
  `(?:in|within|over|during|innerhalb von|innerhalb)?\\s*(?<![\\p{L}\\d])(?:(?:a|an|einem|einen|ein)\\s+)?(${NUMBER})\\s+(days?|weeks?|months?|years?|tagen?|tage|wochen?|monaten?|monate|monat|jahren?|jahre|jahr)(?![\\p{L}])(?!\\s*(?:a|per|each|pro|of|as|experience|erfahrung)(?![\\p{L}]))`,
  'iu',
);
const ON_DATE = /(?:by|until|till|before|bis(?: zum)?|vor)\s+(\d{4}-\d{2}-\d{2})/iu;
const BY_MONTH = new RegExp(
  `(?:by|until|till|before|bis|vor)\\s+(?:the\\s+)?((?:end\\s+of|ende)\\s+)?(${MONTH})(?![\\p{L}])\\s*(\\d{4})?`,
  'iu',
);

/** Reads the time wishes of `prompt`; relative ones count from `startDate`. Never fails: what is not said is absent. */
export function readTime(prompt: string, startDate: string): TimeRead {
  const hours = readHours(prompt);
  const days = DAYS.exec(prompt);
  const end = readEnd(prompt, startDate);
  const daysPerWeek = days ? Math.min(7, Math.max(1, Math.round(numberOf(days[1])))) : undefined;
  return {
    ...(hours ? { hoursPerWeek: hours.perWeek } : {}),
    ...(daysPerWeek === undefined ? {} : { daysPerWeek }),
    ...(end ? { deadline: end.date } : {}),
    words: [hours?.words, days?.[0], end?.words].filter((words) => words !== undefined).map((words) => words.trim()),
  };
}

interface HoursRead {
  readonly perWeek: number;
  readonly words: string;
}

function readHours(prompt: string): HoursRead | undefined {
  const found = HOURS.exec(prompt);
  if (!found) return undefined;
  const days = DAYS.exec(prompt);
  const factor = /week|woche/i.test(found[2] ?? '') ? 1 : days ? numberOf(days[1]) : 5;
  const perWeek = Math.min(80, numberOf(found[1]) * factor);
  return perWeek > 0 ? { perWeek, words: found[0] } : undefined;
}

interface EndRead {
  readonly date: string;
  readonly words: string;
}

function readEnd(prompt: string, startDate: string): EndRead | undefined {
  const day = ON_DATE.exec(prompt);
  if (day && isDate(day[1] ?? '')) return { date: day[1] ?? '', words: day[0] };
  const month = BY_MONTH.exec(prompt);
  if (month) return { date: monthEnd(month, startDate), words: month[0] };
  const span = SPAN.exec(prompt.replace(HOURS, ' ').replace(DAYS, ' '));
  const days = span ? Math.round(numberOf(span[1]) * daysIn(span[2] ?? '')) : 0;
  return span && days > 0 && days <= 3660 ? { date: addDays(startDate, days), words: span[0] } : undefined;
}

/** "By June" means before June begins; "by the end of June" its last day. The next such month from the start on. */
function monthEnd(found: RegExpExecArray, startDate: string): string {
  const name = (found[2] ?? '').toLowerCase();
  const month = MONTHS.findIndex((pattern) => pattern.test(name)) + (found[1] ? 1 : 0);
  const at = (year: number): string => new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
  const year = Number(found[3] ?? startDate.slice(0, 4));
  return found[3] !== undefined || at(year) > startDate ? at(year) : at(year + 1);
}

function daysIn(unit: string): number {
  if (/^(d|t)/i.test(unit)) return 1;
  if (/^w/i.test(unit)) return 7;
  return /^m/i.test(unit) ? 30.4 : 365;
}

const numberOf = (text: string | undefined): number =>
  NUMBERS[(text ?? '').toLowerCase()] ?? (Number((text ?? '').replace(',', '.')) || 0);
