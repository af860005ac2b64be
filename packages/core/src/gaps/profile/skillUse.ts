import { coveredMonths } from '../../cv/index.ts';
import type { Evidence } from '../../evidence/index.ts';
import { seniorityOf, type Seniority } from '../../skills/index.ts';

/** The part of a CV that tells of a skill. A summary says it, but shows it nowhere and at no time. */
export type UsePlace = 'work' | 'project' | 'study' | 'certificate' | 'summary';

/** One text of a CV that tells of a skill in use, with the dates of the entry it belongs to. */
export interface SkillUse {
  readonly path: string;
  readonly where: UsePlace;
  readonly startDate?: string;
  readonly endDate?: string;
  /** The position held, for work. */
  readonly role?: string;
  /** Absent for what the person typed in. */
  readonly evidence?: Evidence;
}

/** Date of the latest entry; dates compare as text, and "present" sorts after every digit. */
export const lastUseOf = (uses: readonly SkillUse[]): string | undefined =>
  uses
    .flatMap(({ startDate, endDate }) => endDate ?? startDate ?? [])
    .reduce<string | undefined>((latest, date) => (latest === undefined || date > latest ? date : latest), undefined);

/** Uses in which something was made or done, rather than learnt or said. */
export const practiceOf = (uses: readonly SkillUse[]): readonly SkillUse[] =>
  uses.filter(({ where }) => where === 'work' || where === 'project');

/** Months of practice, overlaps once; nothing when no dated entry shows any. */
export const monthsOfUse = (uses: readonly SkillUse[], today: string | undefined): number | undefined =>
  coveredMonths(practiceOf(uses), today);

/** The highest standing among the roles; a project counts as ordinary work. */
export function highestSeniority(uses: readonly SkillUse[]): Seniority {
  const standings = practiceOf(uses).map(({ role }) => (role === undefined ? 'ordinary' : seniorityOf(role)));
  if (standings.includes('senior')) return 'senior';
  return standings.length > 0 && standings.every((standing) => standing === 'learning') ? 'learning' : 'ordinary';
}

/** Whole years between a last use and today, 0 when either is unknown or it still goes on. */
export function yearsSince(lastUsed: string | undefined, today: string | undefined): number {
  if (lastUsed === undefined || lastUsed === 'present' || today === undefined) return 0;
  return Math.max(0, Number(today.slice(0, 4)) - Number(lastUsed.slice(0, 4)));
}
