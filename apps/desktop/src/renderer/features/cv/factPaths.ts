import type { Cv } from '@career-mentor/core/cv';

/** The text at a JSON path such as `work.0.position`; undefined when there is none. */
export function factAt(cv: Cv, path: string): string | undefined {
  let here: unknown = cv;
  for (const step of path.split('.')) {
    here = typeof here === 'object' && here !== null ? Reflect.get(here, step) : undefined;
  }
  return typeof here === 'string' && here !== '' ? here : undefined;
}

/** A copy of the CV with another text at `path`; shows an edit before the data process has answered. */
export function withFactAt(cv: Cv, path: string, value: string): Cv {
  return replaceAt(cv, path.split('.'), value);
}

function replaceAt<T>(node: T, [step, ...rest]: readonly string[], value: string): T {
  if (step === undefined || typeof node !== 'object' || node === null) return node;
  const copy = Array.isArray(node) ? [...node] : { ...node };
  const next = rest.length === 0 ? value : replaceAt(Reflect.get(node, step), rest, value);
  Reflect.set(copy, step, next);
  return copy as T; // a shallow copy of T with one property of the same type replaced
}

const FIELD_OF_LIST: Partial<Record<string, FactField>> = {
  highlights: 'highlight',
  courses: 'course',
  keywords: 'keyword',
};

const NAME_OF_SECTION: Partial<Record<string, FactField>> = {
  work: 'company',
  skills: 'skill',
  projects: 'project',
  certificates: 'certificate',
};

/** The fields that the app has a word for. */
const FACT_FIELDS = [
  'name',
  'label',
  'email',
  'phone',
  'url',
  'summary',
  'location',
  'position',
  'company',
  'startDate',
  'endDate',
  'highlight',
  'institution',
  'studyType',
  'area',
  'score',
  'course',
  'skill',
  'keyword',
  'level',
  'language',
  'fluency',
  'project',
  'description',
  'certificate',
  'issuer',
  'date',
  'network',
  'username',
  'fact',
] as const;
export type FactField = (typeof FACT_FIELDS)[number];

/** Which field a path names, for its label: `work.0.highlights.2` is a highlight, `work.0.name` a company. */
export function fieldOf(path: string): FactField {
  const steps = path.split('.');
  const last = steps.at(-1) ?? '';
  const inList = FIELD_OF_LIST[steps.at(-2) ?? ''];
  if (inList && /^\d+$/.test(last)) return inList;
  if (last === 'name' && steps[0] !== 'basics') return NAME_OF_SECTION[steps[0] ?? ''] ?? 'name';
  return FACT_FIELDS.find((field) => field === last) ?? 'fact';
}

/** Whether a field holds a date of the CV's form. */
export const isDateField = (field: FactField): boolean => ['startDate', 'endDate', 'date'].includes(field);

/** `2019-03` as "Mar 2019"; what is not a date stays as it is. */
export function formatCvDate(date: string, present: string): string {
  if (date === 'present') return present;
  const [year, month, day] = date.split('-').map(Number);
  if (year === undefined || Number.isNaN(year) || month === undefined) return date;
  return new Date(Date.UTC(year, month - 1, day ?? 1)).toLocaleDateString('en', {
    year: 'numeric',
    month: 'short',
    ...(day === undefined ? {} : { day: 'numeric' }),
    timeZone: 'UTC',
  });
}
