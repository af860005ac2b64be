import type { CvLine } from '../reading/cvLine.ts';
import { factOf, type Fact } from '../reading/fact.ts';
import { cut, splitAtStyle, splitPiece, stripped, type Piece } from '../reading/piece.ts';
import { titleScore } from '../words/jobTitles.ts';
import { companyScore, schoolScore } from '../words/organisations.ts';
import type { Entry, PlacedDates } from './entry.ts';
import { bodyFacts } from './bodyFacts.ts';
import { splitParts } from './parts.ts';
import { splitEntries } from './splitEntries.ts';

/** A job with the place of each fact. */
export interface WorkFacts {
  readonly name?: Fact | undefined;
  readonly position?: Fact | undefined;
  readonly location?: Fact | undefined;
  readonly dates?: PlacedDates | undefined;
  readonly summary?: Fact | undefined;
  readonly highlights: readonly Fact[];
}

/**
 * Jobs of a section. People write title and employer in either order, but one person in the same order throughout, so
 * the entries vote on the order and the words of each only break the rule where they are plain.
 */
export function workEntries(lines: readonly CvLine[]): WorkFacts[] {
  const entries = splitEntries(lines).map((entry) => ({ entry, ...namesOf(entry) }));
  const titleFirst = entries.reduce((sum, { names }) => sum + orderVote(names), 0) > 0;
  const jobs = entries.map(({ entry, names, places }) => toWork(entry, names, { titleFirst, place: places[0] }));
  return mergeGroups(jobs);
}

/** The pieces that may be title and employer: cut further at commas or changes of style where there is only one. */
function namesOf(entry: Entry): { names: Piece[]; places: Piece[] } {
  const { pieces, places } = splitParts(entry.parts);
  const names = pieces.filter(({ text }) => !/^https?:|^www\.|\S+@\S+/.test(text));
  const [first, second, third] = names;
  if (first === undefined) return { names, places };
  if (second === undefined) return { names: splitOne(first), places };
  if (third !== undefined)
    return isTown(third) ? { names: [first, second], places: [...places, third] } : { names, places };
  const parts = splitAtComma(first);
  const named = parts.length === 2 && orderVote(parts) !== 0 && isTown(second);
  return named ? { names: parts, places: [...places, second] } : { names, places };
}

function splitOne(piece: Piece): Piece[] {
  const styled = splitAtStyle(piece);
  return styled.length === 2 ? styled : splitAtComma(piece);
}

/** One capitalised word or two that are neither a title nor an employer: a town that no list knows. */
const isTown = ({ text }: Piece): boolean =>
  /^\p{Lu}[\p{Ll}'’-]+(?:[ -]\p{Lu}[\p{Ll}'’-]+)?$/u.test(text) && titleScore(text) === 0 && companyScore(text) === 0;

/** The comma with a title on exactly one side; an employer's own comma ("Acme, Inc.") is left alone. */
function splitAtComma(piece: Piece): Piece[] {
  const commas = [...piece.text.matchAll(/[,，]\s*(?!(?:inc|llc|ltd|gmbh|co|corp|s\.a)\b)/giu)];
  const splits = commas.map(({ index, 0: comma }) => {
    const parts = [stripped(cut(piece, 0, index)), stripped(cut(piece, index + comma.length, piece.text.length))];
    return { parts, score: Math.abs(titleScore(parts[0]?.text ?? '') - titleScore(parts[1]?.text ?? '')) };
  });
  const [best] = splits.toSorted((a, b) => b.score - a.score);
  if (best !== undefined && best.score > 0) return best.parts;
  const [first] = splits;
  if (first !== undefined) return first.parts;
  const spaced = splitPiece(piece, /\s+(?=[(（])/g);
  return /\p{Script=Han}/u.test(piece.text) ? splitPiece(piece, /\s+/g) : spaced.length === 2 ? spaced : [piece];
}

/** Above zero when the first piece reads like a title more than the second does. */
function orderVote([first, second]: readonly Piece[]): number {
  if (first === undefined || second === undefined) return 0;
  return Math.tanh(roleScore(first) - roleScore(second));
}

const roleScore = ({ text }: Piece): number => titleScore(text) - companyScore(text) - schoolScore(text) * 0.5;

interface Ordering {
  readonly titleFirst: boolean;
  readonly place: Piece | undefined;
}

function toWork(entry: Entry, names: readonly Piece[], { titleFirst, place }: Ordering): WorkFacts {
  const assigned = assign(names, titleFirst);
  const { position, certainty } = assigned;
  const { employer, guess } =
    place === undefined && position !== undefined ? withoutTown(assigned.employer) : { employer: assigned.employer };
  return {
    name: employer && factOf(employer, certainty),
    position: position && factOf(position, certainty),
    location: place !== undefined ? factOf(place, 0.85) : guess && factOf(guess, 0.6),
    dates: entry.dates,
    ...bodyFacts(entry.body, entry.edge),
  };
}

/** "Harbour Hospital, Galway": one capitalised word or two behind the employer's name are where it is. */
function withoutTown(employer: Piece | undefined): { employer: Piece | undefined; guess?: Piece } {
  const match = employer === undefined ? null : /,\s+[^,]+$/u.exec(employer.text);
  if (employer === undefined || match === null) return { employer };
  const town = stripped(cut(employer, match.index, employer.text.length));
  return isTown(town) ? { employer: stripped(cut(employer, 0, match.index)), guess: town } : { employer };
}

function assign(
  names: readonly Piece[],
  titleFirst: boolean,
): { position?: Piece | undefined; employer?: Piece | undefined; certainty: number } {
  const [first, second] = names;
  if (first === undefined) return { certainty: 0 };
  if (second === undefined) {
    const score = roleScore(first);
    return score > 0
      ? { position: first, certainty: Math.min(0.9, 0.6 + score * 0.2) }
      : { employer: first, certainty: score < 0 ? 0.8 : 0.55 };
  }
  const vote = orderVote(names);
  const first2 = Math.abs(vote) > 0.9 ? vote > 0 : titleFirst;
  const certainty = Math.min(0.95, 0.65 + Math.abs(vote) * 0.3);
  return first2 ? { position: first, employer: second, certainty } : { position: second, employer: first, certainty };
}

/**
 * Several jobs at one employer: a header with the employer and the whole time, then titles with their own times. The
 * employer goes to each of them, and the header is no job of its own.
 */
function mergeGroups(jobs: readonly WorkFacts[]): WorkFacts[] {
  const merged: WorkFacts[] = [];
  for (const [index, job] of jobs.entries()) {
    const next = jobs[index + 1];
    const isGroupHeader =
      job.position === undefined && job.name !== undefined && job.highlights.length === 0 && job.summary === undefined;
    if (isGroupHeader && next !== undefined && next.name === undefined && next.position !== undefined) continue;
    const owner = jobs.slice(0, index).findLast(({ name }) => name !== undefined);
    const inherits = job.name === undefined && job.position !== undefined && owner !== undefined;
    merged.push(
      inherits
        ? { ...job, name: owner.name && { ...owner.name, confidence: 0.7 }, location: job.location ?? owner.location }
        : job,
    );
  }
  return merged.filter(({ name, position }) => name !== undefined || position !== undefined);
}
