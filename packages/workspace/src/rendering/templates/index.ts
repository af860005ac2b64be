import type { SectionId, TemplateId } from '@career-mentor/core/writing';
import { oneColumn, sidebar } from './arrangements.ts';
import type { Template } from './template.ts';

const USUAL: readonly SectionId[] = ['summary', 'work', 'projects', 'education', 'skills', 'certificates', 'languages'];
const LEARNT_FIRST: readonly SectionId[] = [
  'summary',
  'education',
  'work',
  'projects',
  'certificates',
  'skills',
  'languages',
];
const SHORT_PARTS: readonly SectionId[] = ['skills', 'languages', 'certificates'];

const CONTACT: Readonly<Record<string, string>> = {
  de: 'Kontakt',
  es: 'Contacto',
  pt: 'Contato',
  it: 'Contatti',
  zh: '联系方式',
};
const contactTitle = (language: string): string => CONTACT[language] ?? 'Contact';

/** All templates, in the order in which they are offered. */
export const TEMPLATES: readonly Template[] = [
  {
    id: 'classic',
    columns: 1,
    takesPhoto: false,
    order: USUAL,
    fonts: { bodyFamily: 'source-serif', headingFamily: 'source-serif' },
    design: (input) =>
      oneColumn(input, {
        header: { align: 'centre' },
        heading: { mark: 'rule', isUpperCase: true, size: 1.05 },
        entry: 'organisation-first',
      }),
  },
  {
    id: 'modern',
    columns: 1,
    takesPhoto: true,
    order: USUAL,
    fonts: { bodyFamily: 'inter', headingFamily: 'inter' },
    design: (input) => oneColumn(input, { header: {}, heading: { mark: 'none', size: 1.25 }, entry: 'title-first' }),
  },
  {
    id: 'sidebar',
    columns: 2,
    takesPhoto: true,
    order: USUAL,
    fonts: { bodyFamily: 'source-sans', headingFamily: 'source-sans' },
    design: (input) =>
      sidebar(input, {
        side: 'left',
        share: 0.32,
        fill: '#f2f4f7',
        narrowParts: SHORT_PARTS,
        narrow: { heading: { mark: 'rule' }, entry: 'title-first' },
        wide: { heading: { mark: 'rule', size: 1.3 }, entry: 'title-first' },
        contactTitle,
      }),
  },
  {
    id: 'band',
    columns: 1,
    takesPhoto: false,
    order: USUAL,
    fonts: { bodyFamily: 'source-sans', headingFamily: 'source-sans' },
    design: (input) =>
      oneColumn(input, { header: { isBand: true }, heading: { mark: 'bar', size: 1.2 }, entry: 'title-first' }),
  },
  {
    id: 'column',
    columns: 2,
    takesPhoto: true,
    order: USUAL,
    fonts: { bodyFamily: 'source-sans', headingFamily: 'source-serif' },
    design: (input) =>
      sidebar(input, {
        side: 'right',
        share: 0.33,
        narrowParts: SHORT_PARTS,
        narrow: { heading: { mark: 'none', size: 1.2 }, entry: 'title-first' },
        wide: { heading: { mark: 'rule', size: 1.3 }, entry: 'organisation-first' },
        contactTitle,
      }),
  },
  {
    id: 'timeline',
    columns: 1,
    takesPhoto: true,
    order: USUAL,
    fonts: { bodyFamily: 'inter', headingFamily: 'inter' },
    design: (input) =>
      oneColumn(input, { header: {}, heading: { mark: 'rule' }, entry: 'title-first', dateRail: 10.5 }),
  },
  {
    id: 'academic',
    columns: 1,
    takesPhoto: false,
    order: LEARNT_FIRST,
    fonts: { bodyFamily: 'garamond', headingFamily: 'garamond' },
    design: (input) =>
      oneColumn(
        { ...input, look: { ...input.look, size: input.look.size * 1.1 } },
        { header: {}, heading: { mark: 'rule', size: 1.2, colour: input.look.ink }, entry: 'organisation-first' },
      ),
  },
  {
    id: 'compact',
    columns: 1,
    takesPhoto: false,
    order: USUAL,
    fonts: { bodyFamily: 'source-sans', headingFamily: 'source-sans' },
    design: (input) =>
      oneColumn(input, { header: {}, heading: { mark: 'rule', isUpperCase: true, size: 1 }, entry: 'one-line' }),
  },
  {
    id: 'tabular',
    columns: 1,
    takesPhoto: true,
    order: ['summary', 'work', 'education', 'certificates', 'skills', 'languages', 'projects'],
    fonts: { bodyFamily: 'source-sans', headingFamily: 'source-sans' },
    design: (input) =>
      oneColumn(input, {
        header: {},
        heading: { mark: 'rule', colour: input.look.ink },
        entry: 'title-first',
        dateRail: 10,
      }),
  },
];
export type { Template } from './template.ts';

/** The template with an id. */
export function templateById(id: TemplateId): Template {
  const template = TEMPLATES.find((candidate) => candidate.id === id);
  if (!template) throw new Error(`there is no template ${id}`);
  return template;
}
