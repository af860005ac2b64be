interface DateWords {
  /** Short months from January on; undefined where dates are written in numbers. */
  readonly months?: readonly string[];
  readonly present: string;
}

/** As people write dates on a CV: months in words where that is the habit, else numbers such as 03/2021. */
const WORDS: Readonly<Record<string, DateWords>> = {
  en: { months: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '), present: 'present' },
  de: { present: 'heute' },
  fr: { present: 'aujourd’hui' },
  es: { present: 'actualidad' },
  pt: { present: 'atual' },
  nl: { present: 'heden' },
  it: { present: 'oggi' },
  zh: { present: '至今' },
};

/**
 * A range of dates as it stands on the page: `Mar 2021 – present`. Dates are `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or `present`.
 * Gives undefined when neither end is known.
 */
export function formatDates(start: string | undefined, end: string | undefined, language: string): string | undefined {
  const words = WORDS[language] ?? WORDS.en;
  const [from, to] = [start, end].map((date) => (date === undefined ? undefined : formatDate(date, language, words)));
  if (from === undefined || to === undefined) return from === undefined ? to : from;
  return from === to ? from : `${from} – ${to}`;
}

function formatDate(date: string, language: string, words: DateWords | undefined): string {
  if (date === 'present') return words?.present ?? 'present';
  const [year = '', month, day] = date.split('-');
  if (language === 'zh') return [`${year}年`, ...chinese(month, '月'), ...chinese(day, '日')].join('');
  if (month === undefined) return year;
  const name = words?.months?.[Number(month) - 1];
  const parts = [...(day === undefined ? [] : [name === undefined ? day : String(Number(day))]), name ?? month, year];
  return parts.join(name === undefined ? (language === 'de' && day !== undefined ? '.' : '/') : ' ');
}

const chinese = (part: string | undefined, unit: string): string[] =>
  part === undefined ? [] : [`${String(Number(part))}${unit}`];
