import type { Piece } from '../reading/piece.ts';
import { cut, stripped } from '../reading/piece.ts';
import { isDepartment } from '../words/departments.ts';
import { titleScore } from '../words/jobTitles.ts';
import { companyScore, schoolScore } from '../words/organisations.ts';
import type { HeaderPart } from './entry.ts';

/** What the header of a job names, and the places in it that the lists know. */
export interface NamedEntry {
  readonly names: readonly HeaderPart[];
  readonly places: readonly HeaderPart[];
}

/** The same with a town that no list knows taken out of the names. */
export interface PlacedEntry {
  readonly names: readonly HeaderPart[];
  /** A known place, else the town that was guessed. */
  readonly place: Piece | undefined;
  readonly isGuess: boolean;
}

const WORD = "\\p{Lu}[\\p{L}\\p{M}'’.-]+";
const PARTICLE =
  "(?:de|del|de la|de los|d['’]|la|las|los|le|les|am|an der|im|in|ob der|bei|vor der|sur|sous|en|on|upon|under|by)";
const TOWN = new RegExp(`^(?:\\d{4,5}\\s+)?${WORD}(?:\\s+(?:${PARTICLE}\\s+)?${WORD}){0,2}$`, 'u');
const HAN_TOWN = /^\p{Script=Han}{2,4}$/u;

/** Words that may be the name of a town: capitalised, and neither a title nor an employer nor a school. */
export const isTownLike = (text: string): boolean =>
  (TOWN.test(text) || HAN_TOWN.test(text)) &&
  titleScore(text) === 0 &&
  companyScore(text) + schoolScore(text) === 0 &&
  !isDepartment(text);

/**
 * Finds the town of each job. One person writes it in the same spot of every entry (a cell at the right, a line of its
 * own, behind the employer's comma), so the entries vote for the spot, those with a place that the lists know twice.
 */
export function withTowns(entries: readonly NamedEntry[]): PlacedEntry[] {
  const votes = new Map<string, number>();
  for (const { names, places } of entries) {
    const known = places.map((place) => spotOf(place, place.isTail === true));
    const guessed = candidatesIn(names).map(({ spot }) => spot);
    for (const spot of new Set([...guessed, ...known])) {
      votes.set(spot, (votes.get(spot) ?? 0) + (known.includes(spot) ? 2 : 1));
    }
  }
  return entries.map((entry) => placed(entry, votes));
}

function placed({ names, places }: NamedEntry, votes: ReadonlyMap<string, number>): PlacedEntry {
  const [place] = places;
  if (place !== undefined) return { names, place, isGuess: false };
  const weight = ({ piece, spot, index }: Candidate): number =>
    (votes.get(spot) ?? 0) + (piece.cell > 0 ? 0.6 : 0) + (index === names.length - 1 ? 0.4 : 0);
  const [best] = candidatesIn(names)
    .filter((candidate) => isLikely(candidate, votes))
    .toSorted((a, b) => weight(b) - weight(a));
  if (best === undefined) return { names, place: undefined, isGuess: false };
  return {
    names: names.flatMap((name, index) => (index !== best.index ? [name] : (best.rest ?? []))),
    place: best.piece,
    isGuess: true,
  };
}

interface Candidate {
  readonly piece: HeaderPart;
  /** What is left of the name it was cut from. */
  readonly rest: HeaderPart | undefined;
  readonly index: number;
  readonly spot: string;
}

/** A third name may be a town by itself; of fewer names each is needed, and only what follows a comma may be one. */
function candidatesIn(names: readonly HeaderPart[]): Candidate[] {
  return names.flatMap((name, index): Candidate[] => {
    if (name.says !== undefined) return [];
    const whole = names.length >= 3 && index > 0 && name.isEmployer !== true && isTownLike(name.text);
    if (whole) return [{ piece: name, rest: undefined, index, spot: spotOf(name, false) }];
    const comma = /[,，]\s*(?=[^,，]+$)/u.exec(name.text);
    if (comma === null || comma.index === 0) return [];
    const tail = { ...name, ...stripped(cut(name, comma.index, name.text.length)) };
    const rest = { ...name, ...stripped(cut(name, 0, comma.index)) };
    return isTownLike(tail.text) ? [{ piece: tail, rest, index, spot: spotOf(name, true) }] : [];
  });
}

/** "Manager, Operations": behind a title's comma a town is believed only where other entries have one there. */
const isLikely = ({ piece, rest, spot }: Candidate, votes: ReadonlyMap<string, number>): boolean =>
  rest === undefined || (titleScore(rest.text) === 0 && !SEVERAL_NAMES.test(piece.text)) || (votes.get(spot) ?? 0) >= 2;

/** Two capitalised words and more are mostly the name of something: "Royal Logistic Corps". */
const SEVERAL_NAMES = /^\p{Lu}\S+(?:\s+\p{Lu}\S+)+$/u;

const spotOf = ({ line, cell }: HeaderPart, isTail: boolean): string => `${line}/${cell}/${isTail}`;
