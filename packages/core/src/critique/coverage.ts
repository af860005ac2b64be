import { CHECK_BELOW } from '../cv/index.ts';
import { ancestorsOf } from '../gaps/knowledge.ts';
import type { RequiredSkill } from '../jobs/index.ts';
import { foldName } from '../skills/index.ts';
import type { Finding, Rule } from './finding.ts';
import type { KeywordCoverage } from './schema.ts';
import { listedNames, skillsOf, tellingTexts } from './skillUse.ts';
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
  const { told, named } = id === undefined ? verbatim(skill.name, subject) : known(id, subject);
  const sure = told.filter((path) => subject.confidenceOf(path) >= CHECK_BELOW);
  const paths = [...new Set([...sure, ...named, ...told])];
  return {
    name: skill.name,
    wanted,
    state: sure.length > 0 ? 'shown' : paths.length > 0 ? 'listed' : 'absent',
    paths,
    evidence: paths.flatMap((path) => subject.cv.meta.evidence[path] ?? []),
    jobEvidence: skill.evidence,
    ...(id === undefined ? {} : { skillId: id }),
    ...(skill.alternativeGroup === undefined ? {} : { alternativeGroup: skill.alternativeGroup }),
  };
}

interface Places {
  readonly told: readonly string[];
  readonly named: readonly string[];
}

/** The skill itself or a narrower one: who uses React uses JavaScript. */
function known(id: string, subject: Subject): Places {
  const uses = skillsOf(subject).filter(
    ({ skillId }) => skillId !== undefined && (skillId === id || ancestorsOf(skillId, subject.knowledge).includes(id)),
  );
  return {
    told: uses.flatMap(({ shown }) => shown),
    named: [...uses.flatMap(({ listed }) => listed), ...namedPlaces(id, subject)],
  };
}

/** A name that the taxonomy does not know is looked for as whole words. */
function verbatim(name: string, subject: Subject): Places {
  const wanted = ` ${foldName(name)} `;
  const has = ({ text }: { readonly text: string }): boolean => ` ${foldName(text)} `.includes(wanted);
  if (wanted.trim().length < 2) return { told: [], named: [] };
  return {
    told: tellingTexts(subject)
      .filter(has)
      .map(({ path }) => path),
    named: [...listedNames(subject).map(({ path, name: text }) => ({ path, text })), ...titles(subject)]
      .filter(has)
      .map(({ path }) => path),
  };
}

/** Titles, languages and certificates name a skill without telling of it. */
function namedPlaces(id: string, subject: Subject): string[] {
  return titles(subject)
    .filter(({ text }) => subject.knowledge.link(text, 'list').some(({ skillId }) => skillId === id))
    .map(({ path }) => path);
}

const titles = ({ cv, isShown }: Subject): { readonly path: string; readonly text: string }[] =>
  [
    ...cv.work.map(({ position }, index) => ({ path: `work.${String(index)}.position`, text: position ?? '' })),
    ...cv.languages.map(({ language }, index) => ({ path: `languages.${String(index)}.language`, text: language })),
    ...cv.certificates.map(({ name }, index) => ({ path: `certificates.${String(index)}.name`, text: name })),
  ].filter(({ path, text }) => text !== '' && isShown(path));

/** What the advert part of the score is worth beside the 100 of the others. */
export const ADVERT_POINTS = 33;

/**
 * Each required skill has an equal share of the advert's points: a bare name keeps half, nothing loses it all. Of
 * alternatives ("Java or Kotlin") the one that the CV shows best stands for all.
 */
export const coverageRule: Rule = (subject) => {
  const required = standing(coverageOf(subject).filter(({ wanted }) => wanted === 'required'));
  return required.flatMap((skill): Finding[] => {
    const share = ADVERT_POINTS / required.length;
    const { skillId, name, paths, state } = skill;
    const about = { kind: 'missing-requirement' as const, about: skillId ?? foldName(name), paths };
    if (state === 'absent') return [{ ...about, points: share, detail: name }];
    if (state === 'shown') return [];
    const advice = 'Say in a job or project where you used it. If you did not, leave it as it is.';
    return [
      { ...about, points: share / 2, severity: 'minor', advice, title: `Named, but nothing tells of it: ${name}` },
    ];
  });
};

const RANK = { shown: 0, listed: 1, absent: 2 } as const;

function standing(required: readonly KeywordCoverage[]): readonly KeywordCoverage[] {
  return required.filter((skill, index) => {
    const group = required.filter((other) => other === skill || isAlternative(other, skill));
    const best = group.toSorted((a, b) => RANK[a.state] - RANK[b.state])[0];
    return best === required[index];
  });
}

const isAlternative = (a: KeywordCoverage, b: KeywordCoverage): boolean =>
  a.alternativeGroup !== undefined && a.alternativeGroup === b.alternativeGroup;
