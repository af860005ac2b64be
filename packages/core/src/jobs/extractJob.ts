import { evidenceAt, type DocumentText, type Span } from '../evidence/index.ts';
import { err, ok, type Failure, type Result } from '../kernel/index.ts';
import { collectRequirements } from './collectRequirements.ts';
import { readFacts } from './facts/readFacts.ts';
import { readHeader } from './head/header.ts';
import { GENDER_MARK } from './head/words.ts';
import type { JobDeps } from './linking.ts';
import { readParagraphs } from './paragraphs.ts';
import type { Job } from './schema.ts';
import { placeParagraphs, withHeadings } from './sections.ts';
import { isAdvert } from './isAdvert.ts';
import { findSetAside } from './setAside.ts';
import { findYears } from './years.ts';

/** An advert has some sentences; below this many words there is nothing to read out of it. */
const FEWEST_WORDS = 8;
/** 100 kB is some forty pages: no advert, but perhaps a whole website that was pasted. */
const MOST_CHARACTERS = 100_000;

/**
 * Reads an advert: what it requires, wishes for and refuses, each with its sentence, and title, company and years of
 * experience, pay, contract, degrees and languages. Fails with `advert-too-short`, `advert-too-long` or `no-advert`. Pure: the same document gives the same job.
 */
export function extractJob(document: DocumentText, { linkSkills }: JobDeps): Result<Job, Failure> {
  const size = checkSize(document.text);
  if (!size.ok) return size;
  const paragraphs = readParagraphs(document);
  const placed = placeParagraphs(paragraphs);
  const header = readHeader(paragraphs, document.text);
  const years = findYears(placed);
  const lists = collectRequirements(document, placed, linkSkills);
  if (!isAdvert(document.text, placed, lists.skills.negated.length > 0)) return err(NO_ADVERT);
  const spans = {
    ...header,
    ...(years === undefined ? {} : { yearsExperience: { start: years.start, end: years.end } }),
  };
  return ok({
    ...textOf(document, header),
    ...lists.skills,
    ...(years === undefined ? {} : { yearsExperience: years.years }),
    ...readFacts(document, withHeadings(paragraphs, placed), header.title),
    meta: {
      documentId: document.id,
      language: document.language,
      warnings: lists.warnings,
      evidence: Object.fromEntries(Object.entries(spans).map(([field, span]) => [field, evidenceAt(document, span)])),
      setAside: findSetAside(placed),
    },
  });
}

function checkSize(text: string): Result<void, Failure> {
  const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  // East Asian scripts write without spaces: there, characters are counted, two to a word.
  const characters = text.match(/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/gu)?.length ?? 0;
  if (Math.max(words, characters / 2) < FEWEST_WORDS) return err(TOO_SHORT);
  return text.length > MOST_CHARACTERS ? err(TOO_LONG) : ok(undefined);
}

const TOO_SHORT: Failure = {
  code: 'advert-too-short',
  message: 'The advert has too few words to read anything out of it.',
  guidance: 'Paste the whole advert, with its list of requirements.',
  field: 'advert',
};

const NO_ADVERT: Failure = {
  code: 'no-advert',
  message: 'Nothing in this text reads like a job advert.',
  guidance: 'Paste the text of one advert, with what it asks for. A CV goes under "CV".',
  field: 'advert',
};

const TOO_LONG: Failure = {
  code: 'advert-too-long',
  message: 'The advert is longer than an advert can be.',
  guidance: 'Paste only the text of the one advert you mean, without the rest of the page.',
  field: 'advert',
};

/** On one line, and without the mark by which German titles say that they mean everyone. */
const headText = (text: string): string => text.replace(GENDER_MARK, ' ').replace(/\s+/g, ' ').trim();

function textOf(document: DocumentText, spans: Readonly<Record<string, Span>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(spans).map(([field, { start, end }]) => [field, headText(document.text.slice(start, end))]),
  );
}
