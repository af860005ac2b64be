/** What a person did to one fact or entry; the same shape in which the workspace stores it. */
export interface CvEdit {
  readonly state: 'confirmed' | 'corrected' | 'added' | 'removed';
  /** The new value: text for a fact; text, a list or an object for an added entry. */
  readonly value?: unknown;
}

/** Edits by the path of what they change, in the numbering of the CV as it was read. */
export type CvEdits = Readonly<Record<string, CvEdit>>;

/** The field without which an entry of a list cannot be; taking it away takes the entry away. */
export const MAIN_FIELD: Readonly<Record<string, string>> = {
  'basics.profiles': 'url',
  skills: 'name',
  languages: 'language',
  projects: 'name',
  certificates: 'name',
};
