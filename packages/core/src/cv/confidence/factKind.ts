/** The kind of a fact: its path without the numbers of entries, e.g. `work.name`, `skills.keywords`. Starts and ends are one kind of date. */
export function factKind(path: string): string {
  const bare = path.replace(/\.\d+/g, '');
  return bare.replace(/\.(?:startDate|endDate|date)$/, '.date');
}

/** The entry a fact belongs to, e.g. `work.2`; the section alone (`basics`) where there are no entries. */
export const entryOf = (path: string): string => /^[a-z]+\.\d+/.exec(path)?.[0] ?? path.split('.')[0] ?? path;

/** The section of the CV, e.g. `work`. */
export const sectionOf = (path: string): string => path.split('.')[0] ?? path;
