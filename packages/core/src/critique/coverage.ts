import { CHECK_BELOW } from '../cv/index.ts';
import type { RequiredSkill } from '../jobs/index.ts';
import { foldName } from '../skills/index.ts';
import type { Finding, Rule } from './finding.ts';
import type { KeywordCoverage } from './schema.ts';
import { skillsOf } from './skillUse.ts';
import type { Subject } from './subject.ts';

/**
 * Each skill that the advert asks for, and where the CV stands on it, counted in the document: told at work is `shown`, a
 * bare name `listed`. A line of keywords counts as a list, so that stuffing shows nothing.
 */
export function coverageOf(subject: Subject): readonly KeywordCoverage[] {
  const { job } = subject;
  if (!job) return [];
  return [
    ...job.required.map((skill) => covered(skill, 'required', subject)),
    ...job.preferred.map((skill) => covered(skill, 'preferred', subject)),
  ];
}

function covered(skill: RequiredSkill, wanted: KeywordCoverage['wanted'], subject: Subject): KeywordCoverage {
  const id = skill.id ?? subject.knowledge.resolve(skill.name)?.id;
  const folded = foldName(skill.name);
  const use = skillsOf(subject).find(({ key, skillId }) => (id === undefined ? key === folded : skillId === id));
  const told = (use?.shown ?? []).filter((path) => subject.confidenceOf(path) >= CHECK_BELOW);
  const paths = [...new Set([...told, ...(use?.listed ?? []), ...(use?.shown ?? []), ...namedPlaces(id, subject)])];
  return {
    name: skill.name,
    wanted,
    state: told.length > 0 ? 'shown' : paths.length > 0 ? 'listed' : 'absent',
    paths,
    evidence: paths.flatMap((path) => subject.cv.meta.evidence[path] ?? []),
    jobEvidence: skill.evidence,
    ...(id === undefined ? {} : { skillId: id }),
  };
}

/** Titles, languages and certificates name a skill without telling of it. */
function namedPlaces(id: string | undefined, { cv, knowledge, isShown }: Subject): string[] {
  if (id === undefined) return [];
  const named = [
    ...cv.work.map(({ position }, index) => ({ path: `work.${String(index)}.position`, text: position ?? '' })),
    ...cv.languages.map(({ language }, index) => ({ path: `languages.${String(index)}.language`, text: language })),
    ...cv.certificates.map(({ name }, index) => ({ path: `certificates.${String(index)}.name`, text: name })),
  ];
  return named
    .filter(({ path, text }) => isShown(path) && knowledge.link(text, 'list').some(({ skillId }) => skillId === id))
    .map(({ path }) => path);
}

/** What the advert part of the score is worth beside the 100 of the others. */
export const ADVERT_POINTS = 33;

/** Each required skill has an equal share of the advert's points: a bare name keeps half, nothing loses it all. */
export const coverageRule: Rule = (subject) => {
  const required = coverageOf(subject).filter(({ wanted }) => wanted === 'required');
  return required.flatMap((skill): Finding[] => {
    const share = ADVERT_POINTS / required.length;
    const about = {
      kind: 'missing-requirement' as const,
      about: skill.skillId ?? foldName(skill.name),
      paths: skill.paths,
    };
    if (skill.state === 'absent') return [{ ...about, points: share, detail: skill.name }];
    if (skill.state === 'shown') return [];
    const advice = 'Say in a job or project where you used it. If you did not, leave it as it is.';
    const detail = `${skill.name} is named, but nothing tells of it`;
    return [{ ...about, points: share / 2, severity: 'minor', advice, detail }];
  });
};
