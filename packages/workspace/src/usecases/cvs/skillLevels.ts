import { ownLevelPath, type SkillLevel } from '@career-mentor/core/cv';
import { cvSkillProfile } from '@career-mentor/core/gaps';
import { err, ok, type Failure, type Result } from '@career-mentor/core/kernel';
import type { CvView } from '../../api/index.ts';
import { localDay } from '../../calendar/index.ts';
import { factEdits } from '../../repositories/tables.ts';
import { act, type Context } from '../context.ts';
import { skillKnowledge } from '../knowledge.ts';
import { viewCv } from './cvView.ts';
import { findCv } from './effectiveCv.ts';

interface LevelInput {
  readonly cvId: string;
  /** Taxonomy id or folded name. */
  readonly key: string;
  /** Absent to take the person's word back. */
  readonly level?: SkillLevel | undefined;
}

/** Keeps what the person says about how well she knows a skill; one undoable change, and gaps follow. */
export function setSkillLevel(context: Context, { cvId, key, level }: LevelInput): Result<CvView, Failure> {
  const found = findCv(context.db, cvId);
  if (!found.ok) return found;
  const skill = cvSkillProfile(found.value.cv, skillKnowledge).find((one) => one.key === key);
  if (skill === undefined) return err(noSuchSkill(key));
  const edit = { cv_id: cvId, path: ownLevelPath(key) };
  const done = act(context, {
    label: level === undefined ? `Took back the level of ${skill.name}` : `Set ${skill.name} to ${level}`,
    changes: ['cvs', 'jobs', 'gaps'],
    write: (recorder) =>
      level === undefined
        ? recorder.remove(factEdits, edit)
        : recorder.put(factEdits, { ...edit, state: 'corrected', value: level }),
  });
  if (!done.ok) return done;
  const after = findCv(context.db, cvId);
  return after.ok ? ok(viewCv(after.value, localDay(context.clock))) : after;
}

const noSuchSkill = (key: string): Failure => ({
  code: 'skill-unknown',
  message: `This CV names no skill "${key}".`,
  guidance: 'Choose the skill again on the Skills tab.',
  field: 'key',
});
