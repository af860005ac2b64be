/**
 * Spoken languages that adverts ask for, by ISO 639-1 code: the names in English, German, French, Spanish, Italian, Dutch
 * and Portuguese, as a stem where forms differ only at the end. A further language is one more line.
 */
export const LANGUAGE_NAMES: readonly (readonly [string, string])[] = [
  ['en', 'english|englisch(?:e[nrs]?)?|anglais|inglés|inglese|engels|inglês'],
  ['de', 'german|deutsch(?:e[nrs]?)?|allemand|alemán|tedesco|duits|alemão'],
  ['fr', 'french|französisch(?:e[nrs]?)?|français|francés|francese|frans|francês'],
  ['es', 'spanish|spanisch(?:e[nrs]?)?|espagnol|español|spagnolo|spaans|espanhol|castellano'],
  ['it', 'italian|italienisch(?:e[nrs]?)?|italien|italiano|italiaans'],
  ['nl', 'dutch|niederländisch(?:e[nrs]?)?|néerlandais|neerlandés|olandese|nederlands|holandês'],
  ['pt', 'portuguese|portugiesisch(?:e[nrs]?)?|portugais|portugués|portoghese|portugees|português'],
  ['pl', 'polish|polnisch(?:e[nrs]?)?|polonais|polaco|polacco|pools'],
  ['ru', 'russian|russisch(?:e[nrs]?)?|russe|ruso|russo'],
  ['uk', 'ukrainian|ukrainisch(?:e[nrs]?)?|ukrainien|ucraniano|ucraino'],
  ['tr', 'turkish|türkisch(?:e[nrs]?)?|turc|turco|turks'],
  ['ar', 'arabic|arabisch(?:e[nrs]?)?|arabe|árabe|arabo'],
  ['zh', 'chinese|mandarin|cantonese|chinesisch(?:e[nrs]?)?|chinois|chino|cinese|chinees|chinês'],
  ['ja', 'japanese|japanisch(?:e[nrs]?)?|japonais|japonés|giapponese|japans|japonês'],
  ['ko', 'korean|koreanisch(?:e[nrs]?)?|coréen|coreano'],
  ['hi', 'hindi'],
  ['ur', 'urdu'],
  ['pa', 'punjabi|panjabi'],
  ['bn', 'bengali|sylheti'],
  ['so', 'somali'],
  ['cs', 'czech|tschechisch(?:e[nrs]?)?|tchèque|checo|ceco'],
  ['sk', 'slovak|slowakisch(?:e[nrs]?)?'],
  ['hu', 'hungarian|ungarisch(?:e[nrs]?)?|hongrois|húngaro'],
  ['ro', 'romanian|rumänisch(?:e[nrs]?)?|roumain|rumano|rumeno'],
  ['bg', 'bulgarian|bulgarisch(?:e[nrs]?)?'],
  ['el', 'greek|griechisch(?:e[nrs]?)?|griego|greco'],
  ['sv', 'swedish|schwedisch(?:e[nrs]?)?|suédois|sueco|svedese'],
  ['no', 'norwegian|norwegisch(?:e[nrs]?)?|norvégien|noruego'],
  ['da', 'danish|dänisch(?:e[nrs]?)?|danois|danés|danese'],
  ['fi', 'finnish|finnisch(?:e[nrs]?)?|finnois|finés'],
  ['cy', 'welsh|walisisch(?:e[nrs]?)?'],
  ['ga', 'irish gaelic|gaeilge'],
  ['sl', 'slovene|slovenian|slowenisch(?:e[nrs]?)?|sloveno'],
  ['bs', 'bosnian|bosnisch(?:e[nrs]?)?'],
  ['sq', 'albanian|albanisch(?:e[nrs]?)?'],
  ['lt', 'lithuanian|litauisch(?:e[nrs]?)?'],
  ['gu', 'gujarati'],
  ['ta', 'tamil'],
  ['hr', 'croatian|kroatisch(?:e[nrs]?)?'],
  ['sr', 'serbian|serbisch(?:e[nrs]?)?'],
  ['vi', 'vietnamese|vietnamesisch(?:e[nrs]?)?'],
  ['fa', 'farsi|persian|dari|persisch(?:e[nrs]?)?'],
  ['he', 'hebrew|hebräisch(?:e[nrs]?)?'],
];

const ANY_NAME = new RegExp(`^(?:${LANGUAGE_NAMES.map(([, names]) => names).join('|')})$`, 'iu');

/** Whether a name is that of a spoken language, in one of the languages of the table. */
export const isLanguageName = (name: string): boolean => ANY_NAME.test(name);
