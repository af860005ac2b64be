import type { Span } from '../evidence/index.ts';

/** Skills joined by "or" are alternatives, with all of the same enumeration ("Java, Kotlin or Scala"); groups count from `firstNumber`. */
export function markAlternatives<TFound extends Span>(
  text: string,
  found: readonly TFound[],
  firstNumber: number,
): (TFound & { alternative?: number })[] {
  const groups: TFound[][] = [];
  for (const candidate of found) {
    const group = groups.at(-1);
    const previous = group?.at(-1);
    if (group !== undefined && previous !== undefined && isEnumeration(text.slice(previous.end, candidate.start)))
      group.push(candidate);
    else groups.push([candidate]);
  }
  return groups.flatMap((group, index) => {
    const joined = group.slice(1).map((candidate, at) => text.slice(group[at]?.end ?? 0, candidate.start));
    const first = group[0];
    const lead = first === undefined ? '' : text.slice(Math.max(0, first.start - 40), first.start);
    const alternatives = group.length > 1 && (joined.some((join) => OR.test(join)) || ONE_OF.test(lead));
    return alternatives ? group.map((candidate) => ({ ...candidate, alternative: firstNumber + index })) : group;
  });
}

const OR = /\b(or|oder|bzw\.?)\b/i;
const ONE_OF = /\b(one (or more )?of|any of|either|eine[rs]? der)\b[^.]*$/i;

/** Only commas, slashes and "or" stand between members of one enumeration, with a word or two that belong to them. */
const isEnumeration = (between: string): boolean =>
  /^[\s,/]*(?:(?:and\/)?or|oder|bzw\.?)?\s*(?:\p{L}+\s){0,2}$/iu.test(between) &&
  /[,/]|\b(or|oder|bzw)\b/i.test(between);
