import type { DocumentText } from '../../evidence/index.ts';
import type { Reading } from './scene.ts';

/** Longest usual number of words (of characters halved, where a script has no spaces) of each kind; prose has no limit. */
const USUAL_WORDS: Readonly<Record<string, number>> = {
  'basics.name': 4,
  'basics.label': 7,
  'basics.location': 7,
  'work.name': 6,
  'work.position': 6,
  'work.location': 4,
  'education.institution': 7,
  'education.studyType': 7,
  'education.area': 6,
  'skills.name': 3,
  'skills.keywords': 3,
  'languages.language': 2,
  'languages.fluency': 3,
  'projects.name': 6,
  'certificates.name': 8,
  'certificates.issuer': 5,
};

const WITHOUT_DIGITS =
  /^(?:basics\.(?:name|label)|work\.(?:name|position|location)|languages\.language|education\.location)$/;

export interface ShapeSignals {
  /** Begins and ends like something whole: no stray marks, brackets in pairs. */
  readonly tidy: number;
  readonly short: number;
  readonly noDigits: number;
  /** Stands on one line. */
  readonly oneLine: number;
  /** Marks or white space part it from what stands before and after it on the line. */
  readonly parted: number;
}

/** How a fact looks as a piece of text, whatever its words mean; each 0 to 1, more is better. */
export function shapeSignals({ kind, value, evidence }: Reading, { text }: DocumentText): ShapeSignals {
  const limit = USUAL_WORDS[kind];
  const words = value.split(/\s+/).length + (value.match(/\p{Script=Han}/gu)?.length ?? 0) / 2;
  return {
    tidy: isTidy(value) ? 1 : 0,
    short: limit === undefined ? 1 : Math.min(1, limit / words),
    noDigits: WITHOUT_DIGITS.test(kind) && /\d/.test(value) ? 0 : 1,
    oneLine: limit === undefined || !evidence.quote.includes('\n') ? 1 : 0,
    parted:
      (isEdge(text.slice(0, evidence.start).slice(-3), 'before') +
        isEdge(text.slice(evidence.end, evidence.end + 3), 'after')) /
      2,
  };
}

function isTidy(value: string): boolean {
  const count = (pattern: RegExp): number => value.match(pattern)?.length ?? 0;
  return /^[\p{Lu}\p{N}\p{Lo}.+(]/u.test(value) && !/[,;:(/|–-]$/u.test(value) && count(/[(（]/g) === count(/[)）]/g);
}

/** 1 at the edge of a line or column, less beside a mark, 0 amid words. */
function isEdge(around: string, side: 'before' | 'after'): number {
  const near = side === 'before' ? around : [...around].toReversed().join('');
  if (near === '' || /[\n\t]\s*$| {2,}$|[•·▪*›–-]\s$/u.test(near)) return 1;
  return /[\p{P}\p{S}]\s*$/u.test(near) ? 0.7 : 0;
}
