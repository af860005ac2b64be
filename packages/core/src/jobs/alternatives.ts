import { isLanguageName } from './facts/languageNames.ts';
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
    const members = alternativesOf(text, group);
    return group.map((candidate) =>
      members.includes(candidate) ? { ...candidate, alternative: firstNumber + index } : candidate,
    );
  });
}

/** Those of an enumeration that are alternatives to each other. */
function alternativesOf<TFound extends Span>(text: string, group: readonly TFound[]): readonly TFound[] {
  const [first, last] = [group[0], group.at(-1)];
  if (group.length < 2 || first === undefined || last === undefined) return [];
  const joins = group.slice(1).map((candidate, at) => text.slice(group[at]?.end ?? 0, candidate.start));
  const lead = text.slice(Math.max(0, first.start - 40), first.start);
  if (ONE_OF.test(lead) || OR_ELSE.test(text.slice(last.end))) return group;
  const at = joins.findLastIndex((join) => OR.test(join));
  if (at < 0) return joins.every((join) => SLASH.test(join)) && group.length === 2 && !isPair(text, group) ? group : [];
  // "Java, Kotlin or Scala" is one choice; in "Python, PyTorch or TensorFlow, AWS" only the two around the "or" are.
  const whole =
    at === joins.length - 1 && !joins.slice(0, at).some((join) => OR.test(join)) ? group : orRun(group, joins);
  return sameKind(text, whole);
}

/** The members that "or" joins, one after the other. */
const orRun = <TFound extends Span>(group: readonly TFound[], joins: readonly string[]): TFound[] =>
  group.filter((_, index) => OR.test(joins[index - 1] ?? '') || OR.test(joins[index] ?? ''));

/** "Driving licence, Arabic or Urdu": where two languages are the choice, what is no language is none of it. */
function sameKind<TFound extends Span>(text: string, group: readonly TFound[]): readonly TFound[] {
  const spoken = group.filter(({ start, end }) => isLanguageName(text.slice(start, end)));
  const chosen = group.slice(-2).every((candidate) => spoken.includes(candidate));
  return chosen ? spoken : group;
}

/** Two that are always written with a slash and belong together. */
const isPair = <TFound extends Span>(text: string, group: readonly TFound[]): boolean =>
  /^(?:html\/css|css\/html|html5\/css3|ci\/cd|tcp\/ip|ui\/ux|ux\/ui|linux\/unix|unix\/linux|js\/css|qa\/qc)$/i.test(
    text.slice(group[0]?.start, group.at(-1)?.end).replace(/\s/g, ''),
  );

const SLASH = /^\s?\/\s?$/;
/** "A, B or similar": any of them, or something like them. */
const OR_ELSE =
  /^,?\s(?:or|oder)\s(?:an? |einen? |eine |some |any )?(?:similar|equivalent|comparable|other|another|vergleichbar|ähnlich|gleichwertig|anderen?)/i;
const OR = /\b(or|oder|bzw\.?)\b/i;
const ONE_OF =
  /\b((at least )?one (or more )?of|any of|either|eine[rsmn]? (der|von)|mindestens eine[rsmn]?)\b[^.,;]*$/i;

/** Only commas, slashes and "or" stand between members of one enumeration, with a word or two that belong to them. */
const isEnumeration = (between: string): boolean =>
  /^[\s,/]*(?:(?:and\/)?or|oder|bzw\.?)?\s*(?:\p{L}+\s){0,2}$/iu.test(between) &&
  /[,/]|\b(or|oder|bzw)\b/i.test(between);
