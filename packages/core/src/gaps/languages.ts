/**
 * Spoken languages have levels, and an advert often names one. Levels are compared on the six steps of the Common European
 * Framework (CEFR A1 to C2); words are placed on them as the framework's global scale describes them.
 */
const STEPS: readonly { readonly step: number; readonly words: RegExp }[] = [
  { step: 6, words: /\b(c2|native|mother tongue|bilingual)\b/i },
  { step: 5, words: /\b(c1|fluent|fluently|full professional|business[ -]fluent|proficient|excellent)\b/i },
  { step: 4, words: /\b(b2|upper[ -]intermediate|advanced|professional working|very good|business)\b/i },
  { step: 3, words: /\b(b1|intermediate|conversational|limited working|good)\b/i },
  { step: 2, words: /\b(a2|elementary|basic|pre[ -]intermediate)\b/i },
  { step: 1, words: /\b(a1|beginner)\b/i },
];

/** Highest similarity of a language that is spoken below the level asked for: close, but not met. */
const BELOW_LEVEL = 0.7;

/**
 * 1 when the language is spoken well enough or one of the levels is not known; otherwise below 0.75, in proportion to the
 * steps that are there. `quote` is the advert's sentence, `fluency` the CV's word; a skill without fluency gives 1.
 */
export function languageSimilarity(quote: string | undefined, fluency: string | undefined): number {
  const asked = stepOf(quote);
  const spoken = stepOf(fluency);
  if (asked === undefined || spoken === undefined || spoken >= asked) return 1;
  return (BELOW_LEVEL * spoken) / asked;
}

/** CEFR step 1 to 6 named in a text; the highest when several are. */
function stepOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : STEPS.find(({ words }) => words.test(text))?.step;
}
