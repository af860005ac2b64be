import type { Span } from '../evidence/index.ts';
import { polarityAt, readClauses, type Clause } from './clauses.ts';
import { WANT_CUE, type Polarity } from './cueWords.ts';
import type { LinkSkills, LinkedSkill } from './linking.ts';
import { trustedLinks } from './trustedLinks.ts';
import { abbreviates, phraseIn, splitIntoParts } from './phrases.ts';
import type { PlacedParagraph } from './sections.ts';
import { YEARS } from './years.ts';

/** A skill that a paragraph speaks of, with what it says about it. Offsets are those of the paragraph's text. */
export interface Candidate extends Span {
  readonly skillId?: string;
  readonly polarity: Exclude<Polarity, 'unneeded'>;
  readonly confidence: number;
  /** Named in a list, where the heading leaves no doubt what is meant. */
  readonly listed: boolean;
  /** Skills with the same number in one paragraph are alternatives. */
  readonly alternative?: number;
}

/** Everything that one paragraph wants, wishes for or refuses. */
export function findCandidates(paragraph: PlacedParagraph, linkSkills: LinkSkills): Candidate[] {
  if (SILENT.has(paragraph.section) || paragraph.isMargin) return [];
  const asItem = isItemLike(paragraph);
  const links = trustedLinks(paragraph.text, linkSkills, asItem ? 'list' : 'prose');
  const clauses = readClauses(paragraph.text);
  return clauses.flatMap((clause, index) => {
    const candidates = clauseCandidates({
      clause,
      paragraph,
      links,
      asItem,
      inherited: cueFrom(clauses[index + 1], clause, links),
    });
    return markAlternatives(paragraph.text, candidates, index);
  });
}

/** Nothing is wanted there: praise, pay, legal notices, how to apply. */
const SILENT: ReadonlySet<PlacedParagraph['section']> = new Set(['about', 'benefits', 'legal', 'apply']);

/** A list that lost its bullets when it was pasted: short lines that do not begin like a sentence. */
function isItemLike({ isItem, section, text }: PlacedParagraph): boolean {
  if (isItem) return true;
  const listed = section === 'required' || section === 'preferred' || section === 'negated';
  return (
    listed &&
    text.split(/\s+/).length <= 14 &&
    !/^(we|you|our|your|this|there|it|the|if|no|wir|du|sie|ihr|unser|es)\b/i.test(text)
  );
}

interface ClauseContext {
  readonly clause: Clause;
  readonly paragraph: PlacedParagraph;
  readonly links: readonly LinkedSkill[];
  readonly asItem: boolean;
  /** What a clause that follows and holds nothing but a cue says about this one. */
  readonly inherited: Polarity | undefined;
}

function clauseCandidates(context: ClauseContext): Candidate[] {
  const { clause, links } = context;
  const inside = links.filter((link) => link.start >= clause.start && link.end <= clause.end);
  if (clause.start > 0 && context.asItem && clause.cues.length === 0 && EXPLAINS.test(clause.text)) return [];
  const known = inside.flatMap((link) => judged(link, context, link.confidence));
  const unknown = unknownSpans(context, inside).flatMap((span) => judged(span, context, UNKNOWN_CONFIDENCE));
  return [...known, ...unknown].sort((a, b) => a.start - b.start);
}

/** "Clear written English; most of our decisions are made in writing": the second half gives the reason for the first. */
const EXPLAINS = /\b(we|our|us|wir|uns|unser\w*)\b/i;

/** A phrase that no taxonomy confirms is more often wrong than right outside clear lists; in them about every second time. */
const UNKNOWN_CONFIDENCE = 0.5;

function judged(found: Span & { skillId?: string }, context: ClauseContext, confidence: number): Candidate[] {
  const { clause, paragraph, inherited } = context;
  const said = polarityAt(clause, found.start - clause.start);
  const stated = inherited === 'preferred' ? inherited : (said ?? inherited);
  const polarity = stated ?? bySection(context);
  if (polarity === undefined || polarity === 'unneeded') return [];
  const end = polarity === 'negated' ? wholeDegree(paragraph.text, found.end) : found.end;
  // In a list of wishes "experience required" is a slip of the tongue at most; the heading stands.
  const final = polarity === 'required' && paragraph.section === 'preferred' ? 'preferred' : polarity;
  const id = found.skillId === undefined ? {} : { skillId: found.skillId };
  const sure = stated !== undefined || context.asItem ? 0.95 : 0.75;
  return [
    { start: found.start, end, ...id, polarity: final, confidence: round(confidence * sure), listed: context.asItem },
  ];
}

/** Who asks for no "computer science degree" does not say that computer science is unwanted. */
const wholeDegree = (text: string, end: number): number =>
  end + (/^ (?:degree|diploma|certification)\b/i.exec(text.slice(end))?.[0].length ?? 0);

/** Without a cue the heading decides; reasons given under "what you do not need" are no refusals themselves. */
function bySection({ paragraph, clause, asItem }: ClauseContext): Candidate['polarity'] | undefined {
  switch (paragraph.section) {
    case 'required':
    case 'preferred':
      return paragraph.section;
    case 'negated':
      return asItem && clause.sentence === 0 && clause.start === 0 ? 'negated' : undefined;
    case 'tasks':
      return EXPLICIT_WANT.test(clause.text) ? 'required' : undefined;
    default:
      return WANT_CUE.test(clause.text) ? 'required' : undefined;
  }
}

/** Among tasks only an outright demand counts: what is done at work is learnt there as well. */
const EXPLICIT_WANT =
  /\b(you must|must have|is required|are required|required to have|you need|experience (with|in) .* (is|are) (required|essential))\b/i;

function cueFrom(next: Clause | undefined, clause: Clause, links: readonly LinkedSkill[]): Polarity | undefined {
  if (next === undefined || next.sentence !== clause.sentence || next.text.split(/\s+/).length > 8) return undefined;
  if (links.some((link) => link.start >= next.start && link.end <= next.end)) return undefined;
  const cue = next.cues.find((candidate) => candidate.polarity !== 'required' && candidate.start <= 12);
  return cue?.polarity;
}

/** Stretches of the clause that may name a skill which the taxonomy lacks: parts of list items, and what a cue refuses. */
function unknownSpans({ clause, paragraph, asItem }: ClauseContext, inside: readonly LinkedSkill[]): Span[] {
  const { text, section } = paragraph;
  const listed = asItem && (section === 'required' || section === 'preferred' || section === 'negated');
  const scopes = listed ? [clause] : [...introducedIn(clause), ...(inside.length > 0 ? [] : cueScopes(clause))];
  const years = [...text.matchAll(YEARS)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  return scopes
    .flatMap((scope) => partsOf(text, scope, [...inside, ...years]))
    .filter((part) => !inside.some((link) => overlaps(link, part)) && !abbreviates(text, part))
    .flatMap((part) => (years.some((span) => overlaps(span, part)) ? afterExperience(text, part) : [part]))
    .map((part) => withoutCues(part, clause))
    .flatMap((part) => phraseIn(text, part) ?? refusedDegree(text, part, clause) ?? []);
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

const overlaps = (one: Span, other: Span): boolean => one.start < other.end && one.end > other.start;

/** "A degree is not required": a word that elsewhere only introduces a name is the thing itself when it is refused. */
function refusedDegree(text: string, part: Span, clause: Clause): Span | undefined {
  const match = /\b(?:university degree|degree|diploma|studium|ausbildung|abitur)\b/i.exec(
    text.slice(part.start, part.end),
  );
  if (match === null || !clause.cues.some(({ polarity }) => polarity === 'negated')) return undefined;
  return { start: part.start + match.index, end: part.start + match.index + match[0].length };
}

/** What a cue of refusal speaks of, in offsets of the paragraph: up to the clause's end, or from its beginning. A wish only backwards. */
function cueScopes(clause: Clause): Span[] {
  return clause.cues.flatMap((cue) => {
    if (cue.side === 'after' && (cue.polarity === 'negated' || cue.polarity === 'preferred'))
      return [wordsBefore(clause, cue.start)];
    return cue.side === 'before' && cue.polarity === 'negated'
      ? [{ start: clause.start + cue.end, end: clause.end }]
      : [];
  });
}

/** What stands between the last comma or cue and `offset`. */
function wordsBefore(clause: Clause, offset: number): Span {
  const lead = clause.text.slice(0, offset);
  const comma = Math.max(0, lead.lastIndexOf(', ') + 1);
  return { start: clause.start + comma, end: clause.start + offset };
}

/** Words of a sentence after which the name of a skill follows, up to the next comma or verb. */
const INTRODUCER =
  /\b(?:experience (?:with|in|of)|knowledge of|understanding of|familiar(?:ity)? with|proficien(?:t|cy) (?:in|with)|skilled (?:in|at)|comfortable with|expertise (?:in|with)|certificate in|qualification in|fluen(?:t|cy) in|kenntnisse[n]? (?:in der|in den|in|im|der|von)|erfahrung(?:en)? (?:mit einer|mit einem|mit der|mit|in der|in den|in|im)|ausbildung (?:in der|im|als|zum|zur)|umgang mit)\s/gi;

function introducedIn(clause: Clause): Span[] {
  return [...clause.text.matchAll(INTRODUCER)].map((match) => {
    const from = match.index + match[0].length;
    const length = clause.text
      .slice(from)
      .search(/,|\s(?:is|are|was|would|will|can|ist|sind|wird|wäre|setzen|matters?)\s|$/i);
    return { start: clause.start + from, end: clause.start + from + length };
  });
}

/** What a cue leaves of a part: "Spanish" of "Spanish preferred", "payroll" of "you will not run payroll". */
function withoutCues(part: Span, clause: Clause): Span {
  let { start, end } = part;
  for (const cue of clause.cues) {
    const at = { start: clause.start + cue.start, end: clause.start + cue.end };
    if (cue.side === 'before' && at.start >= start - 1 && at.end <= end) start = at.end;
    if (cue.side === 'after' && at.start > start && at.start < end) end = at.start;
  }
  return { start, end };
}

/** Candidates joined by "or" are alternatives, with all of the same enumeration: "Java, Kotlin or Scala". */
function markAlternatives(text: string, candidates: readonly Candidate[], clauseIndex: number): Candidate[] {
  const groups: Candidate[][] = [];
  for (const candidate of candidates) {
    const group = groups.at(-1);
    const previous = group?.at(-1);
    if (group !== undefined && previous !== undefined && isEnumeration(text.slice(previous.end, candidate.start)))
      group.push(candidate);
    else groups.push([candidate]);
  }
  return groups.flatMap((group, index) => {
    const joined = group.slice(1).map((candidate, at) => text.slice(group[at]?.end ?? 0, candidate.start));
    const first = group[0];
    const lead = first === undefined ? '' : text.slice(Math.max(0, first.start - 40), first.start);
    const alternatives = group.length > 1 && (joined.some((join) => OR.test(join)) || ONE_OF.test(lead));
    return alternatives ? group.map((candidate) => ({ ...candidate, alternative: clauseIndex * 100 + index })) : group;
  });
}

const OR = /\b(or|oder|bzw\.?)\b/i;
const ONE_OF = /\b(one (or more )?of|any of|either|eine[rs]? der)\b[^.]*$/i;

/** Only commas, slashes and "or" stand between members of one enumeration, with a word or two that belong to them. */
const isEnumeration = (between: string): boolean =>
  /^[\s,/]*(?:(?:and\/)?or|oder|bzw\.?)?\s*(?:\p{L}+\s){0,2}$/iu.test(between) &&
  /[,/]|\b(or|oder|bzw)\b/i.test(between);

const round = (value: number): number => Math.round(value * 100) / 100;
