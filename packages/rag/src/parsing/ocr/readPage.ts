import { createCanvas, type Canvas } from '@napi-rs/canvas';
import { detectLanguage } from '../language/detectLanguage.ts';
import { isOcrLanguage, type OcrLanguage } from './languages.ts';
import { isWellRead, legibilityOf, liesOnItsSide, worth, type Legibility } from './legibility.ts';
import { isBlank, toPicture, turned, type Picture } from './picture.ts';
import type { RecognisedLine, Recogniser } from './recogniser.ts';
import { findSkew } from './skew.ts';
import { withoutGhosts } from './withoutGhosts.ts';

/** What one page turned out to say. `turn`: degrees, clockwise, by which the canvas was turned to be read. */
export interface PageReading {
  readonly lines: readonly RecognisedLine[];
  /** The page as it was read, turned; absent when it is blank. */
  readonly picture?: Picture;
  readonly legibility: Legibility;
  readonly language: OcrLanguage;
  readonly turn: number;
}

interface Attempt {
  readonly canvas: Canvas;
  readonly language: OcrLanguage;
  readonly onShare: (share: number) => void;
}

const NOTHING = { lines: [], legibility: { letters: 0, certainty: 0 }, turn: 0 } as const;

/**
 * Reads one page: levels it, recognises it in `language` (that of the page before, or English), and once more in the
 * language that its words turn out to be in. What came out badly is tried on its side, upside down and as Chinese.
 */
export async function readPage(recogniser: Recogniser, attempt: Attempt): Promise<PageReading> {
  const picture = toPicture(attempt.canvas);
  if (isBlank(picture)) return { ...NOTHING, language: attempt.language };
  const skew = findSkew(picture);
  const level = skew === 0 ? attempt.canvas : turned(attempt.canvas, skew);
  const first = await recognise(
    recogniser,
    { ...attempt, canvas: level, onShare: part(attempt.onShare, 0, 0.5) },
    skew,
  );
  const onShare = part(attempt.onShare, 0.5, 1);
  if (isWellRead(first.legibility)) return inItsLanguage(recogniser, first, { ...attempt, canvas: level, onShare });
  return otherWays(recogniser, first, { ...attempt, onShare });
}

async function recognise(
  recogniser: Recogniser,
  { canvas, language, onShare }: Attempt,
  turn: number,
): Promise<PageReading> {
  const picture = toPicture(canvas);
  const lines = withoutGhosts(await recogniser.recognise(picture, language, onShare));
  return { lines, picture, legibility: legibilityOf(lines), language, turn };
}

/** English letters are enough to tell the language, but not to write it: accents are missing. */
async function inItsLanguage(recogniser: Recogniser, first: PageReading, attempt: Attempt): Promise<PageReading> {
  const language = detectLanguage(first.lines.map((line) => line.text).join('\n'));
  if (language === first.language || !isOcrLanguage(language)) return first;
  return better(await recognise(recogniser, { ...attempt, language }, first.turn), first);
}

/** What is tried after the first try, by how often it is the reason that it came out badly. */
function triesAfter({ lines, language }: PageReading): { turn: number; language: OcrLanguage }[] {
  const lying = [90, 270].map((turn) => ({ turn, language }));
  return liesOnItsSide(lines) ? lying : [{ turn: 0, language: 'zh' }, { turn: 180, language }, ...lying];
}

/** Share of the full resolution at which the tries are made: enough to see which is right. */
const TRIAL = 0.5;

async function otherWays(recogniser: Recogniser, first: PageReading, attempt: Attempt): Promise<PageReading> {
  const small = shrunk(attempt.canvas, TRIAL);
  const trials: PageReading[] = [];
  for (const { turn, language } of triesAfter(first)) {
    const trial = await recognise(recogniser, { ...attempt, canvas: turned(small, turn), language }, turn);
    trials.push(trial);
    if (isWellRead(trial.legibility)) break;
  }
  const best = trials.reduce((a, b) => (worth(b.legibility) > worth(a.legibility) ? b : a), first);
  if (best === first) return first;
  const canvas = turned(attempt.canvas, best.turn);
  const skew = findSkew(toPicture(canvas));
  const level = skew === 0 ? canvas : turned(canvas, skew);
  const whole = await recognise(recogniser, { ...attempt, canvas: level, language: best.language }, best.turn + skew);
  const kept = better(whole, first);
  return kept === whole && best.turn !== 0 ? inItsLanguage(recogniser, whole, { ...attempt, canvas: level }) : kept;
}

const better = (next: PageReading, before: PageReading): PageReading =>
  worth(next.legibility) >= worth(before.legibility) * 0.95 ? next : before;

function shrunk(canvas: Canvas, share: number): Canvas {
  const small = createCanvas(Math.round(canvas.width * share), Math.round(canvas.height * share));
  small.getContext('2d').drawImage(canvas, 0, 0, small.width, small.height);
  return small;
}

/** Tells the whole about a part of it. */
const part =
  (onShare: (share: number) => void, from: number, to: number) =>
  (share: number): void =>
    onShare(from + (to - from) * share);
