import { unicodeWords } from './unicodeWords.ts';

/**
 * Whether a sentence is about the person who is wanted: what they have done, know, can or should. Such a sentence asks
 * wherever it stands; what the reader will do, get or find is told of the work. English and German.
 */
export const isOfPerson = (sentence: string): boolean =>
  !sentence.trimEnd().endsWith('!') && PERSON.some((pattern) => pattern.test(sentence));

/**
 * Where the object of such a sentence begins: behind "you have handled", "you can read", "somebody who writes".
 * `undefined` where the sentence does not begin like that.
 */
export function objectStart(clause: string): number | undefined {
  for (const pattern of PREDICATES) {
    const match = pattern.exec(clause);
    if (match !== null) return match[0].length;
  }
  return undefined;
}

const ADVERBS =
  '(?:(?:also|already|ideally|really|certainly|probably|either|both|ever|once|long|recently|previously|successfully|actually|quickly|happily|well|all|even|to|at least|be able to|be happy to) )*';
const WANTED =
  "(?:(?:the |our |an? |your )?(?:\\w+ ){0,3}(?:candidate|applicant|person|individual|colleague|postholder|holder|hire|someone|somebody|anyone|people|team member)s?(?: (?:we|they) (?:[\\w']+ ){1,4}?)?,? ?(?:who|that)?|he or she)";
const PARTICIPLE =
  '(?:\\w{2,}ed|done|built|run|seen|led|held|taught|sold|written|brought|spent|made|kept|taken|had|driven|grown|known|worn|set|put|dealt|met|won|cut|laid|drawn|spoken|read|given|found|sewn|fought|dug|hung)';
const AFTER_VERB =
  '(?: (?:your|their) way (?:through|around|round)| (?:up|down|out|through|about|with|in|on|to|around|round|from)(?= ))?';
/** Verbs with which a sentence says what to do next or when, and not what is known. */
const NO_SKILL_VERB =
  '(?:contact|apply|send|visit|call|ring|email|work|start|lift|travel|expect|live|get|help|join|stay|come|go|find|earn|choose|look|be|bring|see|ask|tell|drop|let|wait|pay|take|reach|download|include|want|hear|have)';
const STATE =
  '(?:know|understand|speak|write|read|use|love|enjoy|cook|sew|draw|draft|type|code|cut|grow|breathe|take seriously|take|keep|care about|find your way (?:around|round|through|about)|feel (?:at home|comfortable|confident|happy) (?:with|in|using|around|on))';

const predicate = (source: string): RegExp =>
  unicodeWords(
    new RegExp(
      `^[^\\p{L}]*(?:to [^,.]{3,40}?,? (?=you))?(?!(?:are|is|do|does|have|can|could)\\s)(?:(?:and|but|so|ideally|then) )*${source}(?=\\s\\S)`,
      'iu',
    ),
  );

const PREDICATES: readonly RegExp[] = [
  predicate(
    `(?:you|${WANTED})(?:'ve| have| has| will have|'ll have| should have| must have)(?: got)? ${ADVERBS}${PARTICIPLE}${AFTER_VERB}`,
  ),
  predicate(
    `(?:you|they|${WANTED}) (?:can|could|must|should|need to|have to|needs to|has to|(?:are|is|be) able to) ${ADVERBS}(?!${NO_SKILL_VERB}\\b)\\w+${AFTER_VERB}`,
  ),
  predicate(`you ${ADVERBS}${STATE}`),
  predicate(
    `your (?:experience|background|training|skill ?set|expertise) (?:(?:will|should|must|needs to) )?(?:includes?|covers?)`,
  ),
  predicate(
    `${WANTED} (?:who |that )${ADVERBS}(?:has |have |'s )?(?:${PARTICIPLE}|(?!is|was|has|will|can)\\w{2,}s)${AFTER_VERB}`,
  ),
];

const PERSON: readonly RegExp[] = [
  /\byou(?:'ve| have)(?! (?:any (?:questions?|quer)|a (?:chance|choice|say|right|question)|the (?:chance|choice|right|option|opportunity)|access|an opportunity|not |no ))\b/i,
  /\byou (?:(?:also|already|really|probably|certainly) )*(?:know|understand|speak|write|read|use|hold|bring|own|love|enjoy|think|care|feel|breathe|are (?:at home|comfortable|confident|familiar|used|able|qualified|registered|trained|experienced|an? ))\b/i,
  /\b(?:you|applicants?|candidates?) (?:must|should|can(?! (?:expect|look|choose|find|apply|earn|also|work|join|get|be|contact|see|start|leave|forget|skip))|need to|(?:will|'ll) need)\b/i,
  /\b(?:recruiting|looking for|seek|seeking|want|need|hiring|after)\b[^.;]{0,60}\b(?:who|that) \w/i,
  /\b(?:someone|somebody|anyone|a person|people|the person|colleague)\b[^.;]{0,30}\b(?:who|with|that)\b/i,
  /^\W*(?:do you (?:have|know|speak|hold|love|enjoy|own)|have you|can you|could you|are you (?:an?|at home|confident|comfortable|familiar|qualified|fluent))\b/i,
  /\byour (?:experience|background|training|skill ?set|expertise) (?:will )?(?:include|covers?|should|must|is|in)\b/i,
  /\b(?:du|sie) (?:\w+ ){0,2}(?:solltest|sollten|kannst|können|musst|müssen|hast|haben|bringst|bringen|kennst|kennen|verfügst|verfügen|beherrschst|beherrschen|sprichst|sprechen|weißt|wissen|liebst|lieben|bist|sind)\b(?! (?:fragen|interesse|noch fragen|neugierig))|\b(?:solltest|kannst|kennst|beherrschst|hast|bist) du\b|\b(?:sollten|können|kennen|beherrschen|haben|sind) sie\b/iu,
  /\b(?:jemand\w*|menschen|leute|kolleg\w*|person\w*|bewerber\w*|teamplayer|fachkraft)\b(?:, (?:der|die|das)| mit)\b|^\W*wer\b/iu,
  /\b(?:für (?:dich|sie)|dir|ihnen) (?:\w+ ){0,3}(?:selbstverständlich|vertraut|kein fremdwort|keine fremdwörter|geläufig|bekannt|leicht|in fleisch und blut)\b|\b(?:selbstverständlich|geläufig|vertraut)\b/iu,
].map(unicodeWords);
