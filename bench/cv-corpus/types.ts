/** A country in which invented people live: its names, places, numbers and schools. Lists are picked from by chance. */
export interface Country {
  readonly code: string;
  readonly language: Language;
  /** `first`, `last`, `towns`, `streets`, `postcodes`, `addresses`, `phones`, `firms`, `universities`, `schools`, … */
  readonly list: (key: string) => readonly string[];
  readonly paper: 'A4' | 'letter';
}

/** A language with the words of a CV. Months are twelve. */
export interface Language {
  readonly code: string;
  readonly list: (key: string) => readonly string[];
}

/** A line of work: what its people write about it. Titles from the first job to the latest. */
export interface Trade {
  readonly name: string;
  readonly language: string;
  readonly titles: readonly string[];
  readonly employers: readonly string[];
  readonly duties: readonly string[];
  readonly skills: Readonly<Record<string, readonly string[]>>;
  readonly studies: readonly Pair[];
  readonly profile: string;
  readonly certificates: readonly Pair[];
  readonly projects: readonly Pair[];
}

/** Two texts that belong together; the second is empty where there is none. */
export type Pair = readonly [first: string, second: string];

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
  /** Undefined while it goes on. */
  readonly to: Month | undefined;
}

/** An invented person with everything a CV of theirs could say. */
export interface Person {
  readonly id: string;
  readonly country: Country;
  readonly trade: string;
  readonly shape: Shape;
  readonly name: string;
  /** The town alone, without street and postcode. */
  readonly home: string;
  /** What stands in the CV as the person's place. */
  readonly town: string;
  readonly email: string;
  readonly phone: string;
  /** Addresses of profiles, as printed. */
  readonly urls: readonly string[];
  readonly profile: string;
  readonly jobs: readonly Job[];
  readonly studies: readonly Study[];
  readonly skills: Readonly<Record<string, readonly string[]>>;
  readonly spoken: readonly Pair[];
  readonly certificates: readonly Pair[];
  readonly projects: readonly Pair[];
  /** Belongs to the part of the corpus that nobody tunes to. */
  readonly heldOut: boolean;
}

/** The course of a life at work. */
export type Shape = 'usual' | 'student' | 'long' | 'gaps' | 'one-company';

export type HeadingName =
  'contact' | 'profile' | 'work' | 'education' | 'skills' | 'languages' | 'certificates' | 'projects';

export type DateForm =
  | 'slash'
  | 'dot'
  | 'dash'
  | 'iso'
  | 'slash-short'
  | 'long'
  | 'short'
  | 'years'
  | 'season'
  | 'han'
  | 'han-dot'
  | 'han-slash'
  | 'none';

/** How this one document is written: drawn by chance, or set by the layout. */
export interface Habits {
  readonly jobDates: DateForm;
  readonly studyDates: DateForm;
  /** Studies show only the date of their end. */
  readonly studyEndOnly: boolean;
  readonly dash: string;
  readonly present: string;
  /** "since 04/2019" for what goes on; absent where it is written as a span. */
  readonly since: string | undefined;
  readonly separator: string;
  readonly bullet: string;
  /** CSS that changes fonts, sizes and marks without changing the structure. */
  readonly css: string;
}

/** A person as one document shows them. */
export interface Subject extends Person {
  readonly headings: Readonly<Record<HeadingName, string>>;
  readonly habits: Habits;
}

/** What a layout writes: HTML for a browser to print, blocks for a word processor, or plain text. */
export type Written =
  | { readonly kind: 'html'; readonly html: string }
  | { readonly kind: 'blocks'; readonly blocks: readonly Block[] }
  | { readonly kind: 'latex'; readonly source: string; readonly text: string }
  | {
      readonly kind: 'text';
      readonly text: string;
      /** What it said before it was damaged. */
      readonly says?: string;
    };

/** A stretch of text in one style; a tab goes to the right margin. */
export interface Part {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

/** What word processors know. `cells` of a table hold blocks: rows of columns. */
export type Block =
  | { readonly kind: 'title' | 'heading' | 'strong-heading' | 'bullet'; readonly text: string }
  | { readonly kind: 'line'; readonly parts: readonly Part[] }
  | {
      readonly kind: 'table';
      readonly widths: readonly number[];
      readonly rows: readonly (readonly (readonly Block[])[])[];
    };

/** How a layout puts a CV on the page. */
export interface Layout {
  readonly name: string;
  /** The layout whose structure this one has too; both are held out or none. */
  readonly like?: string;
  /** Files as which it is written; `pdf` of blocks and LaTeX needs a tool that may be missing. */
  readonly format: 'pdf' | 'docx' | 'txt' | 'md' | 'odt' | 'rtf';
  /** The program that turns what is written into the file, where it is not the browser or our own writer. */
  readonly tool?: 'soffice' | 'xelatex' | 'pandoc';
  /** Damaged on purpose: not part of the figure for sound documents. */
  readonly hard?: boolean;
  readonly fixed?: Partial<Habits>;
  /** Skills stand without their group headings. */
  readonly flatSkills?: boolean;
  /** Only for people whose language is written so. */
  readonly suits?: (person: Person) => boolean;
  readonly write: (subject: Subject) => Written;
}
