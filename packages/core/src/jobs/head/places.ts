import { isKnown } from '../../cv/words/places.ts';
import { AREA, DEPARTMENT, employerScore, roleScore } from './words.ts';

const NAME =
  "\\p{Lu}[\\p{L}'’.-]+(?:[ /](?:(?:upon|on|am|an der|an|in|of|under|le|la|de|the|and|und|or|oder|der) (?:the )?)?\\p{Lu}[\\p{L}'’-]+){0,4}";
/** One place in running text with what it lies in; the first group is the place. */
export const PLACE_NAME =
  "(\\p{Lu}[\\p{L}'-]+(?: (?:(?:upon|on|am|an der|under) )?\\p{Lu}[\\p{L}'-]+){0,2}(?:, (?:Co\\. )?\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+)?)?)";

const POSTCODE =
  /(?<!\p{L})(?:[A-Z]{1,2}\d{1,2}[A-Z]?(?: ?\d[A-Z]{2})?|[A-Z]\d{2}(?: ?[A-Z0-9]{4})?)$|^(?:[ADF]-|CH-)?\d{4,5}\s(?=\p{Lu})/u;

/** Modes of work that stand beside a place: "Bristol / remote", "Leeds (hybrid, 2 days)". */
const MODE =
  /\s*[(,/]?\s*(?:or |oder |with |mit |und |and |some |nahe |near )*(?:(?:fully |partly |partially )?remote|hybrid|home ?office|home[- ]working|on-?site|in office|office[- ]based|site[- ]based|vor ort|flexible|nahe |partly from home|from home)\b.*$/iu;

/** A place as it stands beside other facts: without the mode of work and what stands in parentheses behind it. */
export const barePlace = (text: string): string =>
  (
    /^(?:remote|home ?office)\s*\([^)]{2,30}\)$/i.exec(text)?.[0] ??
    text
      .replace(MODE, '')
      .replace(/, (?:with|mit|plus|and some|some|und) .*$/iu, '')
      .replace(/\s*\(.*$/, '')
  )
    .replace(/ area$/i, '')
    .replace(/[\s,]+$/, '');

/**
 * How surely a part of a head is a place: 0 for none, below 1 where only capitals speak for it, 2 and more where a
 * postcode, a country or a list of known towns does.
 */
export function placeScore(text: string): number {
  if (/^remote \(\p{Lu}[^)]+\)$/iu.test(text)) return 1.5;
  const parts = text.split(/,\s*/);
  if (parts.length > 3 || parts.some((part) => !isShaped(part)) || NO_PLACE.test(text) || DEPARTMENT.test(text))
    return 0;
  if (roleScore(text) > 0 || employerScore(parts[0] ?? '') >= (parts.length > 1 ? 4 : 1.6)) return 0;
  if (parts.some(isSurely) || / (?:QLD|NSW|VIC|WA|SA|TAS|ACT|NT)$/.test(text)) return 2.4;
  return TOWN_ENDING.test(text) || /(?:area|region|campus)$|^(?:Raum|Region|Großraum|Flughafen|Greater) /i.test(text)
    ? 1.5
    : 0.6;
}

/** A town or a country of the lists, a postcode, or behind a comma a county. */
const isSurely = (part: string, index: number): boolean =>
  bare(part)
    .split(/ (?:or|oder|und|and) |\//)
    .every(isKnown) ||
  /^Bad \p{Lu}/u.test(part) ||
  (index > 0 && AREA.test(part)) ||
  POSTCODE.test(part);

/** How names of towns end in English and in German: a hint where no list knows the town. */
const TOWN_ENDING =
  /^\p{Lu}\p{Ll}+(?:side|shire|ford|ham|bury|chester|mouth|pool|wick|combe|stead|borough|burgh|brough|minster|berg|burg|dorf|stadt|hausen|ingen|bach|furt|hafen|kirchen|stedt|rode|münde|brück|brücken)$/u;

/** Without the postcode. */
const bare = (part: string): string =>
  part
    .replace(POSTCODE, '')
    .replace(/^near |^bei | \d{1,2}$/g, '')
    .trim();

const isShaped = (text: string): boolean => {
  const part = text.replace(/^(?:near|bei) /, '');
  return (
    POSTCODE.test(part) ||
    new RegExp(`^${NAME}(?: \\d{1,2}| city| area| region| campus)?$`, 'u').test(part) ||
    AREA.test(part)
  );
};

const NO_PLACE =
  /(?<!\p{L})(?:van|fuel|tips|company|role|remote|hybrid|full|part|time|vollzeit|teilzeit|permanent|contract|temporary|fixed|term|on-?site|home|homeoffice|ago|asap|nights?|days?|shifts?|hours|january|february|march|april|may|june|july|august|september|october|november|december|januar|februar|märz|mai|juni|juli|oktober|dezember|monday|tuesday|wednesday|thursday|friday|key|about|apply|save|easy|deutsch|english|englisch|german|our|your|you|we|wir|job|jobs|vacancies|news|festanstellung|unbefristet|befristet|grade|band|class|level|salary|bonus|car|pension|hiring|wanted|needed|roster|basic|benefits|ab|sofort|schicht|voll|indefinite|casual|freelance)(?!\p{L})/iu;
