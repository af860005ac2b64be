/** Month names and their usual short forms, number 1 to 12, one line per language. Extend by adding a line. */
const MONTHS: readonly string[] = [
  'jan january|feb february|mar march|apr april|may|jun june|jul july|aug august|sep sept september|oct october|nov november|dec december',
  'jan jän januar jänner|feb februar feber|mär mrz märz maerz|apr april|mai|jun juni|jul juli|aug august|sep sept september|okt oktober|nov november|dez dezember',
  'janv janvier|févr fév février fevrier|mars|avr avril|mai|juin|juil juillet|août aout|sept septembre|oct octobre|nov novembre|déc décembre decembre',
  'ene enero|feb febrero|mar marzo|abr abril|may mayo|jun junio|jul julio|ago agosto|sep sept septiembre setiembre|oct octubre|nov noviembre|dic diciembre',
  'jan janeiro|fev fevereiro|mar março marco|abr abril|mai maio|jun junho|jul julho|ago agosto|set setembro|out outubro|nov novembro|dez dezembro',
  'jan januari|feb februari|mrt maart|apr april|mei|jun juni|jul juli|aug augustus|sep sept september|okt oktober|nov november|dec december',
  'gen gennaio|feb febbraio|mar marzo|apr aprile|mag maggio|giu giugno|lug luglio|ago agosto|set sett settembre|ott ottobre|nov novembre|dic dicembre',
];

export const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((language) =>
    language.split('|').flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])),
  ),
);

const longestFirst = (words: Iterable<string>): string => [...words].toSorted((a, b) => b.length - a.length).join('|');

/** Alternatives for use inside a regular expression, in small letters as all words here. */
export const MONTH = longestFirst(MONTH_NUMBERS.keys());

/** What people write for the end of something that goes on. */
export const PRESENT =
  "present|presently|current|currently|now|ongoing|today|to date|till date|heute|jetzt|aktuell|laufend|dato|présent|actuel|actuellement|en cours|aujourd['’]hui|actualidad|presente|actual|atual|atualmente|heden|nu|oggi|in corso|至今|现在|目前|今";

/** What stands before the beginning of something that goes on, or before the only date of something that has ended. */
export const SINCE = 'since|from|seit|ab|depuis|dès|desde|sinds|dal|da';
export const UNTIL = "until|till|up to|bis|jusqu[’']en|jusqu[’']à|hasta|até|tot|fino a";

/** Seasons and half-years are dates without a month. */
export const SEASON =
  'spring|summer|fall|autumn|winter|frühjahr|frühling|sommer|herbst|sommersemester|wintersemester|ss|ws|été|automne|hiver|printemps|verano|otoño|invierno|primavera|verão|outono|inverno|estate|autunno|zomer|herfst|q[1-4]|h[12]';
