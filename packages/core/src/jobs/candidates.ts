import type { Span } from '../evidence/index.ts';
import { markAlternatives } from './alternatives.ts';
import { cueFrom, isAnswer } from './answers.ts';
import { polarityAt, readClauses, sentenceAround, type Clause } from './clauses.ts';
import { WANT_CUE, type Polarity } from './cueWords.ts';
import { demandedIn, isFragment } from './demands.ts';
import type { LinkSkills, LinkedSkill } from './linking.ts';
import { isOfPerson } from './personSentences.ts';
import type { PlacedParagraph } from './sections.ts';
import { trustedLinks } from './trustedLinks.ts';
import { spreadSkills } from './coordinated.ts';
import { findUnknownSkills, namedIn, trainingsIn } from './unknownSkills.ts';
import { wholePhrase } from './wholePhrase.ts';

/** A skill that a paragraph speaks of, with what it says about it. Offsets are those of the paragraph's text. */
export interface Candidate extends Span {
  readonly skillId?: string;
  /** The name where it does not stand in the text as it is: "written communication" of "written and verbal communication". */
  readonly name?: string;
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
    if (isAnswer(clause, clauses[index - 1])) return [];
    const candidates = clauseCandidates({
      clause: pointedAt(clause, clauses[index + 1]),
      paragraph,
      links,
      linkSkills,
      asItem,
      inherited: cueFrom(clauses[index + 1], clause, links),
    });
    const refused = candidates.filter(({ polarity }) => polarity === 'negated');
    const wanted = candidates.filter(({ polarity }) => polarity !== 'negated');
    // Of what is refused nothing is a choice.
    return [...markAlternatives(paragraph.text, wanted, index * 100), ...refused].sort((a, b) => a.start - b.start);
  });
}

/** Nothing is wanted there: praise, pay, legal notices, how to apply. */
const SILENT: ReadonlySet<PlacedParagraph['section']> = new Set(['about', 'benefits', 'legal', 'apply', 'noise']);

/** A list that lost its bullets when it was pasted: short lines that do not begin like a sentence. */
function isItemLike({ isItem, section, text }: PlacedParagraph): boolean {
  if (isItem) return true;
  return (
    LISTED.has(section) &&
    text.split(/\s+/).length <= 14 &&
    (!/[.!?]$/.test(text) || isFragment(text.split(/[.!?](?=\s)/)[0] ?? '')) &&
    !/^(we|you|our|your|this|there|it|the|if|no|wir|du|sie|ihr|unser|es)\b/i.test(text)
  );
}

const LISTED: ReadonlySet<PlacedParagraph['section']> = new Set(['required', 'preferred', 'negated']);

/** Only items that are not sentences are searched for names in all their parts: "knows how to count stock" is one. */
const isListed = ({ asItem, paragraph }: ClauseContext): boolean =>
  asItem && LISTED.has(paragraph.section) && !SENTENCE_ITEM.test(paragraph.text);

const SENTENCE_ITEM =
  /^(?:has|have|can|knows?|holds?|is|are|enjoys?|wants?|loves?|understands?|speaks?|you|who|i|du|sie|kann|hat|hast|bist)\b/i;

interface ClauseContext {
  readonly clause: Clause;
  readonly paragraph: PlacedParagraph;
  readonly links: readonly LinkedSkill[];
  readonly linkSkills: LinkSkills;
  readonly asItem: boolean;
  /** What a clause that follows and holds nothing but a cue says about this one. */
  readonly inherited: Polarity | undefined;
}

function clauseCandidates(context: ClauseContext): Candidate[] {
  const { clause, links } = context;
  const trainings = trainingsIn(context.paragraph.text);
  const inside = links.filter(
    (link) =>
      link.start >= clause.start &&
      link.end <= clause.end &&
      !trainings.some(({ start, end }) => start < link.start && end >= link.end),
  );
  if (clause.start > 0 && context.asItem && clause.cues.length === 0 && EXPLAINS.test(clause.text)) return [];
  if (OFFERS.test(clause.text)) return [];
  const scopes = context.asItem ? [] : namedIn(context.paragraph.text, clause);
  const known = inside.flatMap((link) => judged(asNamed(link, scopes, context), context, link.confidence));
  const isRefused = context.paragraph.section === 'negated';
  const whole = isListed(context) || isAnswered(context) ? clause : demandedIn(clause, context.paragraph);
  const spans = findUnknownSkills({ text: context.paragraph.text, clause, known: inside, isRefused }, whole);
  const unknown = spans.flatMap((span) => judgedPhrase(span, context));
  const spread = spreadIn(context);
  return [...spread, ...known, ...unknown].sort((a, b) => a.start - b.start);
}

/** "Coding? Forget it.": a short question names what its answer speaks of. */
const isAnswered = ({ clause, inherited }: ClauseContext): boolean =>
  inherited !== undefined && clause.isQuestion && clause.text.trim().split(/\s+/).length <= 5;

const spreadIn = (context: ClauseContext): Candidate[] =>
  spreadSkills(context.clause.text, context.linkSkills).flatMap(({ start, end, ...skill }) =>
    judged(
      { ...skill, start: start + context.clause.start, end: end + context.clause.start },
      context,
      skill.skillId === undefined ? UNKNOWN_CONFIDENCE : 1,
    ),
  );

/**
 * In a sentence "GCSE teaching is essential" names more than "teaching", where a cue or "experience of" says from where
 * to where the name goes. A longer name that is refused is no longer the skill of the shorter one: who needs no
 * "teaching chemistry" teaches all the same.
 */
function asNamed(
  link: LinkedSkill,
  scopes: readonly Span[],
  { paragraph, clause, linkSkills }: ClauseContext,
): Span & { skillId?: string } {
  const part = scopes.find((scope) => scope.start <= link.start && scope.end >= link.end);
  const whole = part === undefined ? link : wholePhrase(paragraph.text, link, part);
  if (whole === link || polarityAt(clause, link.start - clause.start) !== 'negated') return whole;
  const phrase = paragraph.text.slice(whole.start, whole.end);
  const own = linkSkills(phrase, 'list').find(({ start, end }) => start === 0 && end === phrase.length);
  return own === undefined ? { start: whole.start, end: whole.end } : { ...whole, skillId: own.skillId };
}

/** "Clear written English; most of our decisions are made in writing": the second half gives the reason for the first. */
const EXPLAINS = /\b(we|our|us|wir|uns|unser\w*)\b/i;

/** What is given, not asked for, wherever it stands. */
const OFFERS =
  /\bwe (?:offer|provide|pay)\b|\byou(?:'ll| will) (?:get|receive|enjoy|be offered)\b|\bbenefits include\b|\bwir (?:bieten|zahlen)\b|\b(?:dich|sie) erwarte(?:t|n)\b/i;

/** A phrase cut free of its words may be a name that the taxonomy knows after all: "Englisch" of "Englischkenntnisse". */
function judgedPhrase(span: Span, context: ClauseContext): Candidate[] {
  const phrase = context.paragraph.text.slice(span.start, span.end);
  const link = context.linkSkills(phrase, 'list').find(({ start, end }) => start === 0 && end === phrase.length);
  if (link !== undefined) return judged({ ...span, skillId: link.skillId }, context, link.confidence);
  return judged({ ...span, ...namedByActivity(phrase, context.linkSkills) }, context, UNKNOWN_CONFIDENCE);
}

/** "You need not know how to code": taxonomies name the activity, "coding". */
function namedByActivity(phrase: string, linkSkills: LinkSkills): { skillId: string; name: string } | undefined {
  if (!/^\p{Ll}{3,}$/u.test(phrase)) return undefined;
  const name = `${phrase.replace(/(?<=[^e])e$/, '')}ing`;
  const link = linkSkills(name, 'list').find(({ start, end }) => start === 0 && end === name.length);
  return link === undefined ? undefined : { skillId: link.skillId, name };
}

/** A phrase that no taxonomy confirms is more often wrong than right outside clear lists; in them about every second time. */
const UNKNOWN_CONFIDENCE = 0.5;

function judged(
  found: Span & { skillId?: string; name?: string },
  context: ClauseContext,
  confidence: number,
): Candidate[] {
  const { clause, paragraph, inherited } = context;
  const said = polarityAt(clause, found.start - clause.start);
  const stated = inherited === 'preferred' ? inherited : (said ?? inherited);
  // "Audit is done by others" gives the reason for what the heading says.
  const polarity =
    (stated === 'unneeded' && paragraph.section === 'negated' ? undefined : stated) ?? bySection(context);
  if (polarity === undefined || polarity === 'unneeded') return [];
  const end = polarity === 'negated' ? wholeDegree(paragraph.text, found.end) : found.end;
  // In a list of wishes "experience required" is a slip of the tongue at most; the heading stands.
  const final = polarity === 'required' && paragraph.section === 'preferred' ? 'preferred' : polarity;
  const id = {
    ...(found.skillId === undefined ? {} : { skillId: found.skillId }),
    ...(found.name === undefined ? {} : { name: found.name }),
  };
  const sure = stated !== undefined || context.asItem ? 0.95 : 0.75;
  return [
    { start: found.start, end, ...id, polarity: final, confidence: round(confidence * sure), listed: context.asItem },
  ];
}

/** Who asks for no "computer science degree" does not say that computer science is unwanted. */
const wholeDegree = (text: string, end: number): number =>
  end + (/^ (?:degree|diploma|certification|qualification)\b/i.exec(text.slice(end))?.[0].length ?? 0);

/** Without a cue the heading decides; reasons given under "what you do not need" are no refusals themselves. */
function bySection({ paragraph, clause, asItem }: ClauseContext): Candidate['polarity'] | undefined {
  switch (paragraph.section) {
    case 'required':
    case 'preferred':
      return paragraph.section;
    case 'negated':
      return clause.sentence === 0 && clause.start === 0 && (asItem || isFragment(clause.text)) ? 'negated' : undefined;
    case 'tasks':
      return EXPLICIT_WANT.test(clause.text) || demandedIn(clause, paragraph) !== undefined ? 'required' : undefined;
    default:
      return WANT_CUE.test(clause.text) ||
        asksOfPerson(paragraph.text, clause) ||
        demandedIn(clause, paragraph) !== undefined
        ? 'required'
        : undefined;
  }
}

/** A clause without a subject of its own goes on with what its sentence says of the person. */
function asksOfPerson(text: string, clause: Clause): boolean {
  if (isOfPerson(clause.text)) return true;
  if (OWN_SUBJECT.test(clause.text)) return false;
  const { start } = sentenceAround(text, clause.start + 1);
  return start < clause.start && isOfPerson(text.slice(start, clause.start));
}

const OWN_SUBJECT =
  /^\W*(?:and |but |or |because |since |while |which |as )?(?:we|our|us|there|it|they|this|that|these|the|wir|unser\w*|es|das|der|die|dafür|damit)(?!\p{L})/iu;

/** Among tasks only an outright demand counts: what is done at work is learnt there as well. */
const EXPLICIT_WANT =
  /\b(you must|must have|is required|are required|required to have|you need|experience (with|in) .* (is|are) (required|essential))\b/i;

/**
 * "The archive runs on X and Y; no experience with these is needed": the refusal that points back names nothing itself,
 * and what the clause before it works with is refused.
 */
function pointedAt(clause: Clause, next: Clause | undefined): Clause {
  const refusal = next?.cues.find(({ polarity }) => polarity === 'negated');
  const uses = /\b(?:runs? on|uses?|using|works? with|such as|relies on|rely on)\s/i.exec(clause.text);
  if (next === undefined || refusal === undefined || uses === null || !POINTS_BACK.test(next.text)) return clause;
  const at = uses.index + uses[0].length;
  return { ...clause, cues: [...clause.cues, { polarity: 'negated', side: 'before', start: at, end: at }] };
}

const POINTS_BACK =
  /\b(?:with|of|in|for|know|need) (?:either|any|all|both)?(?: of )?\s?(?:these|those|them|this|it)\b/i;

const round = (value: number): number => Math.round(value * 100) / 100;
