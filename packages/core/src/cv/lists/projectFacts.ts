import type { PlacedDates } from '../entries/entry.ts';
import { bodyFacts } from '../entries/bodyFacts.ts';
import { splitEntries } from '../entries/splitEntries.ts';
import type { CvLine } from '../reading/cvLine.ts';
import { factOf, joinedFact, type Fact } from '../reading/fact.ts';
import { cut, splitPiece, stripped, type Piece } from '../reading/piece.ts';
import { isList, listItems } from './listItems.ts';

export interface ProjectFacts {
  readonly name: Fact;
  readonly description: Fact | undefined;
  readonly url: Fact | undefined;
  readonly dates: PlacedDates | undefined;
  readonly highlights: readonly Fact[];
  readonly keywords: readonly Fact[];
}

const URL = /(?:https?:\/\/|www\.)\S+|\b(?:github|gitlab)\.com\/\S+/i;

/** Projects of a section; where there are bullets and no headers, each bullet is a project. */
export function projectFacts(lines: readonly CvLine[]): ProjectFacts[] {
  if (lines.length > 0 && lines.filter(({ bullet }) => bullet).length > 0 && lines[0]?.bullet === true)
    return bulletProjects(lines);
  return splitEntries(lines).flatMap(({ parts, dates, body }) => {
    const pieces = parts.flatMap((part) => splitPiece(part, /\s+[|•·∙–—]\s+|\s+-\s+/g).map(stripped));
    const [name, ...rest] = pieces.filter(({ text }) => !URL.test(text));
    const url = pieces.find(({ text }) => URL.test(text));
    if (name === undefined) return [];
    const stack = rest.find(isList);
    const { summary, highlights } = bodyFacts(body);
    return [
      {
        name: factOf(name, 0.85),
        description: summary ?? descriptionIn(rest, stack),
        url: url && factOf(url, 0.9),
        dates,
        highlights,
        keywords: stack === undefined ? [] : listItems(stack).map((item) => factOf(item, 0.8)),
      },
    ];
  });
}

function descriptionIn(rest: readonly Piece[], stack: Piece | undefined): Fact | undefined {
  const piece = rest.find((candidate) => candidate !== stack && candidate.text.split(/\s+/).length > 2);
  return piece && factOf(piece, 0.7);
}

function bulletProjects(lines: readonly CvLine[]): ProjectFacts[] {
  return lines
    .filter(({ bullet }) => bullet)
    .flatMap((line) => {
      const end = /\s*[:：]\s|\s+[–—-]\s+/u.exec(line.text);
      const name = end === null ? undefined : stripped(cut(line, 0, end.index));
      if (name === undefined || name.text.split(/\s+/).length > 8)
        return line.text.split(/\s+/).length > 10 ? [] : [bare(line)];
      const description = joinedFact([stripped(cut(line, end?.index ?? 0, line.text.length))], 0.7);
      return [{ ...bare(name), description }];
    });
}

const bare = (piece: Piece): ProjectFacts => ({
  name: factOf(piece, 0.6),
  description: undefined,
  url: undefined,
  dates: undefined,
  highlights: [],
  keywords: [],
});
