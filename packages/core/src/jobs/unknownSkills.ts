import type { Span } from '../evidence/index.ts';
import type { Clause, Cue } from './clauses.ts';
import { isFragment } from './demands.ts';
import { objectStart } from './personSentences.ts';
import { abbreviates, phraseIn, splitIntoParts } from './phrases.ts';
import { rememberLast } from './rememberLast.ts';
import { YEARS } from './years.ts';

/** A clause of a paragraph's text, and the skills that the taxonomy knows in it. */
export interface ClauseAt {
  readonly text: string;
  readonly clause: Clause;
  readonly known: readonly Span[];
  /** Whether the part of the advert it stands in lists what is not needed. */
  readonly isRefused: boolean;
}

/**
 * Stretches of a clause that may name a skill which the taxonomy lacks, as offsets of the text: all parts of
 * `whole`, where the clause or a stretch of it is a list of names, and in a sentence what "knowledge of" introduces or a cue refuses or wishes for.
 */
export function findUnknownSkills({ text, clause, known, isRefused }: ClauseAt, whole: Span | undefined): Span[] {
  const scopes = whole !== undefined ? [whole] : [...introducedIn(clause), ...cueScopes(clause)];
  const years = yearsIn(text);
  const refuses = isRefused || clause.cues.some(({ polarity }) => polarity === 'negated');
  return scopes
    .flatMap((scope) => partsOf(text, scope, [...known, ...years, ...trainingsIn(text)]))
    .flatMap((part) => besideKnown(text, part, known))
    .filter((part) => !abbreviates(text, part) && !isAside(text, part))
    .flatMap((part) => (years.some((span) => overlaps(span, part)) ? afterExperience(text, part) : [part]))
    .map((part) => withoutCues(part, clause))
    .filter((part, index, all) => !all.slice(0, index).some((other) => overlaps(other, part)))
    .flatMap((part) => phraseIn(text, part) ?? (refuses ? refusedDegree(text, part) : undefined) ?? []);
}

/**
 * What stands in parentheses in small letters explains ("black or gold", "grade 4 or above"), and what follows a name with
 * a preposition says where ("by phone", "on the target").
 */
const isAside = (text: string, part: Span): boolean => {
  const open = text.lastIndexOf('(', part.start);
  const isInside = open >= 0 && text.lastIndexOf(')', part.start - 1) < open && text.indexOf(')', part.start) >= 0;
  const phrase = text.slice(part.start, part.end).trim();
  return (
    (isInside && /^\p{Ll}/u.test(phrase)) ||
    /^(?:(?:on|at|by|from|over|under) (?:the |an? |our )?|(?:auf|bei|ohne|über|unter|vor|nach|ab|seit|auch) (?:\p{L}+ )?)\p{L}/u.test(
      phrase,
    )
  );
};

/** Where a clause in a sentence says from where to where a name goes, in offsets of the text. */
export const namedIn = (text: string, clause: Clause): Span[] =>
  [...introducedIn(clause), ...cueScopes(clause)]
    .map((scope) => withoutCues(scope, clause))
    .filter(({ start, end }) => text.slice(start, end).trim() !== '');

/** A part that holds a known name says it all, but for a further name: "Drainage design with MicroDrainage". */
function besideKnown(text: string, part: Span, known: readonly Span[]): Span[] {
  const inside = known.filter((link) => overlaps(link, part));
  if (inside.length === 0) return [part];
  const end = Math.max(...inside.map((link) => link.end));
  const rest = /^\s(?:with|using|in|on)\s(?=\p{Lu}\p{Ll}*[\p{Lu}\d])/u.exec(text.slice(end, part.end));
  return rest === null ? [] : [{ start: end + rest[0].length, end: part.end }];
}

function partsOf(text: string, scope: Span, keep: readonly Span[]): Span[] {
  const shifted = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });
  const kept = keep.map((span) => shifted(span, -scope.start));
  return splitIntoParts(text.slice(scope.start, scope.end), kept).map((part) => shifted(part, scope.start));
}

/** "5 years of professional backend experience" names no skill; "two years of experience in cake decoration" does. */
function afterExperience(text: string, part: Span): Span[] {
  const match = /(?:experience|erfahrung)\s(?:in|with|of|as|mit|als|im)\s/i.exec(text.slice(part.start, part.end));
  return match === null ? [] : [{ start: part.start + match.index + match[0].length, end: part.end }];
}

/** Trainings of which the name is one up to the next "oder": "Ausbildung als Fachkraft für Schutz und Sicherheit". */
export const trainingsIn: (text: string) => readonly Span[] = rememberLast((text) => spansOf(text, TRAINING));

const yearsIn: (text: string) => readonly Span[] = rememberLast((text) => spansOf(text, YEARS));

const spansOf = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));

const TRAINING =
  /(?<!\p{L})(?:\p{L}{0,40}(?:ausbildung|weiterbildung|umschulung)|lehre|qualifizierung)\s(?:als|zum|zur)\s[^,;:()/]*?\p{Ll}\sfür\s[^,;:()/]*?(?=\s(?:oder|bzw\.|mit|sowie)\s|[,;:()/.]|$)/giu;

const overlaps = (one: Span, other: Span): boolean => one.start < other.end && one.end > other.start;

/** "A degree is not required": a word that elsewhere only introduces a name is the thing itself when it is refused. */
function refusedDegree(text: string, part: Span): Span | undefined {
  const match = /\b(?:university degree|degree|diploma|qualifications?|studium|ausbildung|lehre|abitur)\b/i.exec(
    text.slice(part.start, part.end),
  );
  if (match === null) return undefined;
  return { start: part.start + match.index, end: part.start + match.index + match[0].length };
}

/** What a cue of refusal speaks of, in offsets of the paragraph: up to the clause's end, or from its beginning. A wish only backwards. */
function cueScopes(clause: Clause): Span[] {
  return clause.cues.flatMap((cue) => {
    if (cue.side === 'after' && (cue.polarity !== 'required' || isDemanded(clause, cue)))
      return cue.polarity === 'unneeded' ? [] : [wordsBefore(clause, cue.start)];
    return cue.side === 'before' &&
      ((cue.polarity === 'negated' && !CONTRASTS.test(textOf(clause, cue))) || wishesForThing(clause, cue))
      ? [{ start: clause.start + cue.end + (objectStart(clause.text.slice(cue.end)) ?? 0), end: clause.end }]
      : [];
  });
}

/** "We hire people, not papers": only a skill that is known is believed to be refused like that. */
const CONTRASTS = /^(?:,|but|and|aber|without)/;

const textOf = (clause: Clause, cue: Span): string => clause.text.slice(cue.start, cue.end);

/** "CSCS card essential.": at the end of a clause the verb may be left out. */
const isDemanded = (clause: Clause, cue: Cue): boolean =>
  IS_DEMANDED.test(textOf(clause, cue)) ||
  (/^(?:needed|required|essential|mandatory|erforderlich|notwendig|vorausgesetzt)$/.test(textOf(clause, cue)) &&
    clause.text.slice(cue.end).trim() === '');

/** "GCSE teaching is essential": a verb makes the words before it the subject. */
const IS_DEMANDED =
  /^(?:muss|müssen)\s.*sein|^(?:is|are|ist|sind|wird|werden)\s.*(?:required|essential|necessary|mandatory|must|erforderlich|notwendig|vorausgesetzt|voraussetzung|muss)/;

/** "Ideally X", but not "ideally you live nearby" or "we would love to hear from you", which wish for a deed. */
const wishesForThing = (clause: Clause, cue: Cue): boolean =>
  cue.polarity === 'preferred' &&
  (objectStart(clause.text.slice(cue.end)) !== undefined ||
    !/^\W*(?:you|to|we|if|that|it|they|someone)\b/i.test(clause.text.slice(cue.end)));

/** What stands between the last comma or cue and `offset`. */
function wordsBefore(clause: Clause, offset: number): Span {
  const lead = clause.text.slice(0, offset);
  const comma = Math.max(0, lead.lastIndexOf(', ') + 1);
  return { start: clause.start + comma, end: clause.start + offset };
}

/** Words of a sentence after which the name of a skill follows, up to the next comma or verb. */
const INTRODUCER =
  /\b(?:experience (?:with|in|of)|knowledge of|understanding of|familiar(?:ity)? with|proficien(?:t|cy) (?:in|with)|skilled (?:in|at)|(?:confident|comfortable|competent|happy|at home) (?:with|using|in)|experience using|trained in|expertise (?:in|with)|certificate in|qualification in|fluen(?:t|cy) in|kenntnisse[n]? (?:in der|in den|in|im|der|von)|erfahrung(?:en)? (?:mit einer|mit einem|mit der|mit|in der|in den|in|im)|ausbildung (?:in der|im|als|zum|zur)|umgang mit)\s/gi;

/** German joins the name and the word for knowing it: "gute Deutschkenntnisse". */
const COMPOUND = /(?<!\p{L})(?!Vor|Grund|Fach|Basis)\p{Lu}[\p{L}-]{2,}kenntnisse(?!\p{L})/gu;

function introducedIn(clause: Clause): Span[] {
  const compounds = [...clause.text.matchAll(COMPOUND)].map((match) => ({
    start: clause.start + match.index,
    end: clause.start + match.index + match[0].length,
  }));
  return [...compounds, ...introducedBy(clause)];
}

function introducedBy(clause: Clause): Span[] {
  return [...clause.text.matchAll(INTRODUCER)].map((match) => {
    const from = match.index + match[0].length;
    const rest = clause.text.slice(from);
    // "Confident with A, B and C": an enumeration goes on to its end.
    if (isFragment(rest) && !clause.cues.some((cue) => cue.start >= from))
      return { start: clause.start + from, end: clause.end };
    const length = rest.search(/,|\s(?:is|are|was|would|will|can|ist|sind|wird|wäre|setzen|matters?)\s|$/i);
    return { start: clause.start + from, end: clause.start + from + length };
  });
}

/** What a cue leaves of a part: "Spanish" of "Spanish preferred", "payroll" of "you will not run payroll". */
function withoutCues(part: Span, clause: Clause): Span {
  let { start, end } = part;
  for (const cue of clause.cues) {
    const at = { start: clause.start + cue.start, end: clause.start + cue.end };
    if (at.start <= start && at.end >= end) return { start: end, end };
    if (cue.side === 'before' && at.start >= start - 1 && at.end <= end) start = at.end;
    if (cue.side === 'after' && at.start > start && at.start < end) end = at.start;
  }
  return { start, end };
}
