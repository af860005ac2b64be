import { evidenceAt } from '../../evidence/index.ts';
import { CUSTOMS, countryOf, type PersonalDatum } from '../countries.ts';
import type { Finding, Rule } from '../finding.ts';

/** Birth date, marital status, religion, nationality and sex, where the page states them, by the customs of the country. */
export const personalDataRule: Rule = (subject) => {
  const { document, written } = subject;
  // Our own pages hold none of these: they have no field for them.
  if (document === undefined || written !== undefined) return [];
  const customs = CUSTOMS[countryOf(subject) ?? ''] ?? CUSTOMS.unknown;
  return PATTERNS.flatMap(({ datum, name, pattern }): Finding[] => {
    const found = pattern.exec(document.text);
    const advice = customs[datum];
    if (!found || advice === 'usual') return [];
    const span = { start: found.index, end: found.index + found[0].trimEnd().length };
    return [
      {
        kind: 'personal-data',
        about: datum,
        evidence: [evidenceAt(document, span)],
        quote: document.text.slice(span.start, span.end),
        detail: name,
        sourceId: customs.sourceId,
        ...(advice === 'optional' ? { severity: 'minor' as const, points: 0.5, advice: OPTIONAL } : {}),
      },
    ];
  });
};

const OPTIONAL = 'It is still often seen here and nobody may ask for it: you are free to leave it out.';

const line = (label: string): RegExp =>
  new RegExp(`^[^\\S\\n]*[•*–-]?[^\\S\\n]*(?:${label})(?![\\p{L}])[^\\S\\n]*[:|–-]?[^\\n]{0,40}`, 'imu');

/** Labels of such lines in the eight languages that are read. */
const PATTERNS: readonly { readonly datum: PersonalDatum; readonly name: string; readonly pattern: RegExp }[] = [
  {
    datum: 'birthDate',
    name: 'date or place of birth',
    pattern: line(
      'date of birth|birth ?date|place of birth|born(?: on| in)?|d\\.?o\\.?b|age\\s*:|geburtsdatum|geburtsort|geboren(?: am| in)?|geb\\.(?: am)?|date de naissance|n[ée]e? le|fecha de nacimiento|data di nascita|nat[oa] il|data de nascimento|geboortedatum|data urodzenia',
    ),
  },
  {
    datum: 'maritalStatus',
    name: 'marital status or children',
    pattern: line(
      'marital status|married|single\\s*$|civil status|children\\s*:|familienstand|verheiratet|ledig|kinder\\s*:|état civil|situation familiale|estado civil|stato civile|burgerlijke staat|stan cywilny',
    ),
  },
  {
    datum: 'religion',
    name: 'religion',
    pattern: line('religion|konfession|religionszugehörigkeit|religión|religione|religião|religie|wyznanie'),
  },
  {
    datum: 'nationality',
    name: 'nationality',
    pattern: line(
      'nationality|citizenship|staatsangehörigkeit|nationalität|staatsbürgerschaft|nationalité|nacionalidad|nazionalità|nacionalidade|nationaliteit|narodowość|obywatelstwo',
    ),
  },
  {
    datum: 'sex',
    name: 'sex or gender',
    pattern: line('(?:sex|gender|geschlecht|sexe|sexo|sesso|geslacht|płeć)\\s*:'),
  },
];
