import type { Span } from '../../evidence/index.ts';
import type { PlacedParagraph } from '../sections.ts';
import type { Pay } from '../schema.ts';

/** Pay as read, with the span of the document that says so. */
export type FoundPay = Omit<Pay, 'quote' | 'evidence'> & Span;

/** The first amount of money that is pay: it says how often, stands behind a word for pay, or is a range. */
export function findPay(paragraphs: readonly PlacedParagraph[]): FoundPay | undefined {
  const dollar = dollarOf(paragraphs);
  const found = paragraphs.flatMap((paragraph) => payIn(paragraph, dollar));
  return found.find(({ sure }) => sure)?.pay ?? found[0]?.pay;
}

interface Amount {
  readonly pay: FoundPay;
  /** Named as pay, and not only of its size. */
  readonly sure: boolean;
}

function payIn({ text, start }: PlacedParagraph, dollar: string): Amount[] {
  if (!/\d/.test(text)) return [];
  return [...text.matchAll(AMOUNT)].flatMap((match) => {
    const end = match.index + match[0].trimEnd().length;
    const lead = text.slice(Math.max(0, match.index - 60), match.index);
    const tail = text.slice(end, end + 60);
    const sign = currencyOf(match);
    const currency = sign === 'USD' && !match[0].includes('USD') ? dollar : sign;
    if (currency === undefined || NO_PAY_BEFORE.test(lead) || NO_PAY_BEHIND.test(tail)) return [];
    const labelled = PAY_WORD.test(lead) || PAY_BEHIND.test(tail);
    const figures = figuresOf(match);
    const [low, high] = figures;
    if (low === undefined) return [];
    const said = periodIn(tail) ?? (labelled || PERIOD_LABEL.test(lead) ? periodIn(lead) : undefined);
    const isRange = high !== undefined;
    const isPlausible = low >= LEAST_YEARLY && low <= MOST_YEARLY && (isRange || OFFER.test(text));
    if (said === undefined && !labelled && !isPlausible) return [];
    const period = said === undefined || isAbsurd(low, said) ? periodBySize(low, tail) : said;
    const bounds = boundsOf(low, high, lead);
    return [
      {
        pay: {
          ...bounds,
          currency,
          ...(period === undefined ? {} : { period }),
          start: start + match.index,
          end: start + end,
        },
        sure: labelled || said !== undefined,
      },
    ];
  });
}

const SIGN = '[£$€]|(?:EUR|GBP|USD|CHF|SEK|NOK|DKK|PLN|CAD|AUD|Euro|euros?|Fr\\.)(?![\\p{L}])';
const FIGURE = "\\d{1,3}(?:[.,'’ \\u00a0]\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?";

/** One figure or a range, with the sign of the currency before or behind; thousands as "k" or "Tsd.". */
const AMOUNT = new RegExp(
  `(?<![\\p{L}\\d.,])(?:(${SIGN})\\s?)?(${FIGURE})\\s?(k\\b|Tsd\\.?)?(?:,-{1,2}|,—)?\\s?(${SIGN})?(?:\\s?(?:brutto\\s)?(?:-|–|—|to|bis(?: zu)?|and|und|a|à|y|e|tot)\\s?(?:(${SIGN})\\s?)?(${FIGURE})\\s?(k\\b|Tsd\\.?)?(?:,-{1,2})?\\s?(${SIGN})?)?(?![\\d%])`,
  'giu',
);

/** Whose dollars are meant where only the sign stands: other countries name themselves somewhere. */
function dollarOf(paragraphs: readonly PlacedParagraph[]): string {
  const text = paragraphs.map((paragraph) => paragraph.text).join(' ');
  if (/\b(?:AUD|QLD|NSW|VIC|Australian?|Queensland|Melbourne|Sydney|Brisbane|Perth|superannuation)\b/.test(text))
    return 'AUD';
  if (/\b(?:CAD|Canadian?|Canada|Ontario|Toronto|Vancouver|Alberta|Québec|Quebec|Calgary)\b/.test(text)) return 'CAD';
  return /\b(?:NZD|New Zealand|Auckland|Aotearoa|KiwiSaver)\b/.test(text) ? 'NZD' : 'USD';
}

const CURRENCIES: Readonly<Record<string, string>> = {
  '£': 'GBP',
  $: 'USD',
  '€': 'EUR',
  EURO: 'EUR',
  EUROS: 'EUR',
  'FR.': 'CHF',
};

function currencyOf(match: RegExpExecArray | RegExpMatchArray): string | undefined {
  const sign = (match[1] ?? match[4] ?? match[5] ?? match[8])?.toUpperCase();
  return sign === undefined ? undefined : (CURRENCIES[sign] ?? sign);
}

/** "32-38k" means thousands on both sides. */
function figuresOf(match: RegExpMatchArray): number[] {
  const [low, high] = [match[2], match[6]];
  const thousands = match[7] ?? match[3];
  const first = toNumber(low, match[3] ?? (high === undefined ? undefined : thousands));
  const second = toNumber(high, match[7]);
  return [first, second].filter((value) => value !== undefined && value > 0).map(Number);
}

function toNumber(figure: string | undefined, thousands: string | undefined): number | undefined {
  if (figure === undefined) return undefined;
  const plain = figure.replace(/[.,'’ \u00a0](?=\d{3}(?!\d))/gu, '').replace(',', '.');
  const value = Number(plain) * (thousands === undefined ? 1 : 1000);
  return Number.isFinite(value) ? value : undefined;
}

/** "Up to" is the most, "from" the least; one figure alone is both. */
function boundsOf(low: number, high: number | undefined, lead: string): { min?: number; max?: number } {
  if (high !== undefined && high >= low) return { min: low, max: high };
  if (/(?:up to|bis(?: zu)?|max(?:imum|imal|\.)?|jusqu'à|hasta|fino a|tot)\W*$/i.test(lead)) return { max: low };
  if (/(?:from|starting (?:at|from)|at least|minimum|ab|mindestens|mind\.|à partir de|desde|vanaf|da)\W*$/i.test(lead))
    return { min: low };
  return { min: low, max: low };
}

const LEAST_YEARLY = 10_000;
const MOST_YEARLY = 500_000;

/** A line that speaks of the contract as well: what is named beside it is what is paid. */
const OFFER =
  /\b(?:permanent|full[- ]?time|part[- ]?time|hybrid|remote|package|bonus|vollzeit|teilzeit|unbefristet|plus|ote|tronc)\b|[|·•]/i;

/** Nobody earns 15,000 an hour or 40 a year: the size tells the two ends apart, and nothing between. */
const periodBySize = (amount: number, tail: string): Pay['period'] => {
  if (amount >= LEAST_YEARLY) return 'year';
  if (amount >= 1_000) return /^\s*(?:€|euro|eur|chf)?\s*brutto\b/i.test(tail) ? 'month' : undefined;
  return amount < 100 ? 'hour' : undefined;
};

const isAbsurd = (amount: number, period: NonNullable<Pay['period']>): boolean =>
  (period === 'year' && amount < 1_000) || (period === 'hour' && amount >= 1_000);

const PERIODS: readonly (readonly [NonNullable<Pay['period']>, RegExp])[] = [
  ['hour', /\b(?:hour|hourly|hr|h|p[./]?h|stunde|std|stündlich|stundenlohn|heure|hora|ora|uur)\b/i],
  ['day', /\b(?:day|daily|day rate|p\.?d|tag|tagessatz|jour|día|giorno|dag)\b/i],
  ['week', /\b(?:week|weekly|p\.?w|woche|semaine|semana|settimana)\b/i],
  ['month', /\b(?:month|monthly|p\.?m|p\.?c\.?m|monat|monatlich|monatsgehalt|mois|mensuel|mes|mese|maand|mtl)\b/i],
  [
    'year',
    /\b(?:year|yearly|annum|annual|annually|p\.?a|yr|jahr|jährlich|jahresgehalt|jahresbrutto\w*|par an|annuel|año|anno|ano|jaar)\b/i,
  ],
];

/** The unit nearest to the figure: "£500 per day for a six month contract". */
function periodIn(around: string): Pay['period'] {
  const near = around.split(/[.;](?:\s|$)/)[0] ?? '';
  const found = PERIODS.flatMap(([period, pattern]) => {
    const at = near.search(pattern);
    return at < 0 || at > NEAR || !UNIT.test(near.slice(0, at)) ? [] : [{ period, at }];
  });
  return found.sort((a, b) => a.at - b.at)[0]?.period;
}

const NEAR = 34;
/** Between the figure and its unit stand few words: "gross per", "brutto im", "/". */
const UNIT =
  /^[\s(),/+-]*(?:(?:gross|brutto|bruto|brut|lordi|net|netto|euro|eur|gbp|usd|chf|per|an?|a|each|every|pro|im|je|in|der|die|par|por|al|per|all'|basic|base|salary|rate|plus|€|£|\$)[\s/.()]*)*$/i;

const PAY_WORD =
  /\b(?:salar(?:y|ies)|pay(?:ing|s)?|paid|wages?|compensation|remuneration|(?:day|hourly|daily|base) rate|rate|ote|earn(?:ing|ings)?|gehalt\w*|\p{L}*gehalt|vergütung\w*|entgelt\w*|\p{L}*lohn|lohn|verdienst\w*|verdienen|salaire|rémunération|salario|retribución|stipendio|ral|salaris|salário|remuneração)\b[^.!?]{0,50}$/iu;
const PERIOD_LABEL = /\b(?:stundenlohn|tagessatz|day rate|hourly rate|monatsgehalt|jahresgehalt)\b/i;
const PAY_BEHIND =
  /^[\s,(]*(?:gross|brutto|bruto|brut|basic|base|salary|ote|per annum|p\.?a\.?\b|dep(?:ending|endent)|d\.?o\.?e)\b/i;

/** Money of other kinds: what the company makes, what a bonus or a budget is worth. */
const NO_PAY_BEFORE =
  /\b(?:revenues?|turnover|budgets?|funding|raised|invest\w*|worth|savings?|sales of|umsatz|budget|volumen|prämie|bonus of|bonus von|allowance of|zuschuss\w*|voucher|refer(?:ral|-a-friend))\b[^.!?]{0,25}$/i;
const NO_PAY_BEHIND =
  /^\s*(?:\+\s*)?(?:m\b|mn\b|bn\b|million|billion|mio|mrd|in (?:revenue|funding|sales)|budget|bonus|voucher|training|learning|allowance|referral|sign[- ]on|welcome|zuschuss|prämie|gutschein|of )/i;
