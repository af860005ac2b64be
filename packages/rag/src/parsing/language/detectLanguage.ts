import { FUNCTION_WORDS, TELLING_LETTERS } from './profiles.ts';

/** What is looked at: enough for any document, and short enough to take no time. */
const SAMPLE = 6_000;
/** Fewer hits than this say nothing: names and product words alone must give `und`. */
const ENOUGH = 3;

/**
 * The language a text is written in, as an ISO 639-1 code out of en de fr es pt nl it zh, or `und` when the text is
 * too short or in another language. A word that several languages share counts for each of them in part.
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  if (isChinese(sample)) return 'zh';
  const words = sample.match(/\p{L}+/gu) ?? [];
  const [best, second] = scoreLanguages(words, sample);
  if (best === undefined || best.score < ENOUGH || best.score < words.length / 40) return 'und';
  return second !== undefined && second.score > best.score * 0.9 ? 'und' : best.language;
}

function scoreLanguages(words: readonly string[], sample: string): { language: string; score: number }[] {
  const scoreOf = new Map(Object.keys(FUNCTION_WORDS).map((language) => [language, 0]));
  const add = (language: string, points: number) => scoreOf.set(language, (scoreOf.get(language) ?? 0) + points);
  for (const word of words) {
    const languages = LANGUAGES_BY_WORD.get(word) ?? [];
    for (const language of languages) add(language, 1 / languages.length);
  }
  for (const [language, letters] of Object.entries(TELLING_LETTERS))
    add(language, Math.min((sample.match(letters)?.length ?? 0) / 2, scoreOf.get(language) ?? 0));
  return [...scoreOf].map(([language, score]) => ({ language, score })).sort((a, b) => b.score - a.score);
}

const LANGUAGES_BY_WORD: ReadonlyMap<string, readonly string[]> = (() => {
  const languages = new Map<string, string[]>();
  for (const [language, words] of Object.entries(FUNCTION_WORDS))
    for (const word of words.split(' ')) languages.set(word, [...(languages.get(word) ?? []), language]);
  return languages;
})();

/** Han characters without kana or hangul, and more than a tenth of the text: names in a foreign CV are fewer. */
function isChinese(sample: string): boolean {
  const han = sample.match(/\p{Script=Han}/gu)?.length ?? 0;
  const other = sample.match(/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0;
  return han >= 10 && han > sample.replace(/\s/g, '').length / 10 && other < han / 5;
}
