import type { Cv } from '@career-mentor/core/cv';
import { alignEducation, alignWork, degreeOf, type Alignment } from './aligning.ts';
import { dateKey, normalText, sameDate, samePhone, sameText, skillKey, urlKey } from './comparing.ts';
import type { Counts, CvCounts } from './figures.ts';
import type { Truth } from './truth.ts';

/** Compares what was read (nothing where reading failed) with the truth: right, wrongly found and missed values of each field. */
export function scoreCv(truth: Truth, cv: Cv | undefined): CvCounts {
  const [work, education] = [alignWork(truth, cv), alignEducation(truth, cv)];
  const jobs = { truth: truth.work, found: cv?.work ?? [], map: work };
  const studies = { truth: truth.education, found: cv?.education ?? [], map: education };
  const degree = (a: string, b: string): boolean => sameText(a, b, 0.7);
  return {
    ...scoreBasics(truth, cv),
    work: paired({ ...jobs, value: jobKey, same: sameJob }),
    'work.company': paired({ ...jobs, value: ({ name }) => name, same: sameText }),
    'work.position': paired({ ...jobs, value: ({ position }) => position, same: sameText }),
    'work.start': paired({ ...jobs, value: ({ startDate }) => dateKey(startDate), same: sameDate }),
    'work.end': paired({ ...jobs, value: ({ endDate }) => dateKey(endDate), same: sameDate }),
    'education.institution': paired({ ...studies, value: ({ institution }) => institution, same: sameText }),
    'education.degree': paired({ ...studies, value: degreeOf, same: degree }),
    'education.start': paired({ ...studies, value: ({ startDate }) => dateKey(startDate), same: sameDate }),
    'education.end': paired({ ...studies, value: ({ endDate }) => dateKey(endDate), same: sameDate }),
    skills: matched(truth.skills.map(skillKey), skillsOf(cv), {
      optional: (truth.skillsOptional ?? []).map(skillKey),
    }),
    languages: matched(
      truth.languages.map(normalText),
      (cv?.languages ?? []).map(({ language }) => normalText(language)),
      { same: sameText },
    ),
  };
}

function scoreBasics({ basics }: Truth, cv: Cv | undefined): Pick<CvCounts, 'name' | 'email' | 'phone' | 'urls'> {
  const urls = (from: { url?: string | undefined; profiles: readonly { url: string }[] } | undefined): string[] =>
    [from?.url, ...(from?.profiles ?? []).map(({ url }) => url)].flatMap((url) =>
      url === undefined ? [] : [urlKey(url)],
    );
  const lower = (text: string): string => text.trim().toLowerCase();
  return {
    name: matched(listed(basics.name), listed(cv?.basics.name), { same: (a, b) => normalText(a) === normalText(b) }),
    email: matched(listed(basics.email), listed(cv?.basics.email), { same: (a, b) => lower(a) === lower(b) }),
    phone: matched(listed(basics.phone), listed(cv?.basics.phone), { same: samePhone }),
    urls: matched(urls(basics), urls(cv?.basics), { optional: (basics.profilesOptional ?? []).map(urlKey) }),
  };
}

const listed = (value: string | undefined): string[] => (value === undefined || value === '' ? [] : [value]);

const skillsOf = (cv: Cv | undefined): string[] =>
  (cv?.skills ?? []).flatMap(({ name, keywords }) => [name, ...keywords]).map(skillKey);

interface MatchOptions {
  readonly same?: (truth: string, found: string) => boolean;
  /** Values that cost nothing when found. */
  readonly optional?: readonly string[];
}

/** Values without order, each taken once. */
function matched(truth: readonly string[], found: readonly string[], options: MatchOptions): Counts {
  const { same = (a: string, b: string) => a === b, optional = [] } = options;
  const wanted = [...new Set(truth)].filter((value) => value !== '');
  const rest = [...new Set(found)].filter(
    (value) => value !== '' && (!optional.includes(value) || wanted.includes(value)),
  );
  let right = 0;
  for (const value of wanted) {
    const at = rest.findIndex((other) => same(value, other));
    if (at < 0) continue;
    rest.splice(at, 1);
    right += 1;
  }
  return { right, wrong: rest.length, missed: wanted.length - right };
}

interface Entries<T, U> {
  readonly truth: readonly T[];
  readonly found: readonly U[];
  readonly map: Alignment;
  readonly value: (entry: T | U) => string | undefined;
  readonly same: (truth: string, found: string) => boolean;
}

/** One field of entries: compared within the pairs; whatever else was read is wrong. */
function paired<T, U>({ truth, found, map, value, same }: Entries<T, U>): Counts {
  const counts = { right: 0, wrong: 0, missed: 0 };
  truth.forEach((entry, row) => {
    const wanted = value(entry) ?? '';
    if (wanted === '*') return;
    const other = found[map.get(row) ?? -1];
    const read = other === undefined ? '' : (value(other) ?? '');
    if (wanted !== '' && read !== '' && same(wanted, read)) counts.right += 1;
    else {
      if (wanted !== '') counts.missed += 1;
      if (read !== '') counts.wrong += 1;
    }
  });
  const used = new Set(map.values());
  found.forEach((entry, column) => {
    if (!used.has(column) && (value(entry) ?? '') !== '') counts.wrong += 1;
  });
  return counts;
}

interface NamedJob {
  readonly name?: string | undefined;
  readonly position?: string | undefined;
}

/** Employer and title as one value, so that a job counts only when both are right. */
const jobKey = ({ name = '', position = '' }: NamedJob): string =>
  name + position === '' ? '' : `${name}\t${position}`;

/** An employer or title that the truth does not name accepts anything. */
function sameJob(truth: string, found: string): boolean {
  const [wanted, read] = [truth.split('\t'), found.split('\t')];
  return wanted.every((value, index) => value === '' || sameText(value, read[index] ?? ''));
}
