import type { PlacedParagraph } from './sections.ts';

/**
 * Whether a text is a job advert at all: it says something that only adverts say, and looks less like a CV than like an
 * advert. `refuses` says that something was read as not needed, which is a sign as well. A wrong no costs the person more than a wrong yes, so one sign is enough where nothing speaks against it.
 */
export function isAdvert(text: string, placed: readonly PlacedParagraph[], refuses: boolean): boolean {
  const signs = SIGNS.filter((sign) => sign.test(text)).length + (placed.some(isAsking) ? 1 : 0) + (refuses ? 1 : 0);
  if (looksLikeCv(text)) return signs >= LEAST_SIGNS_AGAINST_CV;
  return signs >= (text.length > LONG ? 2 : 1);
}

/** In a text of a page and more one of these words may stand by chance. */
const LONG = 1_500;

/** Headings for wishes, refusals, duties and what to do next stand in no other kind of text; "Skills" stands in CVs. */
const isAsking = ({ section }: PlacedParagraph): boolean =>
  section === 'preferred' || section === 'negated' || section === 'tasks' || section === 'apply';

const LEAST_SIGNS_AGAINST_CV = 4;

const SIGNS: readonly RegExp[] = [
  /\b(?:we(?:'re| are) (?:looking|hiring|seeking|recruiting|after)|we (?:seek|need|require|offer|want)|looking for an?|is (?:looking for|hiring|recruiting|seeking)|now hiring|wanted|join (?:us|our|the))\b|\b(?:we require|require an?) /i,
  /\b(?:apply|applicants?|candidates?|vacanc(?:y|ies)|job (?:title|description|advert|type)|send (?:us )?(?:your|a) cv|hiring)\b/i,
  /\b(?:you(?:'ll| will| must| should| need| have| bring| are)|your (?:role|tasks|profile|responsibilities|skills|day|mission))\b/i,
  /\b(?:required|requirements?|essential|desirable|preferred|nice[- ]to[- ]have|must[- ]haves?|ideal(?:ly)?|a plus|an advantage|not needed|person specification)\b/i,
  /\b(?:salary|per (?:annum|hour|day|month)|hourly|full[- ]time|part[- ]time|permanent|benefits|pension|holidays?)\b/i,
  /\b(?:wir (?:suchen|bieten|erwarten|sind|wünschen)|gesucht|sucht|bewerb\w*|bewirb\w*|stellen(?:angebot|anzeige|ausschreibung)|voraussetzung\w*|anforderung\w*)\b/i,
  /\((?:[mwfdxgi]\s*[/|,]\s*){1,3}[mwfdxgi*]\)|\b(?:(?:ihr|dein) profil|(?:ihre|deine) aufgaben|(?:du|sie) (?:bringst|bringen|hast|haben|solltest|sollten|brauchst|brauchen)|mitbring\w*)\b/i,
  /\b(?:wünschenswert|von vorteil|erforderlich|vollzeit|teilzeit|unbefristet|brutto|vergütung|gehalt)\b/i,
  /\b(?:nous recherchons|vous êtes|profil recherché|poste|buscamos|se requiere|requisitos|cerchiamo|requisiti|wij zoeken|functie-eisen|wat vragen wij|procuramos|candidatura)\b/i,
];

/** Dated stations of a life, a heading that says so, or someone who speaks of "I". */
function looksLikeCv(text: string): boolean {
  const ranges = text.match(DATE_RANGE)?.length ?? 0;
  return (
    ranges >= 3 || (ranges >= 1 && CV_WORD.test(text)) || /^\s*(?:curriculum vitae|lebenslauf|résumé)\b/im.test(text)
  );
}

const DATE_RANGE =
  /\b(?:19|20)\d\d\s*(?:-|–|—|to|bis|until)\s*(?:(?:\p{L}+\.?\s|\d{1,2}[/.])?(?:19|20)\d\d|present|now|today|current|heute|jetzt)/giu;

const CV_WORD =
  /\b(?:curriculum vitae|lebenslauf|résumé|resume|berufserfahrung|work experience|date of birth|geburtsdatum|references available)\b/i;
