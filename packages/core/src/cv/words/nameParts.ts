/** Academic titles in front of a name, in eight languages: a person who writes them has them in the name. */
const TITLES =
  'dr|dres|prof|univ\\.?-prof|rev|capt|mag|dipl\\.?-?\\s?(?:ing|kfm|inform|psych|päd|phys|chem|math|biol|volksw|betriebsw)|ing|lic|licda|dra|eng|engª|arq|dott|dott\\.ssa|dr\\.ssa|avv|arch|geom|rag|drs|ir|med|rer|nat|phil|jur|techn|h\\.\\s?c|habil|pd|di';
export const TITLE_BEFORE_NAME = new RegExp(
  `^(?:(?:${TITLES})\\.(?:-|\\s*)|(?:dr|prof|dra|ing|dott)\\s+)+(?=\\p{L}{2})`,
  'iu',
);

/** Forms of address, which are no part of a name. */
export const ADDRESS =
  /^(?:(?:mr|mrs|ms|miss|mx|sir|dame|herr|frau|mme|mlle|sra|srta|don|doña|dña|sig|sig\.ra|dhr|mevr|mw)\.?\s+|(?:hr|fr|m|sr)\.\s+)(?=\p{L}{2})/iu;

/** Academic and professional letters behind a name, with all that follows them. "Jr." and "III" belong to the name. */
const LETTERS =
  'ph\\.?\\s?d\\.?|m\\.?d\\.?|e?mba|m\\.?sc\\.?|b\\.?sc\\.?|m\\.?eng\\.?|b\\.?eng\\.?|m\\.?ed\\.?|b\\.?ed\\.?|m\\.?a\\.?|b\\.?a\\.?|ll\\.?m\\.?|ll\\.?b\\.?|rn|lpn|bsn|msn|dnp|np|fnp|aprn|cna|cpa|cma|cia|aca|acca|fca|cfa|frm|pmp|prince2|csm|cissp|esq\\.?|dphil|p\\.?e\\.?|c\\.?eng\\.?|cphys|frcs|mrcp|frcp|dds|dmd|dvm|pharm\\.?d\\.?|psy\\.?d\\.?|ed\\.?d\\.?|lcsw|lmft|otr\\/l|shrm-s?cp|s?phr|gphr|leed ap|aia|riba|dipl\\.?-\\p{L}+\\.?(?: \\(fh\\))?|m\\.?b\\.?a\\.?|mph|mpa|jd|j\\.d\\.|oam|obe|mbe|cbe';
export const CREDENTIALS = new RegExp(`(?:,\\s*|\\s+)(?:${LETTERS})(?=,|\\s|$).*$`, 'iu');

/** Small words inside names: "van der", "de la", "y", "i", "ibn". */
const PARTICLES =
  "van|von|vom|vander|zu|zum|zur|auf|am|de|der|den|des|dem|da|das|do|dos|del|della|delle|dello|degli|dei|di|du|la|las|los|le|les|lo|bin|bint|ibn|ben|abu|al|el|ter|te|ten|op|'t|in|y|e|i|af|av|san|santa|st|saint|mac|ap";
const NAME_WORD = new RegExp(
  `^(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|\\p{Lu}\\.|(?:${PARTICLES})|(?:al|el|as|ad|ar|ash|an|at|d|l|o|de|di|'t)[-'’]\\p{Lu}[\\p{L}\\p{M}'’-]*|["'“‘(]\\p{Lu}\\p{L}+["'”’)])$`,
  'u',
);
/** A word in a script without capitals. */
const WORD_OF_LETTERS = /^[\p{Lo}\p{M}·・.-]+$/u;

/** True for words that names are made of, in any script. */
export const areNameWords = (words: readonly string[]): boolean =>
  words.every((word) => NAME_WORD.test(word)) || words.every((word) => WORD_OF_LETTERS.test(word));

/** Names written without a space between their parts. */
export const isUnspacedName = (text: string): boolean =>
  /^[\p{Script=Han}·]{2,4}$/u.test(text) ||
  /^\p{Script=Hangul}{2,4}$/u.test(text) ||
  /^\p{Script=Han}{1,3}·?\p{Script=Han}{1,3}$/u.test(text);

/** Trades that are family names as well. */
const SURNAMES = new Set(
  'baker barber butcher butler carpenter carter cook cooper dean driver farmer fisher fowler gardener gardner glover guard guide head hunter judge keeper lawyer leader lead major marshall mason miner partner pastor pilot planner porter potter singer smith steward tailor trader tutor turner tyler waiter waller warden weaver wright bauer becker bäcker drucker fischer förster gärtner gießer händler kapitän koch kraft lehrer maler maurer meister metzger müller pfleger rektor richter schäfer schlosser schmied schneider schreiner tischler wagner weber winzer wirt zeichner zimmermann boucher boulanger charpentier couvreur fleuriste fournier juge maçon mercier meunier pompier serveur vigneron abad guerra guerrero guardia herrero maestro marino molinero pastor piloto segundo sastre caporale carpentiere fabbro ferrari guida medico molinari pastore sarto dekker bakker boer kok kuiper ober schilder slager timmerman visser'.split(
    ' ',
  ),
);

/** True where the last word is a trade that many families are called after, and the words before it are none. */
export const endsInSurname = (words: readonly string[]): boolean =>
  words.length >= 2 && words.length <= 3 && SURNAMES.has((words.at(-1) ?? '').toLowerCase());
