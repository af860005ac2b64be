import type { Cv } from '@career-mentor/core/cv';
import { alignEducation, alignWork, degreeOf } from '../../cv-corpus/scoring/aligning.ts';
import {
  dateKey,
  normalText,
  sameDate,
  samePhone,
  sameText,
  sharedWords,
  skillKey,
  urlKey,
} from '../../cv-corpus/scoring/comparing.ts';
import type { Truth } from '../../cv-corpus/scoring/truth.ts';

/** Whether each fact is right, by path. Facts about which the truth says nothing are absent. */
export function judgeFacts(truth: Truth, cv: Cv): ReadonlyMap<string, boolean> {
  const verdicts = new Map<string, boolean>();
  const put = (path: string, value: string | undefined, verdict: (value: string) => boolean | undefined): void => {
    const right = value === undefined ? undefined : verdict(value);
    if (right !== undefined) verdicts.set(path, right);
  };
  judgeBasics(truth, cv, put);
  judgeWork(truth, cv, put);
  judgeEducation(truth, cv, put);
  judgeLists(truth, cv, put);
  return verdicts;
}

type Put = (path: string, value: string | undefined, verdict: (value: string) => boolean | undefined) => void;

const equal = (wanted: string | undefined, value: string): boolean => normalText(wanted ?? '') === normalText(value);
/** Running text counts as right when nearly all of its words are, whether the whole of it was read or a part. */
const sameProse = (wanted: readonly string[], value: string): boolean =>
  wanted.some(
    (text) =>
      sameText(text, value) ||
      normalText(text).includes(normalText(value)) ||
      normalText(value).startsWith(normalText(text)),
  );
const sameDay = (wanted: string | undefined, value: string): boolean | undefined =>
  wanted === '*' ? undefined : wanted !== undefined && sameDate(dateKey(wanted), dateKey(value));
/** A place is right when it is the one that is meant, with or without its street, postcode and country. */
function samePlace(wanted: string | undefined, value: string): boolean {
  if (wanted === undefined) return false;
  const town = normalText(wanted.split(/[,(/]| - /)[0] ?? wanted).replace(/^\d+ /, '');
  const read = normalText(value);
  return (read.includes(town) || normalText(wanted).includes(read)) && sharedWords(wanted, value) > 0.3;
}

function judgeBasics({ basics, work }: Truth, cv: Cv, put: Put): void {
  const { name, label, email, phone, url, summary, location, profiles } = cv.basics;
  const urls = [basics.url, ...basics.profiles.map((profile) => profile.url), ...(basics.profilesOptional ?? [])];
  const known = urls.flatMap((address) => (address === undefined ? [] : [urlKey(address)]));
  put('basics.name', name, (value) => equal(basics.name, value));
  put('basics.label', label, (value) => work.some(({ position = '' }) => sameText(position, value)));
  put('basics.email', email, (value) => value.toLowerCase() === basics.email?.toLowerCase());
  put('basics.phone', phone, (value) => samePhone(basics.phone ?? '', value));
  put('basics.url', url, (value) => known.includes(urlKey(value)));
  put('basics.summary', summary, (value) => sameProse([basics.summary ?? ''], value));
  put('basics.location', location, (value) => samePlace(basics.home, value) || equal(basics.location, value));
  profiles.forEach((profile, index) =>
    put(`basics.profiles.${index}.url`, profile.url, (value) => known.includes(urlKey(value))),
  );
}

function judgeWork(truth: Truth, cv: Cv, put: Put): void {
  const rows = new Map([...alignWork(truth, cv)].map(([row, column]) => [column, row]));
  cv.work.forEach((job, index) => {
    const wanted = truth.work[rows.get(index) ?? -1];
    const path = `work.${index}`;
    put(`${path}.name`, job.name, (value) => sameText(wanted?.name ?? '', value));
    put(`${path}.position`, job.position, (value) => sameText(wanted?.position ?? '', value));
    put(`${path}.location`, job.location, (value) => samePlace(wanted?.location, value));
    put(`${path}.startDate`, job.startDate, (value) => sameDay(wanted?.startDate, value) ?? undefined);
    put(`${path}.endDate`, job.endDate, (value) => sameDay(wanted?.endDate, value));
    put(`${path}.summary`, job.summary, (value) => sameProse(wanted?.highlights ?? [], value));
    job.highlights.forEach((text, at) =>
      put(`${path}.highlights.${at}`, text, (value) => sameProse(wanted?.highlights ?? [], value)),
    );
  });
}

function judgeEducation(truth: Truth, cv: Cv, put: Put): void {
  const rows = new Map([...alignEducation(truth, cv)].map(([row, column]) => [column, row]));
  cv.education.forEach((study, index) => {
    const wanted = truth.education[rows.get(index) ?? -1];
    const path = `education.${index}`;
    const degree = wanted === undefined ? false : sameText(degreeOf(wanted), degreeOf(study), 0.7);
    put(`${path}.institution`, study.institution, (value) => sameText(wanted?.institution ?? '', value));
    put(`${path}.studyType`, study.studyType, () => degree);
    put(`${path}.area`, study.area, () => degree);
    put(`${path}.startDate`, study.startDate, (value) => sameDay(wanted?.startDate, value));
    put(`${path}.endDate`, study.endDate, (value) => sameDay(wanted?.endDate, value));
    put(`${path}.score`, study.score, () => false);
    study.courses.forEach((course, at) => put(`${path}.courses.${at}`, course, () => false));
  });
}

function judgeLists(truth: Truth, cv: Cv, put: Put): void {
  const skills = new Set([...truth.skills, ...(truth.skillsOptional ?? [])].map(skillKey));
  cv.skills.forEach(({ name, keywords }, index) => {
    put(`skills.${index}.name`, name, (value) => skills.has(skillKey(value)));
    keywords.forEach((word, at) => put(`skills.${index}.keywords.${at}`, word, (value) => skills.has(skillKey(value))));
  });
  cv.languages.forEach(({ language, fluency }, index) => {
    put(`languages.${index}.language`, language, (value) => truth.languages.some((other) => sameText(other, value)));
    put(`languages.${index}.fluency`, fluency, (value) =>
      (truth.fluencies ?? []).some((other) => sameText(other, value)),
    );
  });
  judgeNamed(truth.projects ?? [], cv.projects, (index, field, value, right) => {
    put(`projects.${index}.${field === 'detail' ? 'description' : field}`, value, () => right);
  });
  judgeNamed(truth.certificates ?? [], cv.certificates, (index, field, value, right) => {
    put(`certificates.${index}.${field === 'detail' ? 'issuer' : field}`, value, () => right);
  });
}

/** Projects and certificates: a name and something about it. Neither has dates in the corpus, so that every date is wrong. */
function judgeNamed(
  truth: readonly { readonly name: string; readonly detail: string }[],
  found: readonly {
    readonly name: string;
    readonly description?: string | undefined;
    readonly issuer?: string | undefined;
    readonly date?: string | undefined;
    readonly startDate?: string | undefined;
  }[],
  put: (index: number, field: string, value: string | undefined, right: boolean) => void,
): void {
  found.forEach(({ name, description, issuer, date, startDate }, index) => {
    const wanted = truth.find((other) => sameText(other.name, name));
    const detail = description ?? issuer;
    put(index, 'name', name, wanted !== undefined);
    put(index, 'detail', detail, wanted !== undefined && sameProse([wanted.detail], detail ?? ''));
    put(index, 'date', date, false);
    put(index, 'startDate', startDate, false);
  });
}
