import type { Cv } from '../cv/index.ts';
import type { Evidence } from '../evidence/index.ts';
import { evidenceOf, listedNames, shownTexts, type ListedName, type ShownText } from './cvTexts.ts';
import { foldName } from '../skills/index.ts';
import type { SkillKnowledge } from './knowledge.ts';

/** One skill of a CV: what is claimed (listed under skills) apart from what is shown (told in work, projects, study). */
export interface ProfileSkill {
  /** Taxonomy id, or the folded name of a skill the taxonomy does not know. */
  readonly key: string;
  readonly skillId?: string;
  /** As the CV writes it, at its first mention. */
  readonly name: string;
  /** All spellings in the CV, folded. */
  readonly spellings: readonly string[];
  readonly category?: string;
  readonly claimed: boolean;
  /** Where it is listed. */
  readonly claims: readonly Evidence[];
  /** Where it is told. */
  readonly shown: readonly Evidence[];
  /** Date of the latest entry that shows it: `present`, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly lastUsed?: string;
  /** Of a spoken language, as written. */
  readonly fluency?: string;
  /** 0 to 1: the surest of its mentions. */
  readonly confidence: number;
}

/** All skills of a CV, most strongly supported first: shown before only claimed, recent before old. */
export function cvSkillProfile(cv: Cv, knowledge: SkillKnowledge): readonly ProfileSkill[] {
  const drafts = new Map<string, Draft>();
  for (const listed of listedNames(cv)) addListed(drafts, listed, { cv, knowledge });
  for (const text of shownTexts(cv)) addShown(drafts, text, { cv, knowledge });
  return [...drafts.values()].map(finished).sort(byStrength);
}

interface Source {
  readonly cv: Cv;
  readonly knowledge: SkillKnowledge;
}

interface Draft {
  readonly key: string;
  readonly skillId: string | undefined;
  readonly name: string;
  readonly category: string | undefined;
  readonly spellings: Set<string>;
  readonly claims: Evidence[];
  readonly shown: Evidence[];
  claimed: boolean;
  lastUsed: string | undefined;
  fluency: string | undefined;
  confidence: number;
}

function addListed(drafts: Map<string, Draft>, listed: ListedName, { cv, knowledge }: Source): void {
  const skillId = cv.meta.skillIds[listed.path] ?? knowledge.resolve(listed.name)?.id;
  if (listed.heading && skillId === undefined) return;
  const draft = draftOf(drafts, { skillId, name: listed.name, knowledge });
  if (draft === undefined) return;
  draft.claimed = true;
  draft.claims.push(...evidenceOf(cv, listed.path));
  draft.fluency ??= listed.fluency;
  draft.confidence = Math.max(draft.confidence, cv.meta.confidence[listed.path] ?? 1);
}

function addShown(drafts: Map<string, Draft>, text: ShownText, { cv, knowledge }: Source): void {
  for (const mention of knowledge.link(text.text, 'prose')) {
    const name = text.text.slice(mention.start, mention.end);
    const draft = draftOf(drafts, { skillId: mention.skillId, name, knowledge });
    if (draft === undefined) continue;
    draft.shown.push(...evidenceOf(cv, text.path).filter((evidence) => !draft.shown.includes(evidence)));
    draft.lastUsed = later(draft.lastUsed, text.endDate ?? text.startDate);
    draft.confidence = Math.max(draft.confidence, mention.confidence * (cv.meta.confidence[text.path] ?? 1));
  }
}

/** The draft that a mention belongs to, with the spelling noted; nothing for a name without letters or digits. */
function draftOf(
  drafts: Map<string, Draft>,
  mention: { skillId: string | undefined; name: string; knowledge: SkillKnowledge },
): Draft | undefined {
  const folded = foldName(mention.name);
  const key = mention.skillId ?? folded;
  if (key === '') return undefined;
  const known = mention.skillId === undefined ? undefined : mention.knowledge.skillById(mention.skillId);
  const draft = drafts.get(key) ?? emptyDraft(key, mention.name.trim(), known);
  drafts.set(key, draft);
  draft.spellings.add(folded);
  return draft;
}

const emptyDraft = (key: string, name: string, known: { id: string; category: string } | undefined): Draft => ({
  key,
  skillId: known?.id,
  name,
  category: known?.category,
  spellings: new Set(),
  claims: [],
  shown: [],
  claimed: false,
  lastUsed: undefined,
  fluency: undefined,
  confidence: 0,
});

function finished(draft: Draft): ProfileSkill {
  return {
    key: draft.key,
    name: draft.name,
    spellings: [...draft.spellings],
    claimed: draft.claimed,
    claims: draft.claims,
    shown: draft.shown,
    confidence: draft.confidence,
    ...(draft.skillId === undefined ? {} : { skillId: draft.skillId }),
    ...(draft.category === undefined ? {} : { category: draft.category }),
    ...(draft.lastUsed === undefined ? {} : { lastUsed: draft.lastUsed }),
    ...(draft.fluency === undefined ? {} : { fluency: draft.fluency }),
  };
}

/** Dates compare as text, and "present" sorts after every digit. */
const later = (a: string | undefined, b: string | undefined): string | undefined =>
  a === undefined || (b !== undefined && b > a) ? b : a;

function byStrength(a: ProfileSkill, b: ProfileSkill): number {
  const rank = (skill: ProfileSkill): string => `${skill.shown.length > 0 ? 1 : 0}${skill.lastUsed ?? ''}`;
  const [left, right] = [rank(a), rank(b)];
  if (left !== right) return left < right ? 1 : -1;
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}
