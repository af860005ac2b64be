import type { SectionId } from './arrangement.ts';

/** A piece of text on the page and the fact it comes from. */
export interface ContentText {
  /** Path in the CV, or the id of an added bullet. */
  readonly path: string;
  readonly text: string;
  readonly url?: string;
}

/** A job, a degree, a project or a certificate. */
export interface ContentEntry {
  readonly path: string;
  /** What was done: the position, the degree with its subject, the name of the project or certificate. */
  readonly title?: ContentText;
  /** Where: the employer, the school, the issuer. */
  readonly organisation?: ContentText;
  readonly place?: ContentText;
  /** The range as it is written on the page. */
  readonly dates?: string;
  readonly text?: ContentText;
  readonly bullets: readonly ContentText[];
  readonly tags: readonly ContentText[];
  readonly breakBefore: boolean;
}

/** Skills under a name of their own, or without one. */
export interface TagGroup {
  readonly path: string;
  readonly name?: string;
  readonly items: readonly ContentText[];
}

interface SectionHead {
  readonly id: SectionId;
  readonly title: string;
  readonly breakBefore: boolean;
}

export type ContentSection = SectionHead &
  (
    | { readonly kind: 'text'; readonly paragraphs: readonly ContentText[] }
    | { readonly kind: 'entries'; readonly entries: readonly ContentEntry[] }
    | { readonly kind: 'tags'; readonly groups: readonly TagGroup[] }
    | { readonly kind: 'pairs'; readonly pairs: readonly { readonly name: ContentText; readonly value?: string }[] }
  );

/** One way to reach the person. */
export interface ContactItem extends ContentText {
  readonly kind: 'email' | 'phone' | 'location' | 'url' | 'profile';
}

/** What a CV page says, in reading order. Templates decide how it looks and never what it says. */
export interface CvContent {
  /** ISO 639-1 code: the language of the section titles and dates. */
  readonly language: string;
  readonly name?: ContentText;
  readonly headline?: ContentText;
  readonly contact: readonly ContactItem[];
  readonly sections: readonly ContentSection[];
}
