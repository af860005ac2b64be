import type { CvLine } from '../reading/cvLine.ts';
import { factOf, type Fact } from '../reading/fact.ts';
import { cut, splitPiece, type Piece } from '../reading/piece.ts';
import { titleScore } from '../words/jobTitles.ts';
import { isKnown } from '../words/places.ts';
import type { Entry, HeaderPart, PlacedDates } from './entry.ts';
import { bodyFacts } from './bodyFacts.ts';
import { splitAtEmployer } from './employerMark.ts';
import { orderVote, roleScore, splitAtComma, splitOne } from './nameSplits.ts';
import { proseJobs } from './proseJobs.ts';
import { splitParts } from './parts.ts';
import { splitEntries } from './splitEntries.ts';
import { withTellingParted } from './tellingParted.ts';
import { isTownLike, withTowns, type NamedEntry, type PlacedEntry } from './towns.ts';

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
  const split = splitEntries(withTellingParted(lines));
  const entries = withTowns(split.map(partsOf)).map((placed, index) => ({ entry: split[index], ...namesOf(placed) }));
  const titleFirst = orders(entries.map(({ names }) => names));
  const jobs = entries.flatMap(({ entry, names, place, isGuess }) =>
    entry === undefined ? [] : [toWork(entry, names, { titleFirst: titleFirst(names), place, isGuess })],
  );
  const merged = mergeGroups(jobs);
  const told = proseJobs(lines);
  // A sentence that was taken for a header has the title in it, among other words.
  const isTold = ({ position, dates }: WorkFacts): boolean =>
    position === undefined ||
    dates === undefined ||
    told.some(
      (job) =>
        job.position !== undefined &&
        position.value.length > job.position.value.length &&
        position.value.endsWith(job.position.value),
    );
  return told.length > 0 && merged.every(isTold) ? told : merged;
}

function partsOf(entry: Entry): NamedEntry {
  const { pieces, places } = splitParts(entry.parts.flatMap(withEmployerMarked));
  return { names: pieces.filter(({ text }) => !/^https?:|^www\.|\S+@\S+/.test(text)), places };
}

function withEmployerMarked(part: HeaderPart): HeaderPart[] {
  const found = part.says === undefined ? splitAtEmployer(part) : undefined;
  return found === undefined
    ? [part]
    : [
        { ...part, ...found.title },
        { ...part, ...found.employer, isEmployer: true },
      ];
}

/** A name in an entry's header; see `HeaderPart`. */
type Name = Piece & Partial<Pick<HeaderPart, 'isEmployer' | 'line'>>;

/** Whether the title comes first: on one line and on lines of their own people keep to an order each. */
function orders(entries: readonly (readonly Name[])[]): (names: readonly Name[]) => boolean {
  const shapeOf = ([first, second]: readonly Name[]): boolean => first?.line === second?.line;
  const votes = entries.map((names) => ({
    shape: names.length > 1 ? shapeOf(names) : undefined,
    vote: orderVote(names),
  }));
  const sum = (chosen: typeof votes): number => chosen.reduce((total, { vote }) => total + vote, 0);
  const [all, onOneLine, onTheirOwn] = [
    sum(votes),
    sum(votes.filter(({ shape }) => shape === true)),
    sum(votes.filter(({ shape }) => shape === false)),
  ];
  return (names) => {
    const own = shapeOf(names) ? onOneLine : onTheirOwn;
    return (own === 0 ? all : own) > 0;
  };
}

interface Named {
  readonly names: readonly Name[];
  readonly place: Piece | undefined;
  readonly isGuess: boolean;
}

/** The pieces that may be title and employer: cut further at commas or changes of style where there is only one. */
function namesOf({ names, place, isGuess }: PlacedEntry): Named {
  const [first, second, third] = names;
  if (first === undefined || names.some(({ says }) => says !== undefined)) return { names, place, isGuess };
  if (second === undefined)
    return withEmployerInPlace(first.isEmployer === true ? [first] : splitOne(first), { place, isGuess });
  const isOpen = third === undefined && place === undefined && second.isEmployer !== true;
  const parts = isOpen ? splitAtComma(first) : [];
  const named = parts.length === 2 && orderVote(parts) !== 0 && isTownLike(second.text);
  return named ? { names: parts, place: second, isGuess: true } : { names, place, isGuess };
}

/** "Acme Foods, Germany" reads like a place; where nothing else can be the employer, its unknown first part is. */
function withEmployerInPlace(names: readonly Name[], { place, isGuess }: Omit<Named, 'names'>): Named {
  const [only, second] = names;
  const [before, after] = place === undefined ? [] : splitPiece(place, /,\s+(?=[^,]+$)/g);
  const fits =
    second === undefined &&
    only !== undefined &&
    titleScore(only.text) > 0 &&
    before !== undefined &&
    after !== undefined;
  return fits && !isKnown(before.text) && !/\d/.test(before.text)
    ? { names: [only, before], place: after, isGuess: true }
    : { names, place, isGuess };
}

interface Ordering extends Omit<Named, 'names'> {
  readonly titleFirst: boolean;
}

function toWork(entry: Entry, names: readonly Name[], { titleFirst, place, isGuess }: Ordering): WorkFacts {
  const { position, employer, certainty } = assign(names, titleFirst);
  return {
    name: employer && factOf(withoutDescription(employer), certainty),
    position: position && factOf(withoutLead(position), certainty),
    location: place && factOf(place, isGuess ? 0.6 : 0.85),
    dates: entry.dates,
    ...bodyFacts(entry.body, entry.edge),
  };
}

/** Below the mark at which a person is asked to check. */
const GUESSED = 0.65;

function assign(
  names: readonly Name[],
  titleFirst: boolean,
): { position?: Piece | undefined; employer?: Piece | undefined; certainty: number } {
  const [first, second, ...others] = names;
  if (first === undefined) return { certainty: 0 };
  if (names.some(({ says }) => says !== undefined)) return assignSaid(names);
  const marked = names.find(({ isEmployer }) => isEmployer === true);
  const title =
    names.find((name) => name !== marked && titleScore(name.text) > 0) ?? names.find((name) => name !== marked);
  if (marked !== undefined && title !== undefined) return { position: title, employer: marked, certainty: 0.9 };
  const late = others.find(({ text }) => titleScore(text) > 0);
  // Company, department, title: the one plain title among several names.
  if (second !== undefined && late !== undefined && titleScore(first.text) + titleScore(second.text) === 0)
    return { position: late, employer: first, certainty: GUESSED };
  if (second === undefined) {
    const score = roleScore(first);
    return score > 0
      ? { position: first, certainty: Math.min(0.9, 0.6 + score * 0.2) }
      : { employer: first, certainty: score < 0 ? 0.8 : 0.55 };
  }
  const vote = orderVote(names);
  const first2 = Math.abs(vote) > 0.9 ? vote > 0 : titleFirst;
  // With a third name nobody can place, either of the two may be the wrong one.
  const certainty = others.length > 0 ? GUESSED : Math.min(0.95, GUESSED + Math.abs(vote) * 0.3);
  return first2 ? { position: first, employer: second, certainty } : { position: second, employer: first, certainty };
}

/** "Acme Ltd (transport, 200 employees)": what the employer does and how many work there is no part of its name. */
function withoutDescription(piece: Piece): Piece {
  const match = /\s*[(（]([^()（）]*)[)）]$/u.exec(piece.text);
  const isDescription = match?.[1] !== undefined && (/\d/.test(match[1]) || /^\p{Ll}+[\s,]/u.test(match[1]));
  return isDescription ? cut(piece, 0, match.index) : piece;
}

/** "Promoted from Cook": the words before the title. */
function withoutLead(piece: Piece): Piece {
  const lead =
    /^(?:promoted (?:from|to)|promotion (?:to|from)|befördert zu[mr]?|beförderung zu[mr]?|promue? (?:à|au)?|ascendid[oa] a|promovid[oa] a|bevorderd tot|promoss[oa] a)\s+(?=\S)/iu.exec(
      piece.text,
    )?.[0].length ?? 0;
  return cut(piece, lead, piece.text.length);
}

/** Which is which as a labeller said; what it left out is the next name, in its place. */
function assignSaid(names: readonly Piece[]): ReturnType<typeof assign> {
  const unsaid = names.filter(({ says }) => says === undefined);
  const position = names.find(({ says }) => says === 'title');
  const employer = names.find(({ says }) => says === 'organisation');
  return {
    position: position ?? unsaid[0],
    employer: employer ?? unsaid[position === undefined ? 1 : 0],
    certainty: GUESSED,
  };
}

/** Who works freelance has no employer, least of all the one before. */
const isFreelance = (title: string): boolean =>
  /(?<!\p{L})(?:freelanc\p{L}*|freiberuf\p{L}*|selbst(?:st)?ändig\p{L}*|self-employed|indépendante?|auto-?entrepreneu\p{L}*|autónom[oa]|autônom[oa]|trabalhador[a]? independente|zzp\p{L}*|zelfstandig\p{L}*|libero professionista|自由职业)(?!\p{L})/iu.test(
    title,
  );

/**
 * Several jobs at one employer: a header with the employer and the whole time, then titles with their own times. The
 * employer goes to each of them, and the header is no job of its own.
 */
function mergeGroups(jobs: readonly WorkFacts[]): WorkFacts[] {
  const merged: WorkFacts[] = [];
  let owner: WorkFacts | undefined;
  for (const [index, job] of jobs.entries()) {
    const before = owner;
    if (job.name !== undefined) owner = job;
    const next = jobs[index + 1];
    const isGroupHeader =
      job.position === undefined && job.name !== undefined && job.highlights.length === 0 && job.summary === undefined;
    if (isGroupHeader && next !== undefined && next.name === undefined && next.position !== undefined) continue;
    const inherits =
      job.name === undefined && job.position !== undefined && before !== undefined && !isFreelance(job.position.value);
    merged.push(
      inherits
        ? {
            ...job,
            name: before.name && { ...before.name, confidence: 0.7 },
            location: job.location ?? before.location,
          }
        : job,
    );
  }
  return merged.filter(({ name, position }) => name !== undefined || position !== undefined);
}
