/** Small letters, compatible characters made one, invisible ones gone. */
const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200d\ufeff]/g, '')
    .toLowerCase();

/** A text as it is compared: letters, digits, + and # only, abbreviations without points, single spaces. */
export function normalText(text: string): string {
  return folded(text)
    .replace(/\bph\.?\s?d\b/g, 'phd')
    .replace(/(?<![\p{L}.])\p{L}(\.\p{L})+(?!\p{L})/gu, (letters) => letters.replaceAll('.', ''))
    .replace(/\p{Co}/gu, ' ')
    .replace(/[^\p{L}\p{N}\p{M}+#]+/gu, ' ')
    .replace(/(?<![\p{L}\p{N}+#])[+#]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const TOKEN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu;

/** Share of words (of characters where a script has no spaces) that two texts have in common: F1, 0 to 1. */
export function sharedWords(a: string, b: string): number {
  const [left, right] = [normalText(a).match(TOKEN) ?? [], normalText(b).match(TOKEN) ?? []];
  if (left.length === 0 || right.length === 0) return 0;
  const rest: string[] = [...right];
  let common = 0;
  for (const word of left) {
    const at = rest.indexOf(word);
    if (at < 0) continue;
    rest.splice(at, 1);
    common += 1;
  }
  return (2 * common) / (left.length + right.length);
}

/** The same text but for marks, or nearly the same words; `least` is the share of words that must be common. */
export const sameText = (a: string, b: string, least = 0.8): boolean =>
  normalText(a) === normalText(b) || sharedWords(a, b) >= least;

/** Skills are compared as written, but for case, white space and marks at their ends. */
export const skillKey = (text: string): string =>
  folded(text)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[\p{P}\p{Co}\s]+/u, (marks) => (marks.includes('.') ? '.' : ''))
    .replace(/[^\p{L}\p{N}\p{M}+#)]+$/u, '');

/** The same digits, where a country code may be missing on one side. */
export function samePhone(a: string, b: string): boolean {
  const [left, right] = [a.replace(/\D/g, ''), b.replace(/\D/g, '')];
  const length = Math.min(left.length, right.length);
  if (length < 6) return false;
  return left === right || (length >= 9 && (left.endsWith(right) || right.endsWith(left)));
}

/** An address without scheme, www, query and closing slashes. */
export const urlKey = (url: string): string =>
  url
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '');

/** Two dates of the schema's form; a truth that is only a year accepts every month of it. */
export const sameDate = (truth: string, found: string): boolean =>
  truth === found || (/^\d{4}$/.test(truth) && found.startsWith(truth));

/** What is read as a month or year; a day is left out. */
export const dateKey = (date: string | undefined): string => (date ?? '').slice(0, 7);
