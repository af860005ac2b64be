import { createRandom } from '../../cv-corpus/random.ts';

/** A kind of text that costs a careless reader more than it is long. */
export interface HostileText {
  readonly name: string;
  /** A text of about `length` characters, the same in every run. */
  readonly make: (length: number) => string;
}

const repeated = (name: string, part: string): HostileText => ({
  name,
  make: (length) => part.repeat(Math.ceil(length / part.length)).slice(0, length),
});

const CAPITALS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Words of a made-up tongue and of ours in any order, between separators of one kind. */
const shuffled = (name: string, words: readonly string[], between: string): HostileText => ({
  name,
  make: (length) => {
    const random = createRandom(length);
    const parts: string[] = [];
    for (let size = 0; size < length; size += (parts.at(-1)?.length ?? 0) + between.length)
      parts.push(random.pick(words));
    return parts.join(between).slice(0, length);
  },
});

const WORDS = [
  'experience',
  'with',
  'Java',
  'or',
  'Kotlin',
  'and',
  'C++',
  'we',
  'require',
  'no',
  'German',
  'B2',
  'at',
  'least',
  '3',
  'years',
  'of',
  'Leeds',
  'baker',
  'degree',
  'in',
  'remote',
  '(m/f/d)',
  '£30,000',
  'not',
  'you',
  'are',
  'is',
  'a',
  'plus',
  'University',
  'Manager',
];

/** Texts that once were slow somewhere, and those that are slow for patterns in general. */
export const HOSTILE_TEXTS: readonly HostileText[] = [
  repeated('one letter', 'a'),
  repeated('one capital', 'A'),
  repeated('one digit', '1'),
  repeated('one space', ' x'.padStart(2_000, ' ')),
  repeated('spaces and a full stop', '. '),
  repeated('hyphens', '-'),
  repeated('hyphens between letters', 'a-'),
  repeated('points between letters', 'a.'),
  repeated('at signs', 'a@'),
  repeated('addresses without an end', 'a.b@c.'),
  repeated('slashes', 'a/'),
  repeated('brackets that open', '('),
  repeated('brackets in brackets', '(a '),
  repeated('quotes', '"'),
  repeated('commas', 'a, '),
  repeated('bars', 'a | '),
  repeated('colons', 'a: '),
  repeated('short lines', 'a\n'),
  repeated('lines of fifty', `${'Java '.repeat(10)}\n`),
  repeated('bullets on one line', '• Java '),
  repeated('bullets on lines', '• Java and Kotlin\n'),
  repeated('dates on one line', '01/2019 - 02/2020 '),
  repeated('dates on lines', '01/2019 – 02/2020 Baker at Smith\n'),
  repeated('months', 'March '),
  repeated('months on lines', 'March 2020 - \n'),
  repeated('years on one line', '2019 '),
  repeated('years on lines', '2019\n'),
  repeated('Chinese years', '2019年9月'),
  repeated('Chinese', '负责系统开发和维护'),
  repeated('phone numbers', '+44 113 496 0000 '),
  repeated('digits and spaces', '1 '),
  repeated('headings', 'EXPERIENCE\n'),
  repeated('headings and lines', 'Work Experience\nBaker, Smith Ltd\n2019 - 2020\n'),
  repeated('education lines', 'BSc Computer Science, University of Leeds, 2019\n'),
  repeated('schools', 'University of '),
  repeated('requirements without full stops', 'experience with Java and '),
  repeated('requirements in one line', 'You must have experience with Java. '),
  repeated('requirements on lines', 'You must have 3 years of experience with Java or Kotlin.\n'),
  repeated('or', 'or '),
  repeated('and', 'and '),
  repeated('not', 'not '),
  repeated('no', 'no Java '),
  repeated('years of', '3 years of '),
  repeated('pay', '£30,000 - '),
  repeated('languages', 'German B2 '),
  repeated('degrees', 'Bachelor of '),
  repeated('capitals', 'Ann Smith '),
  repeated('capitals on lines', 'Ann Smith\n'),
  repeated('labels', 'Name: Ann Smith\n'),
  repeated('links', 'https://example.org/a '),
  repeated('link without an end', 'https://example.org/'.padEnd(200, 'a/')),
  repeated('Arabic', 'خبرة في البرمجة '),
  repeated('zero width', 'J\u200ba\u200bv\u200ba\u200d '),
  repeated('right to left marks', '\u202eJava\u202c '),
  repeated('combining marks', 'e\u0301\u0302\u0303'),
  repeated('half pairs', '\ud83d'),
  repeated('emoji', '👩🏽‍💻 '),
  repeated('tabs', 'Java\t'),
  repeated('form feeds', 'Java\f'),
  repeated('spaced letters', 'E X P E R I E N C E '),
  repeated('C', 'C '),
  repeated('R and Go', 'R, Go, C '),
  { name: 'capitals of one word', make: (length) => CAPITALS.repeat(Math.ceil(length / 26)).slice(0, length) },
  shuffled('any words on one line', WORDS, ' '),
  shuffled('any words without a space', WORDS, ''),
  shuffled('any words on lines', WORDS, '\n'),
  shuffled('any words between commas', WORDS, ', '),
  shuffled('dates and words', ['2019', '-', 'present', 'March', 'Baker', '05/19', 'at', 'Ltd', '\n', ','], ' '),
];
