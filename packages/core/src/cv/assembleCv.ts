import { evidenceAt, type DocumentText, type Evidence } from '../evidence/index.ts';
import type { CvDraft } from './cvDraft.ts';
import type { PlacedDates } from './entries/entry.ts';
import type { CvDeps } from './extractCv.ts';
import type { Fact } from './reading/fact.ts';
import type { Cv } from './schema.ts';

/** Writes down where each value was read and how sure it is, and hands the value on. */
interface Recorder {
  readonly put: (path: string, fact: Fact | undefined) => string | undefined;
  readonly putAll: (path: string, facts: readonly Fact[]) => string[];
  readonly dates: (path: string, dates: PlacedDates | undefined) => { startDate?: string; endDate?: string };
  /** A value that is evidenced by the same place as another one. */
  readonly evidence: Record<string, Evidence>;
  readonly confidence: Record<string, number>;
}

/** Puts the draft into the schema's form. Absent facts are absent keys. */
export function assembleCv(document: DocumentText, draft: CvDraft, { linkSkills }: CvDeps): Cv {
  const recorder = createRecorder(document);
  const sections = {
    basics: basicsOf(draft, recorder),
    work: draft.work.map((job, index) => workOf(job, `work.${index}`, recorder)),
    education: draft.education.map((entry, index) => educationOf(entry, `education.${index}`, recorder)),
    skills: draft.skills.map((skill, index) => skillOf(skill, `skills.${index}`, recorder)),
    languages: draft.languages.map(({ language, fluency }, index) => ({
      language: required(recorder.put(`languages.${index}.language`, language)),
      ...defined({ fluency: recorder.put(`languages.${index}.fluency`, fluency) }),
    })),
    projects: draft.projects.map((project, index) => projectOf(project, `projects.${index}`, recorder)),
    certificates: draft.certificates.map((certificate, index) =>
      certificateOf(certificate, `certificates.${index}`, recorder),
    ),
  };
  const { evidence, confidence } = recorder;
  const skillIds = skillIdsOf(sections.skills, linkSkills);
  const levels = Object.fromEntries(draft.skills.flatMap(levelsOf));
  return {
    ...sections,
    meta: {
      documentId: document.id,
      language: document.language,
      warnings: [...document.warnings],
      evidence,
      confidence,
      skillIds,
      ...(Object.keys(levels).length === 0 ? {} : { levels }),
    },
  };
}

/** Levels of the skills in one group by the skills' paths. */
const levelsOf = ({ keywordLevels }: CvDraft['skills'][number], index: number): [path: string, level: string][] =>
  [...keywordLevels].map(([keyword, level]) => [`skills.${index}.keywords.${keyword}`, level]);

function basicsOf({ header, summary }: CvDraft, { put }: Recorder): Cv['basics'] {
  const values = {
    name: header.name,
    label: header.label,
    email: header.email,
    phone: header.phone,
    url: header.url,
    summary,
    location: header.location,
  };
  const written = Object.fromEntries(Object.entries(values).map(([key, fact]) => [key, put(`basics.${key}`, fact)]));
  const profiles = header.profiles.map(({ url, network, username }, index) => ({
    url: required(put(`basics.profiles.${index}.url`, url)),
    ...defined({ network, username }),
  }));
  return { ...defined(written), profiles };
}

function workOf(job: CvDraft['work'][number], path: string, { put, putAll, dates }: Recorder): Cv['work'][number] {
  const { name, position, location, summary } = job;
  return {
    ...defined({
      name: put(`${path}.name`, name),
      position: put(`${path}.position`, position),
      location: put(`${path}.location`, location),
      summary: put(`${path}.summary`, summary),
    }),
    ...dates(path, job.dates?.isRange === false ? { ...job.dates, endDate: undefined } : job.dates),
    highlights: putAll(`${path}.highlights`, job.highlights),
  };
}

function educationOf(
  entry: CvDraft['education'][number],
  path: string,
  { put, putAll, dates }: Recorder,
): Cv['education'][number] {
  return {
    ...defined({
      institution: put(`${path}.institution`, entry.institution),
      studyType: put(`${path}.studyType`, entry.studyType),
      area: put(`${path}.area`, entry.area),
      location: put(`${path}.location`, entry.location),
      score: put(`${path}.score`, entry.score),
    }),
    // A single year beside a degree is the year it was awarded.
    ...dates(path, entry.dates?.isRange === false ? { ...entry.dates, startDate: undefined } : entry.dates),
    courses: putAll(`${path}.courses`, entry.courses),
  };
}

function skillOf(
  { name, level, keywords }: CvDraft['skills'][number],
  path: string,
  { put, putAll }: Recorder,
): Cv['skills'][number] {
  return {
    name: required(put(`${path}.name`, name)),
    ...defined({ level: put(`${path}.level`, level) }),
    keywords: putAll(`${path}.keywords`, keywords),
  };
}

function projectOf(
  project: CvDraft['projects'][number],
  path: string,
  { put, putAll, dates }: Recorder,
): Cv['projects'][number] {
  return {
    name: required(put(`${path}.name`, project.name)),
    ...defined({ description: put(`${path}.description`, project.description), url: put(`${path}.url`, project.url) }),
    ...dates(path, project.dates?.isRange === false ? { ...project.dates, endDate: undefined } : project.dates),
    highlights: putAll(`${path}.highlights`, project.highlights),
    keywords: putAll(`${path}.keywords`, project.keywords),
  };
}

function certificateOf(
  { name, issuer, dates }: CvDraft['certificates'][number],
  path: string,
  { put }: Recorder,
): Cv['certificates'][number] {
  const date = dates?.startDate ?? dates?.endDate;
  const dateFact =
    dates === undefined || date === undefined
      ? undefined
      : { start: dates.start, end: dates.end, value: date, confidence: 0.9 };
  return {
    name: required(put(`${path}.name`, name)),
    ...defined({ issuer: put(`${path}.issuer`, issuer), date: put(`${path}.date`, dateFact) }),
  };
}

function createRecorder(document: DocumentText): Recorder {
  const evidence: Record<string, Evidence> = {};
  const confidence: Record<string, number> = {};
  const put: Recorder['put'] = (path, fact) => {
    if (fact === undefined) return undefined;
    evidence[path] = evidenceAt(document, fact);
    confidence[path] = Math.round(fact.confidence * 100) / 100;
    return fact.value;
  };
  const date = (path: string, value: string | undefined, { start, end, isRange }: PlacedDates): string | undefined =>
    value === undefined ? undefined : put(path, { value, start, end, confidence: isRange ? 0.95 : 0.8 });
  return {
    put,
    putAll: (path, facts) => facts.flatMap((fact, index) => put(`${path}.${index}`, fact) ?? []),
    dates: (path, dates) =>
      dates === undefined
        ? {}
        : defined({
            startDate: date(`${path}.startDate`, dates.startDate, dates),
            endDate: date(`${path}.endDate`, dates.endDate, dates),
          }),
    evidence,
    confidence,
  };
}

/** Taxonomy ids of the skills whose whole text is one known skill. */
export function skillIdsOf(skills: Cv['skills'], linkSkills: CvDeps['linkSkills']): Record<string, string> {
  const written = skills.flatMap(({ name, keywords }, index) => [
    [`skills.${index}.name`, name] as const,
    ...keywords.map((keyword, position) => [`skills.${index}.keywords.${position}`, keyword] as const),
  ]);
  return Object.fromEntries(
    written.flatMap(([path, text]) => {
      const whole = linkSkills(text).find(({ start, end }) => end - start >= text.trim().length * 0.6);
      return whole === undefined ? [] : [[path, whole.skillId]];
    }),
  );
}

/** The same object without keys that have no value, as `exactOptionalPropertyTypes` wants it. */
function defined<T extends Record<string, string | undefined>>(values: T): { [K in keyof T]?: string } {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]?: string }; // the filter above removed every undefined
}

const required = (value: string | undefined): string => value ?? '';
