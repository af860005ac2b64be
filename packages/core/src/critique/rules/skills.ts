import { ancestorsOf } from '../../gaps/knowledge.ts';
import { CATEGORIES } from '../../skills/index.ts';
import type { Finding, Rule } from '../finding.ts';
import { skillsOf, type SkillUse } from '../skillUse.ts';
import type { Subject } from '../subject.ts';

/** The list of skills beside what the work shows. */
export const skillsRule: Rule = (subject) => {
  const skills = skillsOf(subject);
  const listed = skills.filter((skill) => skill.listed.length > 0);
  if (listed.length === 0) return [{ kind: 'missing-skills' }];
  return [...notListed(skills, subject), ...onlyListed(listed, subject), ...buried(skills, subject)];
};

/** What a person looks for by name in a list: tools and crafts, not "teamwork" or a field of knowledge. */
const LISTED_KINDS = new Set(['programming', 'tool', 'craft', 'procedure', 'certificate']);
/** By its very name: what is only another name for it may well be meant otherwise. */
const SURE = 0.97;

function notListed(skills: readonly SkillUse[], { knowledge }: Subject): Finding[] {
  const above = new Set(
    skills.flatMap(({ listed, skillId }) => (listed.length > 0 && skillId ? ancestorsOf(skillId, knowledge) : [])),
  );
  const missing = skills.filter(
    ({ key, listed, shown, category, confidence }) =>
      !above.has(key) &&
      listed.length === 0 &&
      shown.length > 0 &&
      confidence >= SURE &&
      LISTED_KINDS.has(CATEGORIES.find(({ id }) => id === category)?.kind ?? ''),
  );
  if (missing.length === 0) return [];
  const names = [...new Set(missing.map(({ name }) => name))];
  return [
    { kind: 'skill-not-listed', paths: missing.flatMap(({ shown }) => shown[0] ?? []), detail: names.join(', ') },
  ];
}

/** From this many on a list is long; of a long list this share should be seen somewhere. */
const LONG_LIST = 8;
const SHOWN_SHARE = 0.15;

function onlyListed(listed: readonly SkillUse[], { statements }: Subject): Finding[] {
  const bare = listed.filter(({ shown, isLanguage }) => shown.length === 0 && !isLanguage);
  const skills = listed.filter(({ isLanguage }) => !isLanguage);
  const isLong = skills.length >= LONG_LIST && (skills.length - bare.length) / skills.length < SHOWN_SHARE;
  const hasNoWork = skills.length > 0 && statements.length === 0;
  if (!isLong && !hasNoWork) return [];
  const detail = `${String(bare.length)} of ${String(skills.length)}`;
  return [{ kind: 'skills-only-listed', paths: bare.map(({ listed: [path = ''] }) => path), detail }];
}

/** Required by the advert and told, but neither in the head, the list of skills nor the newest job. */
function buried(skills: readonly SkillUse[], { job }: Subject): Finding[] {
  const wanted = new Set((job?.required ?? []).flatMap(({ id }) => id ?? []));
  return skills.flatMap(({ skillId, name, listed, shown }): Finding[] => {
    const isEarly = listed.length > 0 || shown.some((path) => /^(?:basics|work\.0)\./.test(path));
    if (skillId === undefined || !wanted.has(skillId) || isEarly || shown.length === 0) return [];
    return [{ kind: 'buried-skill', about: skillId, paths: shown, detail: name }];
  });
}
