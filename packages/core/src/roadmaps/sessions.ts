import { minutesUpTo, type Rhythm } from './studyDays.ts';

/** One piece of work on one study day, before it has words. `skill` is the position in the list of skills. */
export interface Session {
  readonly skill: number;
  /** Study day number from the start, 0 first. */
  readonly day: number;
  readonly minutes: number;
  readonly cadence: 'daily' | 'weekly';
}

/** Daily sessions are written out this far; what lies beyond gets one session a week. */
export const WEEKS_IN_DETAIL = 104;

/** Longer than this is no single sitting: the day's work is split into equal blocks. */
const LONGEST_BLOCK = 120;
/** A rest shorter than this, or than a quarter of the day, is not worth a change of subject. */
const SHORTEST_PIECE = 15;
/** From this length on the last session of a week is shared between its daily goal and the week's result. */
const SHORTEST_TO_SHARE = 45;

/**
 * Lays the skills' minutes one after the other on the study days. The change from one skill to the next is moved to a
 * day boundary when that is near; boundaries are counted from the true sum, so the shifts do not add up.
 */
export function cutSessions(minutes: readonly number[], rhythm: Rhythm): Session[] {
  const pieces = spansOf(minutes, rhythm).flatMap((span, skill) => piecesOf(span, rhythm, skill));
  const detailed = pieces.filter((piece) => weekOf(piece, rhythm) < WEEKS_IN_DETAIL);
  const distant = pieces.slice(detailed.length);
  return [
    ...detailed.flatMap((piece, index) => withWords(piece, pieces[index + 1], rhythm)),
    ...byWeek(distant, rhythm),
  ];
}

interface Span {
  readonly from: number;
  readonly to: number;
}

interface Piece {
  readonly skill: number;
  readonly day: number;
  readonly minutes: number;
}

const weekOf = (piece: Piece, rhythm: Rhythm): number => Math.floor(piece.day / rhythm.daysPerWeek);

function spansOf(minutes: readonly number[], rhythm: Rhythm): Span[] {
  let sum = 0;
  let from = 0;
  return minutes.map((amount) => {
    if (amount <= 0) return { from, to: from };
    sum += amount;
    const span = { from, to: boundaryNear(Math.max(sum, from + Math.min(amount, SHORTEST_PIECE)), from, rhythm) };
    from = span.to;
    return span;
  });
}

function boundaryNear(target: number, from: number, rhythm: Rhythm): number {
  const boundary = minutesUpTo(rhythm, Math.round(target / rhythm.minutesPerDay));
  const near = Math.max(SHORTEST_PIECE, rhythm.minutesPerDay / 4);
  return boundary > from && Math.abs(boundary - target) <= near ? boundary : Math.round(target);
}

function piecesOf(span: Span, rhythm: Rhythm, skill: number): Piece[] {
  const pieces: Piece[] = [];
  let at = span.from;
  let day = Math.max(0, Math.floor(at / rhythm.minutesPerDay) - 1);
  while (minutesUpTo(rhythm, day + 1) <= at) day += 1;
  for (; at < span.to; day += 1) {
    const end = Math.min(span.to, minutesUpTo(rhythm, day + 1));
    if (end > at) pieces.push({ skill, day, minutes: end - at });
    at = end;
  }
  return pieces;
}

function withWords(piece: Piece, next: Piece | undefined, rhythm: Rhythm): Session[] {
  const closesWeek = !next || weekOf(next, rhythm) !== weekOf(piece, rhythm);
  const weekly = !closesWeek ? 0 : piece.minutes < SHORTEST_TO_SHARE ? piece.minutes : Math.round(piece.minutes * 0.4);
  const daily = blocksOf(piece.minutes - weekly).map((minutes) => ({ ...piece, minutes, cadence: 'daily' as const }));
  return weekly > 0 ? [...daily, { ...piece, minutes: weekly, cadence: 'weekly' }] : daily;
}

function blocksOf(minutes: number): number[] {
  const count = Math.ceil(minutes / LONGEST_BLOCK);
  return Array.from(
    { length: count },
    (_, index) => Math.round((minutes * (index + 1)) / count) - Math.round((minutes * index) / count),
  );
}

function byWeek(pieces: readonly Piece[], rhythm: Rhythm): Session[] {
  const groups = Map.groupBy(pieces, (piece) => `${piece.skill} ${weekOf(piece, rhythm)}`);
  return [...groups.values()].flatMap((group) => {
    const last = group.at(-1);
    const minutes = group.reduce((sum, piece) => sum + piece.minutes, 0);
    return last ? [{ ...last, minutes, cadence: 'weekly' as const }] : [];
  });
}
