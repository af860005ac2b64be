import { headerParts, type PlacedDates } from '../entries/entry.ts';
import { splitEntries } from '../entries/splitEntries.ts';
import { findDates } from '../dates/findDates.ts';
import type { CvLine } from '../reading/cvLine.ts';
import { factOf, type Fact } from '../reading/fact.ts';
import { splitPiece, stripped, type Piece } from '../reading/piece.ts';

export interface CertificateFacts {
  readonly name: Fact;
  readonly issuer: Fact | undefined;
  readonly dates: PlacedDates | undefined;
}

/** Certificates and courses: one per line, or a title with date and issuer on the lines under it. */
export function certificateFacts(lines: readonly CvLine[]): CertificateFacts[] {
  if (areItems(lines)) return lines.flatMap((line) => toCertificate(headerParts(line.cells, 0)));
  return splitEntries(lines).flatMap(({ parts, dates }) =>
    toCertificate({ parts, dates: dates === undefined ? [] : [dates] }),
  );
}

/** Bullets, or lines that all look alike and either all have dates or none. */
function areItems(lines: readonly CvLine[]): boolean {
  if (lines.some(({ bullet }) => bullet)) return lines.every(({ bullet }) => bullet);
  const dated = lines.filter(({ text }) => findDates(text).length > 0).length;
  const styles = new Set(lines.map(({ bold, size }) => `${bold} ${Math.round(size)}`));
  return (dated === 0 || dated === lines.length) && styles.size <= 1;
}

function toCertificate({
  parts,
  dates,
}: {
  parts: readonly Piece[];
  dates: readonly PlacedDates[];
}): CertificateFacts[] {
  const [name, issuer] = parts.flatMap((part) =>
    splitPiece(
      part,
      /\s+\((?=[^()]*$)|\s+[|•·∙–—]\s+|\s+-\s+|(?<=\p{L}{2}),\s+(?=\p{Lu}[\p{L}.&]*(?:\s(?:\p{Lu}[\p{L}.&]*|of|for|and|de|für)){0,5}$)/gu,
    ).map(stripped),
  );
  if (name === undefined || name.text.length > 120) return [];
  return [{ name: factOf(name, 0.85), issuer: issuer && factOf(issuer, 0.7), dates: dates[0] }];
}
