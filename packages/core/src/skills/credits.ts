/** A published table the taxonomy was derived from, with the line its licence asks us to show. */
export interface Credit {
  readonly name: string;
  readonly url: string;
  readonly licence: string;
  readonly line: string;
  readonly changes: string;
}

/** Shown in the app and in docs/guides/taxonomy.md. */
export const CREDITS: readonly Credit[] = [
  {
    name: 'O*NET 29.2 Database',
    url: 'https://www.onetcenter.org/database.html',
    licence: 'CC BY 4.0',
    line: 'This product includes information from the O*NET 29.2 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET(R) is a trademark of USDOL/ETA.',
    changes:
      'Career Mentor has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications.',
  },
  {
    name: 'ESCO v1.1.1 (English)',
    url: 'https://esco.ec.europa.eu',
    licence: 'Commission Decision 2011/833/EU',
    line: 'This service uses the ESCO classification of the European Commission.',
    changes: 'This is an adapted version: labels were selected, shortened and joined with other sources.',
  },
];
