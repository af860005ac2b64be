import type { Span } from '../evidence/index.ts';
import type { Clause } from './clauses.ts';
import { ROLE_WORDS } from './head/words.ts';
import { objectStart } from './personSentences.ts';
import type { PlacedParagraph } from './sections.ts';

/**
 * The part of a clause that names what is asked for: a sentence that says "you must hold A, B and C" lists names behind
 * the verb as an item of a list does, and a sentence without a verb ("Sound stock control.") is such an item itself.
 * Offsets are those of the paragraph; absent where the clause only tells something.
 */
export function demandedIn(clause: Clause, { section, text }: PlacedParagraph): Span | undefined {
  const listed = LISTED.has(section);
  const object = section === 'tasks' ? undefined : objectStart(clause.text);
  if (object !== undefined) return { start: clause.start + object, end: clause.end };
  const match = (section === 'tasks' ? MUST : listed ? HAS_OR_MUST : DEMAND).exec(clause.text);
  if (match !== null) {
    const rest = clause.text.slice(match[0].length);
    if (OWN_NEED.test(match[0]) && ROLE_WORDS.test(rest.split(/[,.]/)[0] ?? '')) return undefined;
    return { start: clause.start + match[0].length, end: clause.end };
  }
  return listed && isFragment(clause.text) && text.length > 0 ? { start: clause.start, end: clause.end } : undefined;
}

const LISTED: ReadonlySet<PlacedParagraph['section']> = new Set(['required', 'preferred', 'negated']);

const SUBJECT =
  '(?:(?:ideally|in addition|to be considered|to apply),? )?(?:you|(?:successful |ideal )?(?:candidates?|applicants?)|the (?:successful|ideal|right|suitable) (?:candidate|applicant|person)|he or she|who)';
const POSSESS = '(?:have(?! to\\b)(?: got)?|hold|possess|bring|own|be able to show|demonstrate|offer|show)';
const BEING =
  "(?:be|are|'re) (?:also )?(?:(?:fully|suitably|already|highly) )?(?:competent|proficient|confident|experienced|skilled|qualified|trained|certified|registered|familiar|comfortable|well versed|at home|at ease|fluent)(?: (?:in|with|at|as|to|on|using|by))?";

/** An outright demand: believed wherever it stands. */
const MUST = new RegExp(
  `^\\W*(?:and )?(?:(?:to [^,.]{3,40}?,? (?=you))?${SUBJECT}(?: must| need to| have to| will need to| are required to)(?: also)? (?:${POSSESS}|know|speak|${BEING})|(?:you(?: will|'ll)?|candidates|applicants) (?:also )?need(?! (?:to|not|no|neither)\\b)|we (?:need|want|expect|would like|'d like) you to (?:${POSSESS}|know|speak|${BEING})|we (?:require|insist on)|required:|must[- ]haves?:|must (?:have|hold|be (?:registered|qualified|certified))|(?:du|sie) (?:benötigst|benötigen|brauchst|brauchen))\\s(?!not\\b|kein)`,
  'iu',
);

/** A sentence about the person who is wanted. */
const DEMAND = new RegExp(
  `${MUST.source}|^\\W*(?:and )?(?:(?:must|should|needs? to|have to)(?: also| ideally)? (?:${POSSESS}|know|speak|${BEING})|what you (?:do |will |really |'ll )?need (?:is|are))\\s(?!been\\b)|^\\W*(?:and )?(?:${SUBJECT}(?: will| should| would|'ll|'d|'ve| can)?(?: also| ideally)? (?:${POSSESS}|got|know|${BEING})|you(?: will|'ll)? (?:also )?need(?! (?:to|not|no|neither)\\b)|we (?:need|expect|want|ask for|are (?:asking for|after))|we're after|(?:du|sie) (?:hast|haben|besitzt|besitzen|bringst|bringen|kennst|kennen|beherrschst|beherrschen|solltest|sollten|musst|müssen|kannst|können|verfügst über|verfügen über)|(?:was )?wir (?:uns )?(?:erwarten|wünschen uns)|(?:unbedingte )?voraussetzung(?:en)? (?:ist|sind)|(?:wer|sie|du)(?: sind| bist)(?: (?:gelernte[rn]?|ausgebildete[rn]?|examinierte[rn]?|staatlich \\p{L}+|(?:sicher|fit|geübt|versiert|erfahren|vertraut|routiniert)(?: im umgang)? (?:in|mit|im)))?|gesucht (?:wird|werden)|(?:besonders )?wichtig (?:ist|sind) uns|(?:dazu|außerdem|zudem) (?:brauchst du|brauchen sie)|notwendig (?:ist|sind)|vorausgesetzt (?:wird|werden)|erforderlich (?:ist|sind))(?::)?\\s(?!not\\b|nicht\\b|kein|no\\b|you\\b|to\\b|that\\b)`,
  'iu',
);

/** In a list of requirements the subject is often left out: "have strong copywriting", "hold a licence". */
const HAS_OR_MUST = new RegExp(
  `${DEMAND.source}|^\\W*(?:studierst|schreibst|sprichst|kannst|hast|kennst|beherrschst|bist(?: sicher| fit)? in|have|has|hold|holds|possess|know|knows|be|is|are|you've|you are|you're|can use|can work with|who (?:has|have|knows?|holds?))\\s(?!not\\b|no\\b|how\\b|to\\b)`,
  'iu',
);

const OWN_NEED = /\bwe\b/i;

const MOST_WORDS_OF_FRAGMENT = 16;

/** Whether a clause is a sentence without a verb of its own: an item of a list, with or without its bullet. */
export const isFragment = (text: string): boolean =>
  text.trim().split(/\s+/).length <= MOST_WORDS_OF_FRAGMENT &&
  !/^\W*(?:knows?|holds?|enjoys?|wants?|loves?|understands?|speaks?|likes?|thinks?|works?)\b/i.test(text) &&
  !/(?:^|[\s'])(?:is|are|was|were|has|have|had|will|would|can|could|may|might|do|does|did|need|needs|re|ll|ve|(?:it|that|there|who|what|he|she|here|let)'s|you|we|us|our|they|it|he|she|ist|sind|wird|werden|hat|hast|haben|kann|kannst|können|du|sie|wir)(?=[\s,.'!?]|$)/i.test(
    text,
  );
