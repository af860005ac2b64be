import type { Span } from '../../evidence/index.ts';
import type { PlacedParagraph } from '../sections.ts';
import type { Language } from '../schema.ts';
import { isLanguageName, LANGUAGE_NAMES } from './languageNames.ts';
import { wantedAt } from './wantedAt.ts';

/** A language that is asked for, with the span of the document that names it. */
export type FoundLanguage = Omit<Language, 'quote' | 'evidence'> & Span;

/** Languages with their level, once each, in the order of the text; a condition counts before a wish. */
export function findLanguages(paragraphs: readonly PlacedParagraph[]): FoundLanguage[] {
  const all = paragraphs.flatMap(languagesIn);
  const byRank = [...all].sort((a, b) => RANKS.indexOf(a.wanted) - RANKS.indexOf(b.wanted));
  const first = byRank.filter(({ code }, index) => byRank.findIndex((each) => each.code === code) === index);
  return first.sort((a, b) => a.start - b.start);
}

const RANKS: readonly Language['wanted'][] = ['required', 'negated', 'preferred'];

function languagesIn(paragraph: PlacedParagraph): FoundLanguage[] {
  const { text, start } = paragraph;
  return [...text.matchAll(NAMED)].flatMap((match) => {
    const name = match[1] ?? '';
    const code = codeOf(name);
    const at = match.index;
    const part = partAround(text, at, at + name.length);
    if (code === undefined || !isLanguageUse(text, { start: at, end: at + name.length }, part)) return [];
    const wanted = wantedAt(paragraph, at) ?? askedAt(paragraph, part);
    if (wanted === undefined) return [];
    const level = levelIn(text, part, at, NAMED_LEVELS);
    const fluency = level ?? levelIn(text, part, at, WORDY_LEVELS);
    return [
      {
        code,
        name,
        ...(level !== undefined ? { level } : fluency !== undefined ? { fluency } : {}),
        wanted,
        start: start + at,
        end: start + at + name.length,
      },
    ];
  });
}

/** A sentence about speaking a language asks for it or wishes for it, also where no cue stands beside the name. */
function askedAt({ text, section, isMargin }: PlacedParagraph, part: Span): Language['wanted'] | undefined {
  if (isMargin || !['required', 'other', 'tasks'].includes(section)) return undefined;
  const words = text.slice(part.start, part.end);
  if (HELPS.test(words)) return 'preferred';
  return ASKED.test(words) ? 'required' : undefined;
}

const HELPS = /(?<!\p{L})(?:helps?|hilft|helfen|handy|hilfreich|useful|nützlich|welcome|willkommen|bonus)(?!\p{L})/iu;
const ASKED =
  /(?<!\p{L})(?:enough|good enough|solltest|sollten|sprichst|sprechen|fluen\p{L}*|native|[abc][12]|muttersprach\p{L}*|fließend\p{L}*|wort und schrift|brauchst)(?!\p{L})/iu;

/** A name with a capital, and what German joins to it. */
const NAMED = new RegExp(
  `(?<![\\p{L}-])(${LANGUAGE_NAMES.map(([, names]) => names).join('|')})(?=(?:-?(?:sprach)?-?kenntnisse?n?|-speaking|-speaker|sprachig\\p{L}*|-)?(?!\\p{L}))`,
  'giu',
);

const CODES = LANGUAGE_NAMES.map(([code, names]) => ({ code, pattern: new RegExp(`^(?:${names})$`, 'iu') }));
const codeOf = (name: string): string | undefined => CODES.find(({ pattern }) => pattern.test(name))?.code;

/** The stretch between the marks around a name: "German (C1)" of "German (C1), English (B2)". */
function partAround(text: string, start: number, end: number): Span {
  const before = text.slice(0, start);
  const from = Math.max(...[', ', '; ', '. ', ': ', ' – ', ' - '].map((mark) => before.lastIndexOf(mark) + 1), 0);
  const stop = text.slice(end).search(/[,;]\s|\s[–-]\s|\.(?:\s|$)/);
  return { start: from, end: stop < 0 ? text.length : end + stop };
}

/** A level, a word for speaking, or a short item: "English breakfast" and "teacher of English" are none of these. */
function isLanguageUse(text: string, name: Span, part: Span): boolean {
  if (!/^\p{Lu}/u.test(text.slice(name.start)) && !/kenntnis|spr[ae]ch|speak|parl|habl|fluen/i.test(text)) return false;
  if (namesOtherThanLanguage(text, name)) return false;
  const words = text.slice(part.start, part.end);
  return (
    SPOKEN.test(words) ||
    SPOKEN.test(text.slice(Math.max(0, name.start - 60), name.end + 40)) ||
    words.trim().split(/\s+/).length <= MOST_WORDS_AROUND
  );
}

const MOST_WORDS_AROUND = 5;

/** Whether a language's name is only a part of another name: of a law, a craft, a subject of school. */
export function namesOtherThanLanguage(text: string, { start, end }: Span): boolean {
  if (!isLanguageName(text.slice(start, end))) return false;
  // German writes nouns with capitals: a small word behind "Polnisch" is none. "polnische Küche" has an ending.
  if (/(?:isch|Deutsch)$/.test(text.slice(start, end)) && /^ \p{Ll}/u.test(text.slice(end))) return false;
  return NO_LANGUAGE.test(text.slice(end, end + 30)) || SUBJECT.test(text.slice(0, start));
}

const SUBJECT = /\b(?:teach(?:er|ing)?(?: of)?|lehrer\w* für|a-level|gcse)\s$/i;

/** After a language no other noun follows: "French polishing" and "English law" name something else. */
const NO_LANGUAGE =
  /^[- ](?!(?:and|or|is|are|as|at|to|in|on|of|both|an?|the|would|will|wäre|ist|sind|und|oder|auf|mit|sowie|nicht|mindestens|von|für|bei|plus|but|not|language|skills?|speak\w*|spoken|writ\w*|read\w*|verbal|sprich\w*|sprech\w*|spricht|sollte\w*|brauch\w*|wird|werden|kann\w*|speakers?|level|proficiency|fluency|fluent\w*|knowledge|communication|required|preferred|desirable|essential|helpful|beneficial|native|mother|conversation\w*|welcome|needed|necessary|like|with|gut\w*|sprach\w*|fließend|verhandlungssicher|sehr|sicher|muttersprach\w*|courant\w*|et|ou|y|e|ed|en|of|nivel\w*|niveau|parlé|écrit|fluido|fluente|[abc][12])\b)\p{L}/iu;

const SPOKEN =
  /\b(?:speak\w*|spoken|written|verbal|oral|fluen\w+|language\w*|native|mother tongue|bilingual|conversational|proficien\w+|command of|knowledge of|skills|good|strong|excellent|basic|business|working|level|[abc][12]\b|b[12]\/b?2?|sprach\w*|sprich\w*|sprech\w*|wort und schrift|fließend\w*|verhandlungssicher\w*|muttersprach\w*|\w*kenntnisse|gute[ns]?|sehr gut\w*|sicher\w*|parl\w+|courant|maîtrise|lu, écrit|langue|idioma|fluido|nivel|nivello|madrelingua|vloeiend|taal|fluente)\b|kenntnisse/iu;

interface LevelWords {
  readonly level: NonNullable<Language['level']>;
  readonly pattern: RegExp;
}

/** Steps and "native", as adverts name them; the order decides where two are named. */
const NAMED_LEVELS: readonly LevelWords[] = [
  {
    level: 'native',
    pattern:
      /\b(?:native(?:[- ]level|[- ]speaker)?|mother tongue|bilingual|muttersprach\p{L}*|langue maternelle|madrelingua|nativo|moedertaal)\b/iu,
  },
  { level: 'C2', pattern: /\bc2\b/iu },
  { level: 'C1', pattern: /\bc1\b/iu },
  { level: 'B2', pattern: /\bb2\b/iu },
  { level: 'B1', pattern: /\bb1\b/iu },
  { level: 'A2', pattern: /\ba2\b/iu },
  { level: 'A1', pattern: /\ba1\b/iu },
];

/** Words on the six steps, as the framework's global scale describes them. */
const WORDY_LEVELS: readonly LevelWords[] = [
  {
    level: 'C1',
    pattern:
      /\b(?:fluen\p{L}*|full professional|business[- ]fluent|verhandlungssicher\p{L}*|fließend\p{L}*|in wort und schrift|excellent|courant|fluido|fluente|vloeiend|bilingue)\b/iu,
  },
  { level: 'B2', pattern: /\b(?:very good|advanced|strong|sehr gut\p{L}*|business|working)\b/iu },
  { level: 'B1', pattern: /\b(?:conversational|intermediate|good|gute?[nrsm]?|solide\p{L}*)\b/iu },
  { level: 'A2', pattern: /\b(?:basic|elementary|grundkenntnisse|einfache)\b/iu },
];

/** The level beside the name, else that of the name it is joined to: "fluent German and English". */
function levelIn(text: string, part: Span, at: number, levels: readonly LevelWords[]): Language['level'] {
  const levelOf = (words: string): Language['level'] => levels.find(({ pattern }) => pattern.test(words))?.level;
  const joined = JOINED.exec(text.slice(part.start, at));
  const own = text.slice(joined === null ? part.start : part.start + joined.index, part.end);
  return levelOf(own) ?? (joined === null ? undefined : levelOf(text.slice(part.start, part.start + joined.index)));
}

/** What joins a name to the one before it. */
const JOINED = /(?:\s(?:and|or|und|oder|sowie|et|ou|y|e|en)\s(?:also )?|\/|\s&\s)(?=[^/&]{0,25}$)/iu;
