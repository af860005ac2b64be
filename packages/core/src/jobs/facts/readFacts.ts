import { evidenceAt, type DocumentText, type Evidence, type Span } from '../../evidence/index.ts';
import { sentenceAround } from '../clauses.ts';
import type { Job } from '../schema.ts';
import type { PlacedParagraph } from '../sections.ts';
import { findContract } from './contract.ts';
import { findDegrees } from './degrees.ts';
import { findLanguages } from './languages.ts';
import { findPay } from './pay.ts';
import { findWorkplace } from './workplace.ts';

/** What an advert says beside skills: where, for how much, in what form, with which degrees and languages. */
export type Facts = Pick<Job, 'workplace' | 'pay' | 'contract' | 'degrees' | 'languages'>;

/** Reads the facts of an advert, each with the sentence and place it was read from; `title` is the title's span. */
export function readFacts(document: DocumentText, placed: readonly PlacedParagraph[], title: Span | undefined): Facts {
  const own = placed.filter(({ section }) => section !== 'noise');
  const quoted = <T extends Span>({ start, end, ...fact }: T): Omit<T, 'start' | 'end'> & Quoted => ({
    ...fact,
    ...quote(document, own, { start, end }),
  });
  const workplace = findWorkplace(own);
  const pay = findPay(own);
  const contract = findContract(own, title);
  const degrees = findDegrees(own);
  const languages = findLanguages(own);
  return {
    ...(workplace === undefined ? {} : { workplace: quoted(workplace) }),
    ...(pay === undefined ? {} : { pay: quoted(pay) }),
    ...(contract === undefined ? {} : { contract: quotedContract(document, own, contract) }),
    ...(degrees.length === 0 ? {} : { degrees: degrees.map(quoted) }),
    ...(languages.length === 0 ? {} : { languages: languages.map(quoted) }),
  };
}

interface Quoted {
  readonly quote: string;
  readonly evidence: Evidence;
}

function quotedContract(
  document: DocumentText,
  placed: readonly PlacedParagraph[],
  { spans, ...contract }: NonNullable<ReturnType<typeof findContract>>,
): NonNullable<Job['contract']> {
  const quotes = spans.map((span) => quote(document, placed, span));
  return {
    ...contract,
    quotes: [...new Set(quotes.map((each) => each.quote))],
    evidence: quotes.map(({ evidence }) => evidence),
  };
}

function quote(document: DocumentText, placed: readonly PlacedParagraph[], span: Span): Quoted {
  const paragraph = placed.find(({ start, end }) => start <= span.start && end >= span.end);
  const within = paragraph === undefined ? undefined : sentenceAround(paragraph.text, span.start - paragraph.start);
  const sentence =
    paragraph === undefined || within === undefined
      ? span
      : { start: paragraph.start + within.start, end: paragraph.start + within.end };
  return {
    quote: document.text.slice(sentence.start, sentence.end).replace(/\s+/g, ' '),
    evidence: evidenceAt(document, span),
  };
}
