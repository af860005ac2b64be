import { factsToCheck, shownPath } from '@career-mentor/core/cv';
import { cvSkillProfile, type ProfileSkill } from '@career-mentor/core/gaps';
import { categoryById } from '@career-mentor/core/skills';
import type { CvSkillView, CvSummary, CvView } from '../../api/index.ts';
import type { ReadableDb } from '../../db/types.ts';
import { findRow } from '../../repositories/table.ts';
import { documents } from '../../repositories/tables.ts';
import { skillKnowledge } from '../knowledge.ts';
import type { EffectiveCv } from './effectiveCv.ts';

/** Everything the CV page shows; `today` (`YYYY-MM-DD`) stands for the "present" of its entries. */
export function viewCv(effective: EffectiveCv, today: string): CvView {
  const { row, cv } = effective;
  return {
    id: row.id,
    title: row.title,
    documentId: row.document_id,
    cv,
    edits: editsByShownPath(effective),
    toCheck: factsToCheck(cv),
    skills: cvSkillProfile(cv, skillKnowledge, { today }).map(viewSkill),
  };
}

const viewSkill = (skill: ProfileSkill): CvSkillView => ({
  key: skill.key,
  name: skill.name,
  category: skill.category ? categoryById(skill.category).label : 'Other',
  claimed: skill.claimed,
  claims: skill.claims,
  shown: skill.shown,
  unshown: skill.claimed && skill.uses.length === 0 && skill.category !== 'language',
  basis: skill.standing.basis,
  because: skill.standing.because,
  ...(skill.skillId === undefined ? {} : { skillId: skill.skillId }),
  ...(skill.standing.level === undefined ? {} : { level: skill.standing.level }),
  ...(skill.months === undefined ? {} : { months: skill.months }),
  ...(skill.lastUsed === undefined ? {} : { lastUsed: skill.lastUsed }),
});

/** One line of the list of CVs. */
export function summariseCv(db: ReadableDb, effective: EffectiveCv): CvSummary {
  const { row, cv } = effective;
  const document = findRow(db, documents, { id: row.document_id });
  return {
    id: row.id,
    title: row.title,
    fileName: document?.file_name ?? row.title,
    format: document?.format ?? 'txt',
    importedAt: row.imported_at,
    checks: factsToCheck(cv).length,
    skills: cvSkillProfile(cv, skillKnowledge).length,
    ...(cv.basics.label === undefined ? {} : { headline: cv.basics.label }),
  };
}

/** What was removed is not shown, so it has no path here; taking a removal back is undo. */
function editsByShownPath({ edits }: EffectiveCv): CvView['edits'] {
  return Object.fromEntries(
    Object.entries(edits).flatMap(([path, edit]) => {
      const shown = shownPath(edits, path);
      return shown === undefined ? [] : [[shown, edit] as const];
    }),
  );
}
