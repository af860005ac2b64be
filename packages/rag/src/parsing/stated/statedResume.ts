/** Text of a field as the file has it; absent where the file has none. */
type Field = string | undefined;

/**
 * What a file of fields says about a person, whichever its format: the CV schema's fields, dates as they are written.
 * `others` are sections that a CV page shows and our schema has no fields for.
 */
export interface StatedResume {
  readonly basics: {
    readonly name?: Field;
    readonly label?: Field;
    readonly email?: Field;
    readonly phone?: Field;
    readonly url?: Field;
    readonly location?: Field;
    readonly summary?: Field;
    readonly profiles: readonly { readonly url: string; readonly network?: Field; readonly username?: Field }[];
  };
  readonly work: readonly StatedWork[];
  readonly education: readonly StatedEducation[];
  readonly skills: readonly { readonly name: string; readonly level?: Field; readonly keywords: readonly string[] }[];
  readonly languages: readonly { readonly language: string; readonly fluency?: Field }[];
  readonly projects: readonly StatedProject[];
  readonly certificates: readonly StatedCertificate[];
  readonly others: readonly StatedSection[];
}

export interface StatedDates {
  readonly startDate?: Field;
  readonly endDate?: Field;
}

export interface StatedWork extends StatedDates {
  readonly name?: Field;
  readonly position?: Field;
  readonly location?: Field;
  readonly url?: Field;
  readonly summary?: Field;
  readonly highlights: readonly string[];
}

export interface StatedEducation extends StatedDates {
  readonly institution?: Field;
  readonly studyType?: Field;
  readonly area?: Field;
  readonly location?: Field;
  readonly score?: Field;
  readonly courses: readonly string[];
}

export interface StatedProject extends StatedDates {
  readonly name: string;
  readonly description?: Field;
  readonly url?: Field;
  readonly highlights: readonly string[];
  readonly keywords: readonly string[];
}

export interface StatedCertificate {
  readonly name: string;
  readonly issuer?: Field;
  readonly date?: Field;
  readonly url?: Field;
}

/** A section shown for reading only: entries with a first line and further lines. */
export interface StatedSection {
  readonly heading: string;
  readonly entries: readonly (readonly string[])[];
}

/** True where a file says anything about a person at all. */
export const saysSomething = ({ basics, ...sections }: StatedResume): boolean =>
  basics.name !== undefined ||
  basics.email !== undefined ||
  [sections.work, sections.education, sections.skills, sections.projects].some((list) => list.length > 0);
