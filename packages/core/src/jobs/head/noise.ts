import { isMenuWord, isPageNoise } from '../pageNoise.ts';
import { ROLE_WORDS } from './words.ts';

/** Lines above an advert that name nothing: buttons, greetings, headings of the document, references, breadcrumbs. */
export const isHeadNoise = (text: string): boolean =>
  isPageNoise(text) ||
  isMenuWord(text) ||
  NOISE.test(text) ||
  ALONE.test(text) ||
  GREETING.test(text) ||
  FAREWELL.test(text) ||
  /(?:\s[>»›]\s\S.*){2}/.test(text) ||
  (NOISE_UNLESS_ROLE.test(text) && !ROLE_WORDS.test(text));

/** "Hi all,", "Liebe Kolleginnen und Kollegen,": whoever is greeted is neither title nor company. */
const GREETING =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|day)|greetings|hallo|liebe[rs]?|sehr geehrte[rs]?|guten (?:tag|morgen)|moin|servus|grüß (?:gott|euch)|grüezi|from|to|von|an|cc|date|datum|sent|gesendet)(?=[\s,!:]|$)(?!.*(?:\||·))/iu;

/** "Kind regards", "Viele Grüße": the end of a letter, with names below it. */
export const FAREWELL =
  /^(?:(?:kind|best|warm|many|with best|kindest)? ?(?:regards|wishes)|yours|thanks|thank you|cheers|best|all the best|take care|bye|ciao|bis bald|sincerely|hwyl|slán|cordially|(?:mit |viele |herzliche|liebe|beste|schöne|sonnige|freundliche)[\p{L} ]*gr(?:ü|u)(?:ß|ss)\p{L}*[\p{L} ]*|gruß|lg|mfg)(?=\s*(?:[,.!]|$))/iu;

/** What job sites put around an advert and what its facts look like: neither title nor company. */
const NOISE =
  /^(?:(?:skip to|apply|easy apply|save|share|published|reposted|menu|sign in|log ?in|(?:full )?job (?:id|ref|number|type|details|advert|description)|jobnummer|company reviews|over \d+|show|see (?:more|all)|similar|vacancy(?:$| (?:ref|no|number|id))|stellen(?:ausschreibung|angebot|anzeige|nummer)|candidate (?:brief|pack|information)|recruitment pack|kennziffer|ref(?:erence)?\b|req(?:uisition)?|id|cookie|accept|scale|closing|deadline|reports to|über uns|wir sind|ihr profil|dein profil|ihr neue[rs]?|dein(?:e)? neue[rs]? (?:arbeitgeber|team)|wer wir|wen wir|who (?:we|are)|what|the role|your|jetzt|bewerben|merken|teilen|veröffentlicht|eintritt|zurück|startseite|work with us|inh\.|inhaber|proprietor|contact|kontakt|ansprech|job of the|be part|campaign)(?!\p{L}))/iu;

/** The whole line. */
const ALONE =
  /^\W*(?:jobs|people|messages|notifications|companies|find jobs|we(?:'re| are) hiring|now hiring|join (?:us|our team)|vacanc(?:y|ies)|careers?|training|downloads|support|services|community|events|faqs?|help|press|person specification|notice of vacancy|vacancy notice|job (?:opportunity|posting)|career opportunity|situations vacant|wir stellen ein|aktuelles|leistungen|ausbildung|e-mail)\W*$/iu;

/** The same, but words with which titles begin as well: "Home", "Home Care Assistant". */
const NOISE_UNLESS_ROLE =
  /^(?:back|home|search|print|report|new|featured|urgent|about|our|we|start|date|department|team|type|category|ort|place)(?!\p{L})/iu;
