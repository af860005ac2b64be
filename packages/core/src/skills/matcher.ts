import { isSpokenLanguage, supportOf } from './context.ts';
import { foldName, tokenize, type Token } from './fold.ts';
import { createFormTrie, type Form, type FormNode } from './forms.ts';
import type { Skill, SkillMention } from './schema.ts';
import type { Candidate, Surroundings, TextContext } from './surroundings.ts';
import type { Taxonomy } from './taxonomy.ts';

export interface SkillMatcher {
  /**
   * The skills named in a text, in reading order, without overlaps. `context` is `list` for the skills section of a CV or
   * one of its entries, `prose` (the default) for sentences.
   */
  link(text: string, context?: TextContext): SkillMention[];
  /** The skill with this very name or alias, or undefined; doubtful words count because the caller vouches for them. */
  resolve(name: string): Skill | undefined;
}

/** Builds the index once (about 30 ms for 3,000 skills); `link` then takes time proportional to the text. */
export function createSkillMatcher(taxonomy: Taxonomy): SkillMatcher {
  const root = createFormTrie(taxonomy);
  return {
    link: (text, context = 'prose') => linkText(text, context, root),
    resolve: (name) => taxonomy.skillByName(name) ?? resolveForm(name, root),
  };
}

function linkText(text: string, context: TextContext, root: FormNode): SkillMention[] {
  const tokens = tokenize(text);
  const candidates = findCandidates(text, tokens, root, context);
  const standing = settle(candidates, { text, tokens, context });
  return candidates.flatMap((candidate, index) => {
    const confidence = standing[index] ?? 0;
    if (confidence === 0) return [];
    return [{ skillId: candidate.form.skill.id, start: candidate.start, end: candidate.end, confidence }];
  });
}

/** Longest spelling at each place, left to right; the text between the words of a name must be able to join them. */
function findCandidates(text: string, tokens: readonly Token[], root: FormNode, context: TextContext): Candidate[] {
  const found: Candidate[] = [];
  for (let first = 0; first < tokens.length;) {
    const candidate = longestAt(text, tokens, root, first, context);
    if (candidate) found.push(candidate);
    first = candidate ? candidate.last + 1 : first + 1;
  }
  return found;
}

const JOINT_IN_LIST = /^(?:[ \t\u00a0]{1,2}|[-–./&'’]|\s&\s)$/;
const JOINT_IN_PROSE = /^(?:[ \t\u00a0]{1,2}|[-–./&'’]|\s&\s|[ \t]*\n[ \t]*)$/;

function longestAt(
  text: string,
  tokens: readonly Token[],
  root: FormNode,
  first: number,
  context: TextContext,
): Candidate | undefined {
  const joint = context === 'list' ? JOINT_IN_LIST : JOINT_IN_PROSE;
  const start = tokens[first]?.start ?? 0;
  let node: FormNode | undefined = root;
  let best: Candidate | undefined;
  for (let last = first; last < tokens.length; last++) {
    const token = tokens[last];
    const previous = last > first ? tokens[last - 1] : undefined;
    if (!token || (previous && !joint.test(text.slice(previous.end, token.start)))) break;
    node = node.next.get(token.key);
    if (!node) break;
    if (node.form && isCaseAllowed(node.form, text.slice(start, token.end), context)) {
      best = { form: node.form, first, last, start, end: token.end };
    }
  }
  return best;
}

/** "Snowflake" and "REST", but not "a snowflake" and "the rest"; a line in capitals and a list of skills are forgiven. */
const isCaseAllowed = (form: Form, written: string, context: TextContext): boolean =>
  !form.caseCounts || written === form.surface || written === written.toUpperCase() || context === 'list';

const NAME_CONFIDENCE = 1;
const ALIAS_CONFIDENCE = 0.95;
/** A newly confirmed name can support its neighbour, which can support the next; longer chains add nothing in practice. */
const ROUNDS = 4;

/** The confidence of each candidate, 0 for those that their surroundings do not support. */
function settle(candidates: readonly Candidate[], text: Omit<Surroundings, 'neighbours'>): number[] {
  const standing = candidates.map((candidate) => firmConfidence(candidate, text));
  for (let round = 0; round < ROUNDS; round++) {
    let hasChanged = false;
    candidates.forEach((candidate, index) => {
      if (standing[index] !== 0 || !candidate.form.needsContext) return;
      const support = supportOf(candidate, { ...text, neighbours: neighboursOf(candidates, standing, index) });
      if (support === 0) return;
      standing[index] = Math.min(ALIAS_CONFIDENCE, 0.7 + 0.05 * support);
      hasChanged = true;
    });
    if (!hasChanged) break;
  }
  return standing;
}

function firmConfidence(candidate: Candidate, text: Omit<Surroundings, 'neighbours'>): number {
  const { form } = candidate;
  if (form.needsContext) return 0;
  if (form.skill.category === 'language' && !isSpokenLanguage(candidate, { ...text, neighbours: [] })) return 0;
  return form.isName ? NAME_CONFIDENCE : ALIAS_CONFIDENCE;
}

function neighboursOf(
  candidates: readonly Candidate[],
  standing: readonly number[],
  index: number,
): Surroundings['neighbours'] {
  return [index - 1, index + 1].flatMap((at) => {
    const candidate = candidates[at];
    return candidate ? [{ candidate, isFirm: (standing[at] ?? 0) > 0 }] : [];
  });
}

/** Plural and singular of a name, found through the same index. */
function resolveForm(name: string, root: FormNode): Skill | undefined {
  let node: FormNode | undefined = root;
  for (const key of foldName(name).split(' ')) node = node?.next.get(key);
  return node?.form?.skill;
}
