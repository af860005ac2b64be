import type { Destination } from './state.ts';

/** What a destination's control word makes of the text of its group. */
export const DESTINATIONS: Readonly<Record<string, Destination>> = {
  fonttbl: 'fonts',
  stylesheet: 'styles',
  fldinst: 'field-code',
  listtext: 'list-mark',
  pntext: 'list-mark',
  upr: 'older-text',
  ...Object.fromEntries(
    (
      'colortbl info pict object nonshppict shprslt nonesttables sp filetbl revtbl footnote annotation atnid atnauthor ' +
      'xe tc rxe bkmkstart bkmkend listtable listoverridetable listpicture rsidtbl generator themedata ' +
      'colorschememapping latentstyles datastore xmlnstbl mmathPr wgrffmtfilter pgptbl ftnsep ftnsepc aftnsep aftnsepc ' +
      'docvar fontemb fontfile background template passwordhash userprops falt panose do'
    )
      .split(' ')
      .map((word) => [word, 'skip' as const]),
  ),
};

/** Destinations that hold text of their own: headers, footers and text boxes. */
export const AREAS: Readonly<Record<string, 'header' | 'footer' | 'box'>> = {
  header: 'header',
  headerf: 'header',
  headerl: 'header',
  headerr: 'header',
  footer: 'footer',
  footerf: 'footer',
  footerl: 'footer',
  footerr: 'footer',
  shptxt: 'box',
};

/** Starred destinations, which unknown readers skip, that lead to text nevertheless. */
export const STARRED: ReadonlySet<string> = new Set(['shpinst', 'fldinst', 'shptxt', 'result', 'ud']);

/** Control words that stand for a character (RTF specification 1.9.1, "Special characters"). */
export const CHARACTERS: Readonly<Record<string, string>> = {
  tab: '\t',
  emdash: '—',
  endash: '–',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
};

export const SYMBOLS: Readonly<Record<string, string>> = { '~': '\u00a0', _: '-' };
