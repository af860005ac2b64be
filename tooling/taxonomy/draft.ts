/** A skill while it is being assembled: relations are still names, demand and ids come later. */
export interface Draft {
  readonly name: string;
  readonly aliases: string[];
  readonly category: string;
  parent?: string;
  readonly related: string[];
  readonly prerequisites: string[];
  readonly effort: number;
  /** Names and aliases that our own layer marks as ordinary words. */
  readonly doubtful: readonly string[];
  /** Names and aliases that are ordinary words in small letters, but hardly ever with their capitals ("Snowflake"). */
  readonly cased: readonly string[];
}

/** Kebab-case id of a name. `C++`, `C#`, `F#` and `.NET` get words for their signs, so that ids stay distinct. */
export const slug = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .replace(/c\+\+/g, 'c-plus-plus')
    .replaceAll('+', '-plus')
    .replaceAll('#', '-sharp')
    .replaceAll('&', ' and ')
    .replace(/^\.(?=net)/, 'dot')
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
