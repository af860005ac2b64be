import { foldName } from '../skills/index.ts';
import { isKeywordList } from './rules/statementShape.ts';
import type { Subject } from './subject.ts';

/** A skill of the CV: where it is listed and where it is told. A line that only lists names tells nothing. */
export interface SkillUse {
  readonly key: string;
  readonly skillId?: string;
  readonly name: string;
  readonly category?: string;
  readonly isLanguage: boolean;
  readonly listed: readonly string[];
  readonly shown: readonly string[];
  /** The surest place: 0 to 1. */
  readonly confidence: number;
}

/** All skills of a CV, in the order of their first place in it. */
export function skillsOf(subject: Subject): readonly SkillUse[] {
  const known = usesBySubject.get(subject);
  if (known) return known;
  const uses = [...collect(subject).values()];
  usesBySubject.set(subject, uses);
  return uses;
}

/** Several rules ask about the same CV. */
const usesBySubject = new WeakMap<Subject, readonly SkillUse[]>();

interface Draft extends SkillUse {
  readonly listed: string[];
  readonly shown: string[];
  confidence: number;
}

function collect(subject: Subject): Map<string, Draft> {
  const uses = new Map<string, Draft>();
  for (const { path, name } of listedNames(subject)) {
    const draft = draftOf(uses, {
      name,
      skillId: subject.cv.meta.skillIds[path] ?? subject.knowledge.resolve(name)?.id,
      subject,
    });
    draft.listed.push(path);
    draft.confidence = Math.max(draft.confidence, subject.confidenceOf(path));
  }
  for (const { path, text, confidence } of tellingTexts(subject)) addTold(uses, { path, text, confidence, subject });
  return uses;
}

function addTold(
  uses: Map<string, Draft>,
  { path, text, confidence, subject }: { path: string; text: string; confidence: number; subject: Subject },
): void {
  for (const mention of subject.knowledge.link(text, 'prose')) {
    const draft = draftOf(uses, { name: text.slice(mention.start, mention.end), skillId: mention.skillId, subject });
    if (!draft.shown.includes(path)) draft.shown.push(path);
    draft.confidence = Math.max(draft.confidence, mention.confidence * confidence);
  }
  const folded = ` ${foldName(text)} `;
  for (const [key, draft] of uses)
    if (draft.skillId === undefined && key.length > 2 && !draft.shown.includes(path) && folded.includes(` ${key} `))
      draft.shown.push(path);
}

function draftOf(
  uses: Map<string, Draft>,
  { name, skillId, subject }: { name: string; skillId: string | undefined; subject: Subject },
): Draft {
  const key = skillId ?? foldName(name);
  const known = uses.get(key);
  if (known) return known;
  const skill = skillId === undefined ? undefined : subject.knowledge.skillById(skillId);
  const draft: Draft = {
    key,
    name: skill?.name ?? name,
    isLanguage: skill?.category === 'language',
    listed: [],
    shown: [],
    confidence: 0,
    ...(skillId === undefined ? {} : { skillId }),
    ...(skill ? { category: skill.category } : {}),
  };
  uses.set(key, draft);
  return draft;
}

/** The names under skills; of a group its items, not its heading. */
export function listedNames({ cv, isShown, written }: Subject): { readonly path: string; readonly name: string }[] {
  return cv.skills
    .flatMap(({ name, keywords }, index) => {
      const path = `skills.${String(index)}`;
      return keywords.length === 0
        ? [{ path: `${path}.name`, name }]
        : keywords.map((keyword, at) => ({ path: `${path}.keywords.${String(at)}`, name: keyword }));
    })
    .map(({ path, name }) => ({ path, name: written?.texts[path] ?? name }))
    .filter(({ path, name }) => name.trim() !== '' && isShown(path));
}

/** Where a CV tells of what was done or learnt. */
export function tellingTexts(
  subject: Subject,
): { readonly path: string; readonly text: string; readonly confidence: number }[] {
  const { cv, statements, summary, confidenceOf } = subject;
  const head = [{ path: 'basics.summary', text: summary, confidence: confidenceOf('basics.summary') }];
  const studies = cv.education.flatMap(({ area, courses }, index) =>
    [area ?? '', ...courses].map((text, at) => {
      const path = `education.${String(index)}.${at === 0 ? 'area' : `courses.${String(at - 1)}`}`;
      return { path, text, confidence: confidenceOf(path) };
    }),
  );
  return [...head, ...statements.filter((statement) => !isKeywordList(statement, subject)), ...studies];
}
