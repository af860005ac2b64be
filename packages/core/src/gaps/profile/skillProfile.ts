import type { Cv } from '../../cv/index.ts';
import type { Evidence } from '../../evidence/index.ts';
import { foldName } from '../../skills/index.ts';
import { evidenceOf, listedNames, shownTexts, type ListedName, type ShownText } from '../cvTexts.ts';
import type { SkillKnowledge } from '../knowledge.ts';
import { skillStanding, type SkillStanding } from './skillStanding.ts';
import { lastUseOf, type SkillUse } from './skillUse.ts';

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
  /** Every text that tells it, with the kind and dates of its entry; also those that no document evidences. */
  readonly uses: readonly SkillUse[];
  /** Date of the latest entry that shows it: `present`, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly lastUsed?: string;
  /** Months that dated work and projects show it, overlaps once; absent when none of them has both dates. */
  readonly months?: number;
  /** How well it is known and how that came about. */
  readonly standing: SkillStanding;
  /** Of a spoken language, as written. */
  readonly fluency?: string;
  /** 0 to 1: the surest of its mentions. */
  readonly confidence: number;
}

export interface ProfileOptions {
  /** `YYYY-MM-DD`, stands for "present"; without it what still goes on adds no months, and nothing counts as long ago. */
  readonly today?: string | undefined;
}

/** All skills of a CV, most strongly supported first: shown before only claimed, recent before old. */
export function cvSkillProfile(
  cv: Cv,
  knowledge: SkillKnowledge,
  options: ProfileOptions = {},
): readonly ProfileSkill[] {
  const drafts = new Map<string, Draft>();
  for (const listed of listedNames(cv)) addListed(drafts, listed, { cv, knowledge });
  for (const text of shownTexts(cv)) addShown(drafts, text, { cv, knowledge });
  return [...drafts.values()].map((draft) => finished(draft, cv, options)).sort(byStrength);
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
  readonly uses: SkillUse[];
  readonly stated: string[];
  claimed: boolean;
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
  if (listed.level !== undefined) draft.stated.push(listed.level);
  draft.fluency ??= listed.fluency;
  draft.confidence = Math.max(draft.confidence, cv.meta.confidence[listed.path] ?? 1);
}

function addShown(drafts: Map<string, Draft>, text: ShownText, { cv, knowledge }: Source): void {
  for (const mention of knowledge.link(text.text, 'prose')) {
    const name = text.text.slice(mention.start, mention.end);
    const draft = draftOf(drafts, { skillId: mention.skillId, name, knowledge });
    if (draft === undefined) continue;
    const evidence = evidenceOf(cv, text.path);
    draft.shown.push(...evidence.filter((one) => !draft.shown.includes(one)));
    if (!draft.uses.some(({ path }) => path === text.path)) draft.uses.push(useOf(text, evidence[0]));
    draft.confidence = Math.max(draft.confidence, mention.confidence * (cv.meta.confidence[text.path] ?? 1));
  }
}

const useOf = (text: ShownText, evidence: Evidence | undefined): SkillUse => ({
  path: text.path,
  where: text.where,
  ...(text.startDate === undefined ? {} : { startDate: text.startDate }),
  ...(text.endDate === undefined ? {} : { endDate: text.endDate }),
  ...(text.role === undefined ? {} : { role: text.role }),
  ...(evidence === undefined ? {} : { evidence }),
});

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
  uses: [],
  stated: [],
  claimed: false,
  fluency: undefined,
  confidence: 0,
});

function finished(draft: Draft, cv: Cv, { today }: ProfileOptions): ProfileSkill {
  const { standing, months } = skillStanding({
    own: cv.meta.ownLevels?.[draft.key],
    stated: draft.fluency === undefined ? draft.stated : [draft.fluency, ...draft.stated],
    uses: draft.uses,
    today,
  });
  const lastUsed = lastUseOf(draft.uses);
  return {
    key: draft.key,
    name: draft.name,
    spellings: [...draft.spellings],
    claimed: draft.claimed,
    claims: draft.claims,
    shown: draft.shown,
    uses: draft.uses,
    standing,
    confidence: draft.confidence,
    ...(draft.skillId === undefined ? {} : { skillId: draft.skillId }),
    ...(draft.category === undefined ? {} : { category: draft.category }),
    ...(lastUsed === undefined ? {} : { lastUsed }),
    ...(months === undefined ? {} : { months }),
    ...(draft.fluency === undefined ? {} : { fluency: draft.fluency }),
  };
}

function byStrength(a: ProfileSkill, b: ProfileSkill): number {
  const rank = (skill: ProfileSkill): string => `${skill.shown.length > 0 ? 1 : 0}${skill.lastUsed ?? ''}`;
  const [left, right] = [rank(a), rank(b)];
  if (left !== right) return left < right ? 1 : -1;
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}
