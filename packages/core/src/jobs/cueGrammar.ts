import type { Cue } from './clauses.ts';
import { unicodeWords } from './unicodeWords.ts';

/**
 * Wishes and refusals by their grammar instead of their wording, so that a new wording falls into its class. A refusal is
 * a word that says no together with a word of demanding ("not … expected", "brauchst … nicht"). A wish is what stands in
 * the conditional and is not said of the reader or the work ("Rust would …", "we'd … if you"). `lower` is a clause in
 * lower case. Tables of set wordings are asked first; where a cue of theirs overlaps, it counts.
 */
export function grammarCues(lower: string): Cue[] {
  return [...refusals(lower), ...wishes(lower)];
}

const NO = unicodeWords(
  /\b(?:not(?! (?:only|just|least))|\w+n't|cannot|no(?! (?:more|less|fewer|later) than)|never|without|nor|neither|none|nobody|hardly|nothing|of (?:little|no)|for (?:little|nothing)|nicht(?! (?:nur|zuletzt|älter))|nie|niemals|kein\w*|niemand\w*|ohne|weder|nichts|kaum)\b/gu,
);

const DEMANDING = unicodeWords(
  /\b(?:need\w*|requir\w*|expect\w*|ask(?:ed|ing)?|want(?:ed)?|look(?:ing)? (?:for|at)|seek\w*|necessary|essential|mandatory|compulsory|obligatory|demand(?:ed)?|insist\w*|matters?|mind(?:ed)?|bother\w*|worry|call(?:ed)? for|in scope|part of|involved?|counts?|interest(?:ed)?|relevan\w*|important|condition|use (?:to us|here)|comes? into it|brauch\w*|gebraucht|benötig\w*|nötig|notwendig\w*|erforderlich|erwart\w*|verlang\w*|voraus|vorausgesetzt|voraussetzung\w*|bedingung|musst|müssen|wichtig|wert|gefragt|gefordert|rolle|thema|stört?|pflicht|entscheidend|betreiben|interessiert)\b/gu,
);

/** Words that say nothing about what is refused. */
const FILLER =
  '(?:on|upon|formal|prior|previous|special|particular|specific|of|from|by|for|at|to|in|about|you|us|we|him|her|it|this|that|these|them|the|a|an|any|all|be|been|have|has|had|do|does|know|hold|bring|is|are|will|when|if|whether|as|here|role|job|post|grade|level|start|either|also|yet|really|strictly|even|ever|much|our|du|sie|wir|uns|man|es|dir|ihnen|hier|bei|dabei|dafür|dazu|aber|also|auch|ausdrücklich|unbedingt|zwingend|extra|ist|sind|wird|werden|wurde|können|haben|sein|kennen|beherrschen|mitbringen|auf|darauf|zu)';
const ONLY_FILLER = unicodeWords(new RegExp(`^(?:[\\s\\p{P}]|\\b${FILLER}\\b)*$`, 'u'));
const LEADING_FILLER = unicodeWords(new RegExp(`^(?:[\\s]|\\b${FILLER}\\b)*`, 'u'));
const MOST_BETWEEN = 6;

function refusals(lower: string): Cue[] {
  const demands = [...lower.matchAll(DEMANDING)].map(spanOf);
  if (demands.length === 0) return [];
  return [...lower.matchAll(NO)].map(spanOf).flatMap((no) => {
    // "To somebody who did not ask" is told of others.
    if (/\b(?:who|which) $/.test(lower.slice(0, no.start))) return [];
    const behind = demands.find(({ start }) => start >= no.end);
    if (behind !== undefined && wordsIn(lower.slice(no.end, behind.start)) <= MOST_BETWEEN)
      return refusal(lower, no, behind);
    // "Brauchst du nicht", "we ask for no degree": the word of demanding first, with nothing of weight between.
    const ahead = demands.findLast(({ end }) => end <= no.start);
    return ahead !== undefined && ONLY_FILLER.test(lower.slice(ahead.end, no.start))
      ? [cueBeside(lower, { start: ahead.start, end: no.end })]
      : [];
  });
}

/** "No X is needed" refuses what stands between; "it is not expected that you X" what follows, "X is not expected" what precedes. */
function refusal(lower: string, no: Span, demand: Span): Cue[] {
  const between = lower.slice(no.end, demand.start);
  const names = DETERMINER.test(lower.slice(no.start, no.end)) && !ONLY_FILLER.test(between);
  const verb = AUXILIARY.exec(lower.slice(0, demand.start))?.index ?? demand.start;
  return names
    ? [
        { polarity: 'negated', side: 'before', ...no },
        { polarity: 'negated', side: 'after', start: verb, end: demand.end },
      ]
    : [cueBeside(lower, { start: no.start, end: demand.end })];
}

const AUXILIARY = /(?:(?:is|are|was|were|will be|being|wird|werden|ist|sind) )+$/u;

const DETERMINER = /^(?:no|kein\p{L}*|neither|weder|nor|without|ohne)$/u;

function cueBeside(lower: string, { start, end }: Span): Cue {
  const rest = lower.slice(end);
  if (/^\s?[,)]/.test(rest) || ONLY_FILLER.test(rest)) return { polarity: 'negated', side: 'after', start, end };
  const filler = LEADING_FILLER.exec(rest)?.[0].length ?? 0;
  return { polarity: 'negated', side: 'before', start, end: end + filler };
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const CONDITIONAL = unicodeWords(
  /(?:\b(?:would|might|could|wär\w*|würde\w*)\b|(?<=\w)'d\b)(?!\s(?:not|nicht|you|we|du|include|involve|require|report|be (?:based|working|responsible|expected|asked)))/gu,
);

/** Of whom or what a conditional is no wish: the reader and the work; and what only points elsewhere. */
const NO_WISH_OF = unicodeWords(
  /(?:^|\b)(?:you|they|i|he|she|who|there|what|how|which|du|sie|ich|man|role|job|post|position|candidates?|applicants?|person|colleagues?|duties|tasks?|day|week|shifts?|hours|salary|pay|contract|interviews?|interviewer|stelle|arbeit|bewerbung)\s*$/u,
);

/** "We'd love", "it would make us smile if you": what is wished for stands behind. */
const WISHER = unicodeWords(/(?:^|\b)(?:we|it|that|this|that'd|wir|es|das|dies)\s*$/u);
const TO_WISHED = unicodeWords(
  /^(?:[^,;]{0,60}?\b(?:if|to see|to hear that|wenn|falls)\b(?:\s\b(?:you|du|sie)\b)?(?:\s\b(?:also|auch|noch|had|have|could|can|know|knew|once|ever|even)\b|(?<=you)'(?:d|ve))*|\s\w+(?: it)?)/u,
);
const NO_WISH = unicodeWords(/^\s(?:ask|expect|need|insist|say|like you to|love to hear|like to hear|begin|then)\b/u);

function wishes(lower: string): Cue[] {
  return [...lower.matchAll(CONDITIONAL)].map(spanOf).flatMap(({ start, end }): Cue[] => {
    const lead = lower.slice(0, start);
    const rest = lower.slice(end);
    if (NO_WISH_OF.test(lead) || lead.trim() === '' || NO_WISH.test(rest)) return [];
    if (!WISHER.test(lead)) return [{ polarity: 'preferred', side: 'after', start, end }];
    const from = lead.length - (WISHER.exec(lead)?.[0].trimStart().length ?? 0);
    return [{ polarity: 'preferred', side: 'before', start: from, end: end + (TO_WISHED.exec(rest)?.[0].length ?? 0) }];
  });
}

const spanOf = (match: RegExpExecArray): Span => ({ start: match.index, end: match.index + match[0].length });

const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;
