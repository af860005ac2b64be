import type { CuePattern } from './cuePattern.ts';
import { unicodeWords } from './unicodeWords.ts';
import { WORDY_CUES } from './wordyCues.ts';

export type { CuePattern, Polarity } from './cuePattern.ts';

const NEED =
  '(?:need|needed|required|necessary|essential|mandatory|expected|assumed|a must|a requirement|a prerequisite|requirement|obligatory|compulsory|important)';
const NOT = "(?:not|n't|never|neither)";

/** A label of wishes at the beginning of an item: "Wünschenswert: Erfahrung mit Robotik". */
export const WISH_LABEL =
  /^\W*(?:von vorteil|wünschenswert|idealerweise|vorteilhaft|pluspunkte?|bonuspunkte?|plus|pluses|bonus(?: points)?|desirable|preferred|preferably|ideally|optional|(?:nice|good|great)[- ]to[- ]have|useful extras?|hilfreich|willkommen|erwünscht|useful|helpful|welcome|gern(?:e)? (?:auch|gesehen))(?:,? (?:aber|jedoch|doch|but|though|yet)\s[^:]{0,40})?\s*:/i;

const PLAIN_CUES: readonly CuePattern[] = [
  ...WORDY_CUES,
  // "Von Vorteil sind Kenntnisse in …": at the beginning the wish speaks of what follows.
  { polarity: 'preferred', side: 'before', pattern: new RegExp(WISH_LABEL.source, 'g') },
  {
    polarity: 'preferred',
    side: 'before',
    pattern:
      /^\W*(?:(?:auch|ebenfalls|besonders|sehr|ebenso) )?(?:von vorteil|wünschenswert|erwünscht|vorteilhaft|hilfreich|gern(?:e)? gesehen|schön|toll|ein plus|(?:bonus|plus)punkte)\s+(?:sind|ist|wäre|wären|sammeln sie (?:mit|durch)|sammelst du (?:mit|durch)|gibt es für|für)(?!\p{L})/gu,
  },
  // "X is not required but a plus", "not essential": wanted, yet no condition.
  {
    polarity: 'preferred',
    side: 'after',
    pattern: new RegExp(`\\b(?:is|are|be)?\\s?${NOT}\\s(?:\\w+\\s)?${NEED},?\\s(?:but|though|however|yet)\\b`, 'g'),
  },
  {
    polarity: 'preferred',
    side: 'after',
    pattern:
      /\b(?:is|are|would be|will be|being|as|considered|seen as)?\s?(?:an?|of|highly|strongly|also|very|big|huge|real|definite|clear|strong|particularly)*\s?\b(?:(?:(?<=\b(?:an?|as|the|is|are|big|huge|definite|real|clear|strong|great|major) )plus(?! points)|plus(?=\s*(?:$|[).,;!])))|bonus(?! points| for| if|:)|advantage|advantageous|asset|preferred|preferable|desirable|desired|beneficial|helpful|welcome|welcomed|appreciated|valued|optional|nice[- ]to[- ]have|good to have)\b|\bwould (?:also |really )?(?:help|come in handy)\b(?! if)|\bwould be (?:really |very |also )?(?:great|good|nice|lovely|useful|handy|ideal|fantastic|brilliant|perfect)\b/g,
  },
  {
    polarity: 'preferred',
    side: 'after',
    pattern:
      /\b(?:is|are|would be|wäre|wären|ist|sind)?\s?(?:von vorteil|vorteilhaft|wünschenswert|erwünscht|gern gesehen|gerne gesehen|ein plus|ein pluspunkt|hilfreich|kein muss|optional|ein bonus|(?<!\b(?:sie|du|bewerb\S*|quereinsteiger\S*|anfänger\S*|alle|jeder) )willkommen)\b/g,
  },
  {
    polarity: 'preferred',
    side: 'before',
    pattern:
      /\b(?:ideally|preferably|desirable|preferred|bonus(?: points)?(?: for| if)?|nice[- ]to[- ]have|good to have|we'd love(?! to hear)|we would love(?! to hear)|it would be (?:great|nice|an advantage)|(?:an? )?(?:advantage|plus|bonus) (?:is|if|would be)|extra points for|even better if|it helps if|you may also|optionally|as would(?: be)?|idealerweise|im idealfall|wünschenswert|gerne? (?:auch|mit)|bestenfalls|vorzugsweise|(?:we|we'd|we would) prefer|preference (?:will be |is )?(?:given to|for))\b:?/g,
  },
  { polarity: 'preferred', side: 'after', pattern: /\b(?:wäre|wären) (?:schön|toll|super|ideal|klasse)(?!\p{L})/gu },
  {
    polarity: 'preferred',
    side: 'before',
    pattern: /\bit (?:would|'d) help if you (?:knew|know|had|have|could|can)\b/g,
  },
  { polarity: 'negated', side: 'before', pattern: /\bneither\b(?=.*\bnor\b)|\bweder\b(?=.*\bnoch\b)/g },
  {
    polarity: 'negated',
    side: 'before',
    pattern: new RegExp(
      `\\bit is ${NOT} (?:strictly )?${NEED} (?:for \\w+ )?(?:to|that)(?: \\w+)?(?: have| hold| know| be)?\\b`,
      'g',
    ),
  },
  {
    polarity: 'negated',
    side: 'before',
    pattern: /\bno need (?:for|to (?:know how to|know|have|learn|use|be able to|be))\b/g,
  },
  {
    polarity: 'negated',
    side: 'before',
    pattern: new RegExp(
      `\\b(?:do|does|did|will|would|wo|ca|should|is|are)\\s?${NOT} (?:also |strictly |really )?(?:need|require|expect|have|want|ask for|look for|looking for)(?: to (?:know how to|be able to|know|have|be|use|bring|hold|speak|own|worry about|bother with|bother about))?\\b`,
      'g',
    ),
  },
  {
    polarity: 'negated',
    side: 'before',
    pattern:
      /\b(?:need(?:s|ed)?|requires?|have) no\b|\bno (?:prior |previous |formal |special |specific )?(?:knowledge|experience|degree|qualifications?|background|training|understanding)s? (?:of|in|with|as|on)\b/g,
  },
  {
    polarity: 'negated',
    side: 'before',
    pattern: /\bno(?= (?:[\w+#./-]+ ){1,5}(?:is |are )?(?:required|needed|necessary|expected|assumed))/g,
  },
  {
    polarity: 'negated',
    side: 'before',
    pattern:
      /\b(?:not|never) (?:be )?(?:asked|expected|required|going) to (?:be |work (?:with|on) )?\w+\b|\b(?:is|are|'s) not an? (?!plus|bonus|problem|advantage|asset)|\b(?:without|regardless of) (?:any |prior |previous )?(?:knowledge|experience|degree|need)(?: (?:of|in|with|for))?\b/g,
  },
  {
    polarity: 'negated',
    side: 'before',
    pattern: /\b(?:do|does|did|will) not (?:use|run|work with)\b|\b(?:don't|doesn't|won't) (?:use|run|work with)\b/g,
  },
  {
    polarity: 'negated',
    side: 'before',
    pattern:
      /\b(?:brauch(?:st|en|t)|benötig(?:st|en|t)|erwarten|verlangen|musst|müssen|setzen)\s?(?:du |sie |wir |dafür |hier |bei uns )*(?:aber |auch )?kein(?:e|en|er|erlei)?\b|\bohne (?:vor)?kenntnisse (?:in|mit|von)\b/g,
  },
  {
    polarity: 'negated',
    side: 'before',
    pattern:
      /\bkein(?:e|en|er|es|erlei)?(?= (?:[\p{L}\p{N}+#./-]+ ){1,5}(?:ist |sind |wird |werden )?(?:erforderlich|nötig|notwendig|vorausgesetzt|benötigt|verlangt|erwartet|gebraucht))/gu,
  },
  {
    polarity: 'negated',
    side: 'after',
    pattern: new RegExp(
      `\\b(?:is|are|was|were|be)?\\s?(?:${NOT}|no longer|un)\\s?(?:strictly |absolutely |actually |be |a |being )?(?:${NEED}|used|part of)\\b|\\b(?:is|are)n't (?:${NEED}|used)\\b`,
      'g',
    ),
  },
  {
    polarity: 'negated',
    side: 'after',
    pattern:
      /\b(?:ist|sind|wird|werden)?\s?(?:hier |dafür |bei uns |zwingend |dabei )*(?:nicht|keine?)\s(?:zwingend |unbedingt )?(?:erforderlich|nötig|notwendig|vorausgesetzt|benötigt|verlangt|voraussetzung|gebraucht|erwartet|eingesetzt|verwendet|muss)\b|\b(?:brauchst du|brauchen sie|müssen sie|musst du|benötigen sie|benötigst du|erwarten wir|setzen wir) (?:hier |dafür |aber )?nicht\b/g,
  },
  {
    polarity: 'unneeded',
    side: 'before',
    pattern: /\bwe(?:'ll| will| can)? (?:happily |gladly )?(?:teach|train)(?: you)?\b/g,
  },
  {
    polarity: 'unneeded',
    side: 'after',
    pattern:
      /\b(?:can|will|may) be (?:done|learned|learnt|taught|acquired|trained|provided|obtained)\b|\b(?:training|is|are) (?:will be )?(?:provided|given)\b|\bwe(?:'ll| will| can)? (?:happily |gladly )?(?:teach|train)\b|\byou(?:'ll| will| can) (?:happily |gladly )?learn\b|\b(?:is|are) (?:all |being |usually |normally )?(?:handled|done|run|managed|covered|looked after|taken care of|dealt with|contracted|outsourced|sent|given|left|bought)\b(?= (?:by|in|out|with|to|elsewhere|centrally))|\b(?:sits?|lives?|rests?) with\b|\bbelongs? to\b|\bkümmert sich\b|\bkümmern sich (?:andere|unsere|die)\b|\bmacht (?:bei uns|der|die|das|unser\w*|ein\w* ander\w*)\b|\b(?:übernimmt|erledigt) (?:bei uns|der|die|das|unser\w*|ein\w*)\b|\bwährend der einarbeitung\b|\bbringen wir (?:dir|ihnen) bei\b/g,
  },
  {
    polarity: 'required',
    side: 'after',
    pattern:
      /\b(?:is|are)\s?(?:an? |absolutely |strictly |also )*(?:required|essential|necessary|mandatory|needed|must|a must|prerequisite|vital|crucial|key)\b|\b(?:required|essential|mandatory|is a must|must[- ]have)\b|\b(?:needed|indispensable|imperative|unverzichtbar|selbstverständlich)\b(?=\W*$)|\b(?:is|are) (?:indispensable|imperative|non-negotiable|paramount)\b|\b(?:ist|sind|wird|werden)?\s?(?:zwingend |unbedingt )?(?:erforderlich|notwendig|nötig|gefordert|pflicht|zwingend|verlangt|unabdingbar|benötigt|vorausgesetzt|voraussetzung|ein muss|unerlässlich)\b|\b(?:setzen|erwarten|verlangen) wir(?: voraus)?(?!(?: \S+){0,2} (?:nicht|kein))\b/g,
  },
];

/** All cues, English and German; where two overlap, the earlier counts. */
export const CUES: readonly CuePattern[] = PLAIN_CUES.map((cue) => ({ ...cue, pattern: unicodeWords(cue.pattern) }));

/** Says in any sentence that a skill is wanted: what makes a sentence outside a list of requirements count. */
export const WANT_CUE =
  /\b(experience (?:with|in|of|as|using|working)|experienced in|knowledge of|proficien(?:t|cy)|understanding of|familiar(?:ity)? with|skilled (?:in|at|with)|expertise (?:in|with)|background in|degree in|qualified|certified|fluen(?:t|cy)|command of|you (?:must|should|need|have|bring|hold|know|can|speak)|must (?:have|be|hold|know|speak)|required|essential|at least|minimum|\d\+? years|able to|ability to|licen[cs]e|certificat\w+|diploma|apprenticeship)\b|(?:kenntnisse|wir (?:brauchen|erwarten|wünschen)|wichtig (?:ist|sind)|erfahrung|ausbildung|studium|führerschein|umgang mit|du (?:hast|bringst|kannst|beherrschst|sprichst)|sie (?:haben|bringen|verfügen|beherrschen|sprechen)|abgeschlossene|voraussetzung|erforderlich|mindestens)/i;

/** Ends what a cue speaks of: a new sentence, a reason, a new subject. */
export const CLAUSE_BREAK =
  /[.!?;:](?=\s|$)|\s[–—-]\s|,?\s(?:because|since|whereas|while|but|although|however|weil|denn|aber|sondern)\s|,\s(?:and |or |so )?(?=(?:you|we|there|it|they|our|this|no|du|sie|wir|es|dafür|damit|darum|deshalb)\s)|,?\s(?:so|therefore|hence)\s(?=[^,.;]{2,60}\s(?:is|are|isn't|aren't|can|counts?|does|doesn't|will|won't|we|you|there)\s)|,\s(?:and|or|und)\s(?=[^,.;]{2,60}\s(?:is|can|will|would|ist|wird|kann)\s)|\sand\s(?=you\s)/giu;
