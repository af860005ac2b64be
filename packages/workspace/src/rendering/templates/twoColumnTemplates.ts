import { SHORT_PARTS, USUAL } from './orders.ts';
import type { Template } from './template.ts';
import { twoColumns } from './twoColumns.ts';

const CONTACT: Readonly<Record<string, string>> = {
  de: 'Kontakt',
  es: 'Contacto',
  pt: 'Contato',
  it: 'Contatti',
  zh: '联系方式',
};
const contactTitle = (language: string): string => CONTACT[language] ?? 'Contact';

/** Templates with a narrow column for contact and short parts. */
export const TWO_COLUMNS = {
  sidebar: {
    id: 'sidebar',
    columns: 2,
    takesPhoto: true,
    order: USUAL,
    fonts: { bodyFamily: 'source-sans', headingFamily: 'source-sans' },
    design: (input) =>
      twoColumns(input, {
        side: 'left',
        share: 0.33,
        isFilled: true,
        name: { size: 2.9 },
        narrowParts: SHORT_PARTS,
        narrow: { heading: { mark: 'none', isUpperCase: true, size: 1 }, entry: { first: 'title', dates: 'above' } },
        wide: {
          heading: { mark: 'under', size: 1.3, markColour: input.look.accent },
          entry: { first: 'title', secondColour: input.look.accent },
        },
        contactTitle,
      }),
  },
  column: {
    id: 'column',
    columns: 2,
    takesPhoto: true,
    order: USUAL,
    fonts: { bodyFamily: 'source-sans', headingFamily: 'source-serif' },
    design: (input) =>
      twoColumns(input, {
        side: 'right',
        share: 0.34,
        isFilled: false,
        name: { size: 2.9, headlineColour: input.look.muted },
        narrowParts: SHORT_PARTS,
        narrow: { heading: { mark: 'none', size: 1.2 }, entry: { first: 'title', dates: 'above' } },
        wide: { heading: { mark: 'none', size: 1.4 }, entry: { first: 'organisation' } },
        contactTitle,
      }),
  },
} as const satisfies Readonly<Record<string, Template>>;
