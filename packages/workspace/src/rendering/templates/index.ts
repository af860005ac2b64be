import type { TemplateId } from '@career-mentor/core/writing';
import { ONE_COLUMN } from './oneColumnTemplates.ts';
import type { Template } from './template.ts';
import { TWO_COLUMNS } from './twoColumnTemplates.ts';

const { classic, modern, timeline, academic, compact, tabular, band, europass } = ONE_COLUMN;
const { sidebar, column } = TWO_COLUMNS;

/** All templates, in the order in which they are offered. */
export const TEMPLATES: readonly Template[] = [
  classic,
  modern,
  sidebar,
  band,
  column,
  timeline,
  academic,
  compact,
  tabular,
  europass,
];
export type { Template } from './template.ts';

/** The template with an id. */
export function templateById(id: TemplateId): Template {
  const template = TEMPLATES.find((candidate) => candidate.id === id);
  if (!template) throw new Error(`there is no template ${id}`);
  return template;
}
