import { flowLines } from '../flow/flow.ts';
import { pageToFlow } from '../html/readHtml.ts';

/** A JSON object as it was parsed; nothing is known about its fields. */
export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The first of `names` that holds a text or number, whatever case and joints the file writes names in. */
export function textIn(fields: Fields, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const text = toText(valueIn(fields, name));
    if (text !== undefined) return text;
  }
  return undefined;
}

/** The first of `names` that is there, with names compared by their letters. */
export function valueIn(fields: Fields, ...names: readonly string[]): unknown {
  for (const name of names) {
    const found = Object.entries(fields).find(([key, value]) => folded(key) === folded(name) && isFilled(value));
    if (found !== undefined) return found[1];
  }
  return undefined;
}

const isFilled = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

const folded = (key: string): string => key.toLowerCase().replace(/[^a-z]/g, '');

/** A list of objects under the first of `names`; texts in it become objects whose only field is `main`. */
export function entriesIn(fields: Fields, names: readonly string[], main: string): Fields[] {
  const value = valueIn(fields, ...names);
  const list = Array.isArray(value) ? value : isFields(value) ? [value] : [];
  return list.slice(0, MOST_ENTRIES).flatMap((item) => (isFields(item) ? [item] : wrapped(item, main)));
}

/** No life has more of anything; a file that has is refused no sooner by being read whole. */
const MOST_ENTRIES = 500;

const wrapped = (item: unknown, main: string): Fields[] => {
  const text = toText(item);
  return text === undefined ? [] : [{ [main]: text }];
};

/** A list of texts under the first of `names`; a single text counts as its lines, or its parts between commas. */
export function textsIn(fields: Fields, names: readonly string[], separator: RegExp = /\n/): string[] {
  const value = valueIn(fields, ...names);
  const list = Array.isArray(value) ? value : (toText(value)?.split(separator) ?? []);
  return list.slice(0, MOST_ENTRIES).flatMap((item) => {
    const text = isFields(item) ? textIn(item, 'name', 'title', 'description', 'summary') : toText(item);
    return text === undefined ? [] : [text.replace(/^\s*[-*•]\s+/, '')];
  });
}

/** Some editors keep formatted text in the fields: its tags are no part of what it says. */
function toText(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return undefined;
  const plain = FORMATTED.test(value) ? flowLines(pageToFlow(value) ?? []).join('\n') : value;
  const text = plain.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b\u2060\ufeff]/g, '').trim();
  return text === '' ? undefined : text;
}

const FORMATTED = /<\/?(?:p|ul|ol|li|br|b|i|u|strong|em|span|div|a)\b[^>]*>/i;
