import type { Span } from '../../evidence/index.ts';
import type { Paragraph } from '../paragraphs.ts';
import { roleScore } from './words.ts';

/** The three things a head names. */
export type HeadField = 'title' | 'company' | 'location';

/** What lines of the form "Employer: …" say, and which lines they are. */
export interface Labelled {
  readonly found: Readonly<Partial<Record<HeadField, Span>>>;
  readonly used: ReadonlySet<Paragraph>;
}

/** Labels are looked for in the head and in the boxes of facts below it. */
const FIRST = 40;

/** Reads lines of a label and a value; the first of each field counts, and the plainer label before the vaguer. */
export function readLabels(paragraphs: readonly Paragraph[]): Labelled {
  const found: Partial<Record<HeadField, Span & { rank: number }>> = {};
  const used = new Set<Paragraph>();
  for (const paragraph of paragraphs.slice(0, FIRST))
    for (const [rank, { field, pattern }] of LABELS.entries()) {
      const match = pattern.exec(paragraph.text);
      if (match === null) continue;
      const value =
        VALUE.exec(paragraph.text.slice(match[0].length))?.[0].replace(
          /(?<!\b(?:Ltd|Inc|Co|Corp)(?=\.))[\s,.;:–-]+$/,
          '',
        ) ?? '';
      if (field === 'title' && rank === VAGUE && roleScore(value) === 0) continue;
      // What follows a call or a subject may hold more than the title.
      if (field !== 'title' || rank !== VAGUE) used.add(paragraph);
      const before = found[field];
      if (value === '' || value.length > 90 || (before !== undefined && before.rank <= rank)) continue;
      const start = paragraph.start + match[0].length;
      found[field] = { start, end: start + value.length, rank };
    }
  return { found, used };
}

/** Up to what stands beside it; a word in parentheses belongs to a title and to no place, and is taken off later. */
const VALUE =
  /^[^|•·]*?(?=\s{3,}|\s[|•·]|[.!]\s(?=\p{Lu})(?<!\b(?:St|Dr|Co|Bad|Mt)\.\s)|\s\((?!\p{Lu}\p{Ll}+ or|\p{L}+\)\s*\p{L})|$)/u;

const GAP = '\\s*(?::|\\s[–—-]\\s|\\t|\\s{3,})\\s*';
const label = (field: HeadField, words: string): { field: HeadField; pattern: RegExp } => ({
  field,
  // The row of a table has a bar before its label and one behind.
  pattern: new RegExp(`^(?:\\|\\s*(?:${words})\\s*\\|\\s*|(?:${words})${GAP})(?=\\S)`, 'iu'),
});

/** Row of the labels behind which something else may stand as well. */
const VAGUE = 1;

/** The value follows on the same line. The plain labels first: "Client site" is a place, though "Client" is a company. */
const LABELS: readonly { readonly field: HeadField; readonly pattern: RegExp }[] = [
  label(
    'title',
    '(?:job|role|post|position|vacancy) ?title|title of (?:the )?(?:post|role|job)|title|position(?: title)?|post|role|vacancy|job|stellenbezeichnung|stellentitel|berufsbezeichnung|stelle|position|titel|beruf|funktion|gesucht|wir suchen|ihre neue stelle|deine neue stelle|jobtitel|tätigkeit',
  ),
  label(
    'title',
    'subject|betreff|person specification|job (?:description|advert)|stellenanzeige|stellenausschreibung|stellenangebot|re|wanted',
  ),
  label(
    'company',
    'company(?: name)?|name of (?:the )?(?:company|employer|organi[sz]ation)|employer|hiring (?:company|organi[sz]ation)|organi[sz]ation|firma|unternehmen|arbeitgeber(?:in)?|träger|betrieb|dienststelle|behörde|einrichtung|firmenname',
  ),
  label(
    'company',
    'client|recruiter|agency|kunde|auftraggeber|hotel|restaurant|school|practice|surgery|estate|hospital|trust|store|business|venue|theatre|museum|farm|charity|nursery|care home|practice name|praxis|kanzlei|klinik|schule|kita|haus|verein|posted by|advertiser|anbieter|employed by',
  ),
  label(
    'location',
    '(?:job |work |office )?location(?: of (?:the )?(?:post|role|job|work))?|place(?: of (?:work|employment))?|workplace|town|city|region|area|base(?:d (?:in|at))?|site|client site|where|duty station|(?:arbeits|einsatz|dienst|stand|beschäftigungs)?ort(?: der tätigkeit)?|standort|einsatzgebiet|arbeitsplatz|stadt|wo|niederlassung|filiale|branch|depot|office',
  ),
];
