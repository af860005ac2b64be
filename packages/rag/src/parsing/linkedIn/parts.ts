/** The files of LinkedIn's data export that say what a CV says, by the name in the archive without folder and ending. */
export const PART_NAMES = [
  'Profile',
  'Positions',
  'Education',
  'Skills',
  'Languages',
  'Certifications',
  'Projects',
  'Email Addresses',
  'PhoneNumbers',
  'Volunteering',
  'Courses',
  'Honors',
  'Publications',
] as const;
export type PartName = (typeof PART_NAMES)[number];

/** Which part a file of the archive is, wherever it stands and however its name is written. */
export function partOf(path: string): PartName | undefined {
  const name = /([^/\\]+)\.csv$/i.exec(path)?.[1];
  // Files that a program for resource forks adds beside the real ones.
  if (name === undefined || name.startsWith('._')) return undefined;
  return PART_NAMES.find((part) => folded(part) === folded(name));
}

/** Letters only: some exports write "Email Addresses", others "email_addresses". */
const folded = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '');

/** Whether an archive is such an export: it has a part that only a person's profile has. */
export const isExport = (paths: readonly string[]): boolean =>
  paths.map(partOf).some((part) => part === 'Profile' || part === 'Positions' || part === 'Education');

/** First columns of the parts, as exported; one of them alone at the top of a text tells that it is such a part. */
const FIRST_COLUMNS =
  /^"?(?:First Name"?,"?Last Name|Company Name"?,"?(?:Title|Role)|School Name"?,"?(?:Start Date|Degree)|Name"?,"?(?:Proficiency|Url"?,"?Authority)|Email Address"?,"?Confirmed|Extension"?,"?Number|Title"?,"?Description"?,"?Url)/i;

/** Whether a text is a single CSV file out of such an export. */
export const isExportPart = (start: string): boolean => FIRST_COLUMNS.test(start);
