import { folded } from './folding.ts';

/** The languages that CVs are read in; a new one is a new line in each table below. */
type Language = 'en' | 'de' | 'fr' | 'es' | 'pt' | 'nl' | 'it' | 'zh';
type Table = Readonly<Partial<Record<Language, string>>>;

/**
 * Names of the months, 1 to 12, in small letters. Short forms are not listed where they are the beginning of the name
 * (three letters and more, with or without a dot); only those that are not.
 */
const MONTHS: Table = {
  en: 'january|february|march|april|may|june|july|august|september|october|november|december',
  de: 'januar jänner|februar feber|märz mrz maerz|april|mai|juni|juli|august|september|oktober|november|dezember',
  fr: 'janvier|février fevrier|mars|avril|mai|juin|juillet|août aout|septembre|octobre|novembre|décembre',
  es: 'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre setiembre|octubre|noviembre|diciembre',
  pt: 'janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro',
  nl: 'januari|februari|maart mrt|april|mei|juni|juli|augustus|september|oktober|november|december',
  it: 'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre',
};

/** What people write for the end of something that goes on, behind a dash or "to". */
const PRESENT_WORDS: Table = {
  en: 'present|the present|presently|current|currently|now|ongoing|today|date|this day|present day',
  de: 'heute|jetzt|aktuell|laufend|dato|gegenwart|fortlaufend|andauernd',
  fr: "présent|actuel|actuelle|actuellement|en cours|aujourd'hui|aujourd’hui|ce jour|maintenant",
  es: 'actualidad|la actualidad|presente|el presente|actual|actualmente|hoy|la fecha|vigente',
  pt: 'atual|atualmente|atualidade|a atualidade|presente|o presente|o momento|hoje|momento|actualidade',
  nl: 'heden|nu|vandaag|lopend|nog steeds',
  it: 'oggi|in corso|presente|attuale|attualmente|ora|ad oggi',
  zh: '至今|今|现在|目前|現在|迄今|今天',
};

/** The same with the "to" in it, so that no dash is needed: "2015 to date", "2019 à ce jour", "2019年9月至今". */
const UNTIL_NOW: Table = {
  en: 'to date|till date|till now|until now|up to now|to present|onwards?|ongoing|and ongoing',
  de: 'bis heute|bis dato|bis jetzt|bis auf weiteres|laufend',
  fr: "à ce jour|à aujourd'hui|à aujourd’hui|jusqu'à ce jour|jusqu’à ce jour|jusqu'à aujourd'hui|jusqu’à aujourd’hui|en cours|à présent",
  es: 'hasta la fecha|hasta hoy|hasta la actualidad|a la fecha|hasta ahora|en curso',
  pt: 'até o momento|até ao momento|até hoje|até ao presente|até à data|até a data|em curso',
  nl: 'tot heden|tot nu|tot op heden|t/m heden|en verder',
  it: 'a oggi|ad oggi|fino ad oggi|fino a oggi|in corso',
  zh: '至今|迄今|到现在|到現在|至现在|至目前|到目前|起至今',
};

/** Before the beginning of something that goes on. */
const SINCE_WORDS: Table = {
  en: 'since|from|as of|starting',
  de: 'seit dem|seit|ab dem|ab',
  fr: 'depuis le|depuis|dès|à partir de|à partir du',
  es: 'desde el|desde|a partir de',
  pt: 'desde|a partir de',
  nl: 'sinds|vanaf|sedert',
  it: 'dal|dalla|da|a partire da|a partire dal',
  zh: '自',
};

/** Before the only date of something that has ended. */
const UNTIL_WORDS: Table = {
  en: 'until|till|up to',
  de: 'bis zum|bis',
  fr: "jusqu'en|jusqu’en|jusqu'à|jusqu’à|jusqu'au|jusqu’au",
  es: 'hasta el|hasta',
  pt: 'até|até a',
  nl: 'tot en met|t/m|tot',
  it: 'fino a|fino al|sino al',
};

/** Between the two dates of a span, besides the dashes. */
const TO_WORDS: Table = {
  en: 'to|through|thru|until|till|up to',
  de: 'bis zum|bis',
  fr: "à|au|jusqu'en|jusqu’en|jusqu'à|jusqu’à|jusqu'au|jusqu’au",
  es: 'a|al|hasta|hasta el',
  pt: 'a|até|à|ao|até a',
  nl: 'tot|tot en met|t/m|t.e.m.',
  it: 'a|al|ad|fino a|fino al',
  zh: '至|到',
};

/** In front of a span, and no part of what surrounds it: "from 2010 to 2012". */
const FROM_WORDS: Table = {
  en: 'from|between|during',
  de: 'von|vom|zwischen',
  fr: 'de|du|entre',
  es: 'de|del|desde|desde el|entre',
  pt: 'de|entre|desde',
  nl: 'van|tussen',
  it: 'da|dal|dalla|tra|fra',
  zh: '自|从|從',
};

/** Seasons, half-years, terms and quarters are dates without a month. */
const SEASONS: Table = {
  en: 'spring|summer|fall|autumn|winter|q[1-4]|h[12]|michaelmas|trinity|hilary',
  de: 'frühjahr|frühling|sommer|herbst|winter|sommersemester|wintersemester|sose|wise|ss|ws',
  fr: 'printemps|été|automne|hiver|t[1-4]|s[12]',
  es: 'primavera|verano|otoño|invierno',
  pt: 'primavera|verão|outono|inverno',
  nl: 'voorjaar|lente|zomer|herfst|najaar',
  it: 'primavera|estate|autunno|inverno',
};

const longestFirst = (words: Iterable<string>): string =>
  [...new Set(words)].toSorted((a, b) => b.length - a.length).join('|');

/** Alternatives of all languages for use inside a regular expression that is held against a folded text. */
const alternatives = (table: Table): string =>
  longestFirst(Object.values(table).flatMap((words) => folded(words).replaceAll('.', '\\.').split('|')));

/** Shorter beginnings of a month's name are read as well, of three letters and more where no other month has them. */
function beginnings(months: readonly string[]): [string, number][] {
  return months.flatMap((names, index) =>
    names.split(' ').flatMap((name) =>
      Array.from({ length: name.length - 2 }, (_, more) => name.slice(0, 3 + more))
        .filter(
          (short) => !months.some((other, at) => at !== index && other.split(' ').some((o) => o.startsWith(short))),
        )
        .map((short): [string, number] => [short, index + 1]),
    ),
  );
}

/** Number of the month, 1 to 12, by its folded name or short form. */
export const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(
  Object.values(MONTHS).flatMap((language) => beginnings(folded(language).split('|'))),
);

/** Each of these is the alternatives of a regular expression, folded as the text that it is held against. */
export const MONTH = longestFirst(MONTH_NUMBERS.keys());
export const PRESENT = alternatives(PRESENT_WORDS);
export const TO_PRESENT = alternatives(UNTIL_NOW);
export const SINCE = alternatives(SINCE_WORDS);
export const UNTIL = alternatives(UNTIL_WORDS);
export const TO = alternatives(TO_WORDS);
export const FROM = alternatives(FROM_WORDS);
export const SEASON = alternatives(SEASONS);
