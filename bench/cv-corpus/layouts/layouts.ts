import type { Layout } from '../types.ts';
import { airy, dense, newspaper } from './density.ts';
import * as hard from './hard.ts';
import { academic, formFields, tabular } from './labelled.ts';
import { bigName, cards, icons, spacedLetters } from './marked.ts';
import { centred, classic, datesLeft, oneLine, timeline } from './oneColumn.ts';
import * as programs from './otherPrograms.ts';
import { textCapitals, textColumns, textIndented, textProfile, textRuled } from './plainText.ts';
import { dateless, functional, groupedRoles, headless } from './shapes.ts';
import { band, labelRail, sidebarLeft, sidebarRight, twoEqual } from './twoColumns.ts';
import { employerFirst, longChips, placeBelow, railGroups, tableRows } from './unusual.ts';
import { wordBrackets, wordForm, wordPlain, wordSidebar, wordTable, wordTabs } from './word.ts';

/** All ways a sound CV is laid out here. */
const SOUND: readonly Layout[] = [
  ...[classic, centred, oneLine, datesLeft, timeline, placeBelow, tableRows, employerFirst],
  ...[sidebarLeft, sidebarRight, labelRail, twoEqual, band, longChips, railGroups],
  ...[icons, spacedLetters, cards, bigName, formFields, tabular, academic],
  ...[groupedRoles, functional, dateless, headless, dense, airy, newspaper],
  ...[wordTabs, wordBrackets, wordTable, wordSidebar, wordForm, wordPlain],
  ...[textRuled, textCapitals, textIndented, textProfile, textColumns],
  ...Object.values(programs),
];

/** Sound layouts first, then those that are damaged on purpose. */
export const LAYOUTS: readonly Layout[] = [...SOUND, ...Object.values(hard)];
