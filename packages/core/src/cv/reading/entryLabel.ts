import { findDates } from '../dates/findDates.ts';
import { fieldLabel, type FieldLabel } from '../headings/fieldLabels.ts';

/** A label in front of a part of an entry: its length with the gap after it, and whether it announces what was done. */
export interface EntryLabel {
  readonly length: number;
  readonly isTask: boolean;
}

/** Labels that say what part of an entry follows; those of the person stay, because they tell whose address it is. */
const OF_ENTRIES: ReadonlySet<FieldLabel> = new Set(['dates', 'position', 'organisation', 'tasks', 'degree', 'branch']);

/**
 * The label that a line of a form begins with ("Name of employer<tab>…", "职位：…"): what follows it is the fact.
 * Undefined where the line has no label or nothing after it.
 */
export function entryLabel(text: string): EntryLabel | undefined {
  const match = /^([^\t:：]{2,100}?)\s*(?:[:：]\s*|\t+\s*)(?=\S)/u.exec(text);
  const field = match?.[1] === undefined ? undefined : fieldLabel(match[1]);
  if (match === null || field === undefined || !OF_ENTRIES.has(field)) return undefined;
  // "Data" is Italian for a date and English for a group of skills: what follows tells.
  if (field === 'dates' && findDates(text.slice(match[0].length)).length === 0) return undefined;
  return { length: match[0].length, isTask: field === 'tasks' };
}

/** True for the head of a table ("Period<tab>Employer<tab>Position"): it says what its columns hold, and nothing else. */
export function isLabelRow(text: string): boolean {
  const cells = text.trim().split(/\t+| {3,}/);
  return cells.length >= 2 && cells.every((cell) => fieldLabel(cell) !== undefined);
}
