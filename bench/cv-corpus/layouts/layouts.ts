import type { Layout } from '../types.ts';
import { centred, classic, datesLeft, oneLine, timeline } from './oneColumn.ts';
import { textCapitals, textIndented, textRuled } from './plainText.ts';
import { band, labelRail, sidebarLeft, sidebarRight, twoEqual } from './twoColumns.ts';
import { employerFirst, longChips, placeBelow, railGroups, tableRows } from './unusual.ts';
import { wordBrackets, wordTable, wordTabs } from './word.ts';

/** All ways a CV is laid out here; a third of them is held out from tuning. */
export const LAYOUTS: readonly Layout[] = [
  classic,
  centred,
  oneLine,
  datesLeft,
  timeline,
  sidebarLeft,
  sidebarRight,
  labelRail,
  twoEqual,
  band,
  wordTabs,
  wordBrackets,
  wordTable,
  textRuled,
  textCapitals,
  textIndented,
  placeBelow,
  tableRows,
  longChips,
  employerFirst,
  railGroups,
];
