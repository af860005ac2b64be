import type { RequiredSkill } from '@career-mentor/core/jobs';
import { foldName } from '@career-mentor/core/skills';
import type { NamedGapMark } from '../../api/index.ts';
import type { EffectiveJob } from '../jobs/effectiveJob.ts';
import { skillKnowledge } from '../knowledge.ts';
import type { GapMarks } from './marks.ts';

/** The marks with the names that the advert uses; one made on another advert has the name of the taxonomy. */
export function withNames(marks: GapMarks, { job }: EffectiveJob): Readonly<Record<string, NamedGapMark>> {
  const asked = [...job.required, ...job.preferred];
  const nameOf = (gapId: string): string =>
    asked.find((skill) => isMeant(skill, gapId))?.name ?? skillKnowledge.skillById(gapId)?.name ?? gapId;
  return Object.fromEntries(Object.entries(marks).map(([id, mark]) => [id, { ...mark, name: nameOf(id) }]));
}

/** By the id it was read with, by the one its name leads to, or by its folded name: whichever the gap was named by. */
const isMeant = ({ id, name }: RequiredSkill, gapId: string): boolean =>
  id === gapId || skillKnowledge.resolve(name)?.id === gapId || foldName(name) === gapId;
