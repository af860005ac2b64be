import type { Cv } from '@career-mentor/core/cv';

/** A field of a CV after its way through a file. `found` is undefined where it was lost, `wanted` where it was made up. */
export interface FieldOutcome {
  /** Such as `work.position`; entries are not numbered. */
  readonly field: string;
  readonly wanted?: string;
  readonly found?: string;
  readonly isRight: boolean;
}

/** Compares each field of what was read with what was written, without regard to white space. */
export function compareCvs(wanted: Cv, found: Cv): FieldOutcome[] {
  return [
    ...compareFields('basics', fieldsOf(wanted.basics), fieldsOf(found.basics)),
    ...compareSets('basics.profiles', urlsOf(wanted), urlsOf(found)),
    ...SECTIONS.flatMap((section) => compareLists(section, wanted[section], found[section])),
  ];
}

const SECTIONS = ['work', 'education', 'skills', 'languages', 'projects', 'certificates'] as const;

type Fields = Readonly<Record<string, string>>;

interface Entry {
  readonly fields: Fields;
  readonly lists: Readonly<Record<string, readonly string[]>>;
}

function compareLists(section: string, wanted: readonly object[], found: readonly object[]): FieldOutcome[] {
  const unused = found.map(entryOf);
  const outcomes = wanted.map(entryOf).flatMap((entry) => {
    const best = unused.toSorted((a, b) => likeness(entry, b) - likeness(entry, a))[0];
    const partner = best && likeness(entry, best) > 0 ? best : NOTHING;
    if (best === partner) unused.splice(unused.indexOf(best), 1);
    const lists = Object.keys({ ...entry.lists, ...partner.lists }).flatMap((name) =>
      compareSets(`${section}.${name}`, entry.lists[name] ?? [], partner.lists[name] ?? []),
    );
    return [...compareFields(section, entry.fields, partner.fields), ...lists];
  });
  const extra = unused.map(({ fields }) => ({ field: section, found: JSON.stringify(fields), isRight: false }));
  return [...outcomes, ...extra];
}

const NOTHING: Entry = { fields: {}, lists: {} };

function likeness(a: Entry, b: Entry): number {
  const same = Object.entries(a.fields).filter(([name, value]) => isSame(value, b.fields[name]));
  const shared = Object.entries(a.lists).flatMap(([name, values]) =>
    values.filter((value) => b.lists[name]?.some((other) => isSame(value, other))),
  );
  return same.length + shared.length;
}

function entryOf(entry: object): Entry {
  const lists = Object.entries(entry).filter(([, value]) => Array.isArray(value));
  return {
    fields: fieldsOf(entry),
    lists: Object.fromEntries(lists.map(([name, values]) => [name, values.map(String)])),
  };
}

const fieldsOf = (entry: object): Fields => {
  const fields: Record<string, string> = Object.fromEntries(
    Object.entries(entry).filter(([name, value]) => typeof value === 'string' && name !== 'url'),
  );
  const { studyType, area, ...others } = fields;
  // A page says a degree in one go; whether its subject is a part of it is a question of schemas.
  const degree = [studyType, area].filter((part) => part !== undefined).join(' ');
  return degree === '' ? others : { ...others, degree: wordsOf(degree) };
};

/** The words of a degree in any order, without the short ones that only join them. */
const wordsOf = (degree: string): string =>
  degree
    .split(/[\s,:()-]+/)
    .filter((word) => word.length > 3 || /[^\p{Ll}]/u.test(word))
    .toSorted()
    .join(' ');

const urlsOf = ({ basics }: Cv): string[] => [
  ...(basics.url === undefined ? [] : [basics.url]),
  ...basics.profiles.map(({ url }) => url),
];

const compareFields = (section: string, wanted: Fields, found: Fields): FieldOutcome[] =>
  [...new Set([...Object.keys(wanted), ...Object.keys(found)])].map((name) =>
    outcome(`${section}.${name}`, wanted[name], found[name]),
  );

function compareSets(field: string, wanted: readonly string[], found: readonly string[]): FieldOutcome[] {
  const unused = [...found];
  const outcomes = wanted.map((value) => {
    const at = unused.findIndex((other) => isSame(value, other));
    return outcome(field, value, at === -1 ? undefined : unused.splice(at, 1)[0]);
  });
  return [...outcomes, ...unused.map((value) => outcome(field, undefined, value))];
}

const outcome = (field: string, wanted: string | undefined, found: string | undefined): FieldOutcome => ({
  field,
  ...(wanted === undefined ? {} : { wanted }),
  ...(found === undefined ? {} : { found }),
  isRight: wanted !== undefined && isSame(wanted, found),
});

const isSame = (wanted: string, found: string | undefined): boolean =>
  found !== undefined && plain(wanted) === plain(found);

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:www\.)?|\/$/g, '')
    .replace(/[\s\u00ad]+/g, '');
