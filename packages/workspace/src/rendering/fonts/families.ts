/** A typeface for a whole CV: where its files are and how heavy its bold is. All are under the SIL Open Font Licence 1.1. */
export interface Family {
  /** The npm package that holds the font files, and the part of their names before the script. */
  readonly package: string;
  readonly file: string;
  readonly bold: 600 | 700;
  /** The name that a word processor knows it by, and a common substitute. */
  readonly name: string;
  readonly substitute: string;
}

export const FAMILIES = {
  inter: { package: '@fontsource/inter', file: 'inter', bold: 600, name: 'Inter', substitute: 'Arial' },
  'source-sans': {
    package: '@fontsource/source-sans-3',
    file: 'source-sans-3',
    bold: 600,
    name: 'Source Sans 3',
    substitute: 'Calibri',
  },
  'source-serif': {
    package: '@fontsource/source-serif-4',
    file: 'source-serif-4',
    bold: 600,
    name: 'Source Serif 4',
    substitute: 'Cambria',
  },
  garamond: {
    package: '@fontsource/eb-garamond',
    file: 'eb-garamond',
    bold: 600,
    name: 'EB Garamond',
    substitute: 'Garamond',
  },
} as const satisfies Readonly<Record<string, Family>>;
export type FamilyId = keyof typeof FAMILIES;

/** Stands in for Chinese, Japanese and Korean characters, which the families above do not have. */
export const CJK: Family = {
  package: '@fontsource/noto-sans-sc',
  file: 'noto-sans-sc',
  bold: 700,
  name: 'Noto Sans SC',
  substitute: 'Microsoft YaHei',
};
