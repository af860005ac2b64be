/** Points as twentieths of a point, in which WordprocessingML gives lengths. */
export const twips = (points: number): number => Math.round(points * 20);

/** Points as English Metric Units, in which DrawingML gives lengths: 12,700 to the point. */
export const emus = (points: number): number => Math.round(points * 12_700);

/** `#rrggbb` as `RRGGBB`. */
export const hex = (colour: string): string => colour.replace('#', '').toUpperCase();

/** Codes of languages as word processors spell them: with a country. */
const LOCALES: Readonly<Record<string, string>> = { en: 'en-GB', zh: 'zh-CN', pt: 'pt-BR', ar: 'ar-SA', he: 'he-IL' };

export const localeOf = (language: string): string => LOCALES[language] ?? `${language}-${language.toUpperCase()}`;
