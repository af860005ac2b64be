/** A language with what people who write CVs in it are called, where they live and what they do. */
export interface World {
  readonly language: string;
  readonly first: readonly string[];
  readonly last: readonly string[];
  /** Surname before the first name, without a space. */
  readonly surnameFirst?: boolean;
  readonly towns: readonly string[];
  readonly phone: string;
  readonly months: readonly string[];
  readonly present: string;
  /** "since 04/2019" in this language; absent where nobody writes so. */
  readonly since?: string;
  readonly headings: Readonly<Record<HeadingName, readonly string[]>>;
  /** Languages with the level people give them. */
  readonly spoken: readonly (readonly [language: string, level: string])[];
  readonly trades: readonly Trade[];
}

export type HeadingName = 'contact' | 'profile' | 'work' | 'education' | 'skills' | 'languages';

/** A line of work: what its people write about it. Titles from the first job to the latest. */
export interface Trade {
  readonly name: string;
  readonly titles: readonly string[];
  readonly employers: readonly string[];
  readonly duties: readonly string[];
  readonly skills: Readonly<Record<string, readonly string[]>>;
  readonly studies: readonly (readonly [degree: string, school: string])[];
  readonly profile: string;
}

export interface Month {
  readonly year: number;
  readonly month: number;
}

export interface Job {
  readonly title: string;
  readonly employer: string;
  readonly town: string;
  readonly from: Month;
  /** Undefined while it goes on. */
  readonly to: Month | undefined;
  readonly duties: readonly string[];
}

export interface Study {
  readonly degree: string;
  readonly school: string;
  readonly from: Month;
  readonly to: Month;
}

/** An invented person with everything a CV of theirs says. */
export interface Person {
  readonly id: string;
  readonly world: World;
  readonly trade: string;
  readonly name: string;
  readonly town: string;
  readonly email: string;
  readonly phone: string;
  readonly profile: string;
  readonly jobs: readonly Job[];
  readonly studies: readonly Study[];
  readonly skills: Readonly<Record<string, readonly string[]>>;
  readonly spoken: World['spoken'];
  readonly headings: Readonly<Record<HeadingName, string>>;
  /** Belongs to the part of the corpus that nobody tunes to. */
  readonly heldOut: boolean;
}

/** How a layout puts a CV on the page. */
export interface Layout {
  readonly name: string;
  readonly format: 'pdf' | 'docx' | 'txt';
  readonly yearsOnly?: boolean;
  /** Studies have years and nothing more. */
  readonly studyYears?: boolean;
  /** Skills stand without their group headings. */
  readonly flatSkills?: boolean;
  readonly heldOut?: boolean;
  /** HTML for `pdf`, the file's bytes for the others. */
  readonly write: (person: Person) => string | Promise<Uint8Array> | Uint8Array;
}
