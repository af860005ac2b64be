import type { CvLine } from '../reading/cvLine.ts';
import { spokenLanguage, type LanguageFacts } from './languageFacts.ts';
import { listItems } from './listItems.ts';

/** Languages that stand among the skills, each with its level: "Fluent in Irish", "Spanish (fluent)". */
export const spokenInSkills = (lines: readonly CvLine[]): LanguageFacts[] =>
  lines.flatMap((line) => line.cells.flatMap((cell) => listItems(cell).flatMap((item) => spokenLanguage(item) ?? [])));

/** True for a skill that lies where a language was read: it is the language and no skill. */
export const isSpoken =
  (languages: readonly LanguageFacts[]) =>
  ({ name }: { readonly name: { readonly start: number; readonly end: number } }): boolean =>
    languages.some(({ language, fluency = language }) => {
      const [start, end] = [Math.min(language.start, fluency.start), Math.max(language.end, fluency.end)];
      return name.start < end && name.end > start;
    });
