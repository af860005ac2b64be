import { SECTION_PATTERNS, type Section } from './sectionWords.ts';
import { unicodeWords } from './unicodeWords.ts';

/** The sections that say how much something is wanted. */
export type Stance = Extract<Section, 'required' | 'preferred' | 'negated'>;

/**
 * What a heading says by its grammar, whatever its words: a word that says no or sets aside refuses, a conditional or a
 * word of delight wishes, a word of necessity demands. `heading` is in lower case. For headings that no table knows.
 */
export function stanceOf(heading: string): Stance | undefined {
  if (OF_THE_WORK.test(heading)) return undefined;
  const refuses = NO.test(heading) && !NO_BUT_YES.test(heading);
  if (SET_ASIDE.test(heading) && !CONTRAST.test(heading)) return 'negated';
  if (WISH.test(heading) && !(refuses && !CONTRAST.test(heading))) return 'preferred';
  if (refuses) return NO_MUST.test(heading) ? 'preferred' : 'negated';
  return NEED.test(heading) ? 'required' : undefined;
}

/** What a line says that opens with a few words and a colon: "What we need from you: a licence, good English". */
export function stanceOfLabel(label: string): Stance | undefined {
  const heading = label.toLowerCase().trim();
  if (ONE_WORD[heading] !== undefined) return ONE_WORD[heading];
  if (SET_ASIDE.test(heading) && NAMES_NOTHING.test(heading)) return 'negated';
  // "There is no need for X: …" is a sentence that gives its reason.
  if (heading.split(/\s+/).length > 3 && SENTENCE.test(heading) && !OPENS_LABEL.test(heading)) return undefined;
  const said = stanceOf(heading);
  if (said === 'negated') return said;
  const known = SECTION_PATTERNS.find(([, pattern]) => pattern.test(heading))?.[0];
  if (known === 'required' || known === 'preferred' || known === 'negated') return known;
  return known === undefined || known === 'tasks' ? said : undefined;
}

/** Whether a heading says no, and means it. */
export const refusesPlainly = (heading: string): boolean => stanceOf(heading) === 'negated' && !ASKS_WHY.test(heading);

/** Words that are labels by themselves. */
const ONE_WORD: Readonly<Record<string, Stance>> = {
  must: 'required',
  musts: 'required',
  tickets: 'required',
  licences: 'required',
  experience: 'required',
  wanted: 'required',
  needed: 'required',
  should: 'preferred',
  could: 'preferred',
  bonus: 'preferred',
  extras: 'preferred',
  "won't": 'negated',
  unwanted: 'negated',
  unnötig: 'negated',
};

export const isOneWord = (label: string): boolean => label.trim().toLowerCase() in ONE_WORD;

const NAMES_NOTHING = /\b(?:out|forget|skip|home|behind|drop|ignore|vergessen|sparen)$/;

/** What is learnt at work is not asked for; what would be nice to have already ("but we can teach it") is a wish. */
export const isLearnt = (label: string): boolean => LEARNT.test(label.toLowerCase()) && !WISH.test(label.toLowerCase());

const LEARNT = unicodeWords(
  /\b(?:you (?:can|will|'ll|'re going to) learn|you'll learn|we(?:'ll| will| can| could)? (?:teach|show|train)|lernen|lernst|beibringen|bringen wir (?:dir|ihnen) bei)\b/u,
);

const SENTENCE = unicodeWords(
  /\b(?:there|it|you|we|she|he|they|is|are|was|does|do|has|needs?|du|sie|wir|es|ist|sind|wird|werden|brauchst|braucht)\b/u,
);
const OPENS_LABEL =
  /^(?:(?:and )?(?:the )?(?:what|things?|who|skills|bits)|don't|was|wer|worauf|darauf|womit|das)(?!\p{L})/u;

const ASKS_WHY = /\b(?:only|just|why|reasons?|nur|warum)\b/;

const NO = unicodeWords(
  /\b(?:not|no|never|none|nothing|nobody|\w+n't|without|nicht|nichts|kein\w*|niemand\w*|ohne|nie|kaum|hardly)\b/u,
);
/** "No exceptions", "can't do without", "ohne das geht es nicht": twice no is a demand. */
const NO_BUT_YES = unicodeWords(
  /\bno (?:exceptions?|compromises?|excuses|doubt|ifs)\b|\b(?:not|n't|never) [\w ]*\b(?:without|miss|fehlen|only|just)\b|\bohne\b.*\b(?:nicht|geht)\b|\bnicht\b.*\b(?:fehlen|ohne|nur)\b|\bno problem\b|\bcan't (?:be|get) (?:taught|trained)\b|\b(?:wouldn't|isn't|nicht) (?:mind|bad|schlecht|falsch)\b/u,
);
/** "Schön, aber nicht entscheidend", "lovely but not needed": the wish counts. */
const CONTRAST = unicodeWords(/\b(?:but|though|yet|aber|doch|auch|and)\b|,|–|\(/u);
const NO_MUST = unicodeWords(
  /\b(?:a must|vital|critical|deal-?breakers?|kein muss|muss nicht|show-?stoppers?|the end of the world)\b/u,
);
const WISH = unicodeWords(
  /\b(?:would|wäre\w*|würde\w*|könnte\w*|may|maybes?|perhaps|ideal\w*|bonus\w*|brownie|cherry|icing|cream|extras?|extra (?:points|credit)|plus|pluspunkt\w*|nice|lovely|great|grand|good to|handy|useful|helpful|welcome|delight\w*|please us|happy|happier|smile|grin|impress\w*|wish list|luxury|dream|on top|obendrauf|obendrein|sahnehäubchen|kür|zugabe|freu\w*|gern\w*|schön|toll|super|prima|klasse|spitze|lieben|willkommen|hilfreich|vorteil\w*|wunsch\w*|wünschenswert|erwünscht|kann-?kriterien|optional|desirable|preferred|advantage\w*|beneficial|assets?)\b|(?:^|[\w ])'d\b/u,
);
const SET_ASIDE = unicodeWords(
  /^(?:(?:what |things )?you (?:can|may|could) |feel free to |please |bitte )?(?:safely |happily )?(?:skip|forget|ignore|spare|leave|drop|vergiss|vergessen|lass)\b|\b(?:leave (?:out|at home|behind)|at the door|irrelevant|unimportant|unneeded|immaterial|beside the point|egal|schnuppe|wurst|wurscht|geschenkt|überflüssig|unwichtig|zuhause|zu hause|vergessen|sparen)\b/u,
);
const NEED = unicodeWords(
  /\b(?:musts?|must-haves?|needs?|needed|required?|requires?|essentials?|non-negotiables?|indispensable|basics|bring|brings|have to|should|muss\w*|müssen|brauch\w*|sollte\w*|erwarten|voraus\w*|pflicht|unverzichtbar|mitbring\w*|bringst|überzeug\w*|können)\b|^(?:you|du|sie|dich|yours?)$/u,
);
/** What is given or done is neither wanted nor refused. */
const OF_THE_WORK = unicodeWords(
  /\b(?:you(?:'ll| will) (?:get|do|be|work|receive|earn|find|join)|you(?:'d| would) be (?:doing|working)|you'd do|what you(?:'ll| will)|we (?:offer|give|provide|pay)|bieten|bekomm\w*|erhält\w*|erwartet dich|dich erwartet|sie erwartet|aufgaben|benefits?|salary|pay|hours|apply|application|bewerb\w*|about|über uns|contact|kontakt|call|email|ref|start|location)\b/u,
);
