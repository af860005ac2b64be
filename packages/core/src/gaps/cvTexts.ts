import type { Cv } from '../cv/index.ts';
import type { Evidence } from '../evidence/index.ts';
import type { UsePlace } from './profile/skillUse.ts';

/** A skill name that the CV lists as such. `fluency` only for spoken languages. */
export interface ListedName {
  readonly path: string;
  readonly name: string;
  /** A group heading such as "Databases": it is a claim only when it names a skill itself. */
  readonly heading: boolean;
  readonly fluency?: string;
  /** What stands beside it about how well it is known, as written. */
  readonly level?: string;
}

/** Running text in which skills are shown at work, with the dates of the entry it belongs to. */
export interface ShownText {
  readonly path: string;
  readonly text: string;
  readonly where: UsePlace;
  /** The position held, for work. */
  readonly role?: string | undefined;
  readonly startDate?: string | undefined;
  readonly endDate?: string | undefined;
}

/** Everything the CV lists under skills and languages. */
export function listedNames(cv: Cv): ListedName[] {
  const skills = cv.skills.flatMap((skill, index) => [
    { path: `skills.${index}.name`, name: skill.name, heading: skill.keywords.length > 0, ...leveled(skill.level) },
    ...skill.keywords.map((name, k) => {
      const path = `skills.${index}.keywords.${k}`;
      // A level beside the heading of a group is meant for all that stands under it.
      return { path, name, heading: false, ...leveled(cv.meta.levels?.[path] ?? skill.level) };
    }),
  ]);
  const languages = cv.languages.map(({ language, fluency }, index) => ({
    path: `languages.${index}.language`,
    name: language,
    heading: false,
    ...(fluency === undefined ? {} : { fluency }),
  }));
  return [...skills, ...languages].filter(({ name }) => name.trim() !== '');
}

const leveled = (level: string | undefined): { level?: string } => (level === undefined ? {} : { level });

/** Everything the CV tells in prose: summary, work, projects, education, certificates. */
export function shownTexts(cv: Cv): ShownText[] {
  return [
    { path: 'basics.label', text: cv.basics.label, where: 'summary' as const },
    { path: 'basics.summary', text: cv.basics.summary, where: 'summary' as const },
    ...cv.work.flatMap(workTexts),
    ...cv.projects.flatMap(projectTexts),
    ...cv.education.flatMap(educationTexts),
    ...cv.certificates.map(({ name, date }, index) => ({
      path: `certificates.${index}.name`,
      text: name,
      where: 'certificate' as const,
      endDate: date,
    })),
  ].filter((text): text is ShownText => text.text !== undefined && text.text.trim() !== '');
}

type MaybeText = Omit<ShownText, 'text'> & { readonly text: string | undefined };

function workTexts(entry: Cv['work'][number], index: number): MaybeText[] {
  const dates = {
    where: 'work' as const,
    role: entry.position,
    startDate: entry.startDate,
    endDate: entry.endDate,
  };
  return [
    { path: `work.${index}.position`, text: entry.position, ...dates },
    { path: `work.${index}.summary`, text: entry.summary, ...dates },
    ...entry.highlights.map((text, h) => ({ path: `work.${index}.highlights.${h}`, text, ...dates })),
  ];
}

function projectTexts(entry: Cv['projects'][number], index: number): MaybeText[] {
  const dates = { where: 'project' as const, startDate: entry.startDate, endDate: entry.endDate };
  return [
    { path: `projects.${index}.name`, text: entry.name, ...dates },
    { path: `projects.${index}.description`, text: entry.description, ...dates },
    ...entry.highlights.map((text, h) => ({ path: `projects.${index}.highlights.${h}`, text, ...dates })),
    ...entry.keywords.map((text, k) => ({ path: `projects.${index}.keywords.${k}`, text, ...dates })),
  ];
}

function educationTexts(entry: Cv['education'][number], index: number): MaybeText[] {
  const dates = { where: 'study' as const, startDate: entry.startDate, endDate: entry.endDate };
  return [
    { path: `education.${index}.area`, text: entry.area, ...dates },
    ...entry.courses.map((text, c) => ({ path: `education.${index}.courses.${c}`, text, ...dates })),
  ];
}

/** Where a field was read; nothing for what the person typed in. */
export function evidenceOf(cv: Cv, path: string): Evidence[] {
  const evidence = cv.meta.evidence[path];
  return evidence === undefined ? [] : [evidence];
}
