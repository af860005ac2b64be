import type { CritiqueWords } from './types.ts';

const SMALL = new Set(
  'der die das ein eine einen den dem des im in am an auf für mit und von bei zur zum als'.split(' '),
);

export const GERMAN: CritiqueWords = {
  weakOpening:
    /^(?:ich war\s+|meine\s+|haupt)?(?:(?:haupt)?verantwortlich(?:keit(?:en)?)? (?:für|in|im)|verantwortung für|zuständig(?:keit(?:en)?)? für|beauftragt mit|aufgaben?(?:bereich|gebiet)?\s*(?:war(?:en)?|ist|sind|umfasste[n]?|:)|(?:haupt)?tätigkeiten?\s*(?:war(?:en)?|umfasste[n]?|:)|mithilfe (?:bei|in)|aushilfe (?:bei|in)|mitarbeit (?:an|bei|in)|mitwirkung (?:an|bei|in)|unterstützung (?:bei|der|des|von|im|in)|assistenz (?:bei|der|des)|teilnahme an|beteiligt an|beteiligung an|half bei|arbeit an)(?![\p{L}])/iu,
  outcome:
    /(?<!\p{L})(?:senk(?:ung|te)|steiger(?:ung|te)|erhöh(?:ung|te)|verringer(?:ung|te)|reduzier(?:ung|te)|verkürz(?:ung|te)|verbesser(?:ung|te)|einspar(?:ung|te)|gespart|sparte|einführung|(?:neu)?aufbau(?:te)?|gründ(?:ung|ete)|entwicklung|entwickelte|entwarf|erfand|gewann|gewinn des|preis|auszeichnung|bestand|ersetzte|halbier(?:ung|te)|verdoppel(?:ung|te)|wodurch|so ?dass|sodass|ohne (?:eine|einen|ein) )(?!\p{L})/iu,
  numberWord:
    /(?<!\p{L})(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dreißig|vierzig|fünfzig|hundert(?:e|en)?|tausend(?:e|en)?|dutzend(?:e|en)?|hälfte|drittel|viertel|doppelt)(?!\p{L})/iu,
  passive: /(?<!\p{L})(?:wurde|wurden)(?!\p{L})(?!.*(?:befördert|ausgezeichnet|ernannt|gewählt|berufen|übernommen))/iu,
  clauseEnd: /[;:]|, (?:die|der|das|so ?dass|weil|nachdem|bevor|wodurch)\b/i,
  firstPerson: /(?<!\p{L})(?:ich|mir|mich|wir|uns|[Mm]ein(?:e[rnms]?)?|[Uu]nser(?:e[rnms]?)?)(?!\p{L})/iu,
  buzzword:
    /(?<!\p{L})(?:teamfähig(?:keit)?|teamplayer|belastbar(?:keit)?|flexib(?:el|ilität)|hohe (?:motivation|einsatzbereitschaft|belastbarkeit)|(?:hoch)?motiviert|(?:ausgeprägte )?kommunikationsst(?:ark|ärke)|kommunikationsfähig(?:keit)?|zielorientiert|ergebnisorientiert|lösungsorientiert|kundenorientiert|dynamisch|engagiert|eigeninitiative|hands-on(?:-mentalität)?|leidenschaft(?:lich)?|querdenker|synergien?|proaktiv|leistungsbereit(?:schaft)?|zuverlässig(?:keit)?)(?!\p{L})/iu,
  recurrent:
    /(?<!\p{L})(?:täglich|wöchentlich|monatlich|jährlich|regelmäßig|pro (?:tag|woche|monat|jahr|schicht))(?!\p{L})/iu,
  // German CVs are mostly written in nouns, which have no tense.
  tenseOf: () => undefined,
  isSmallWord: (word) => SMALL.has(word),
};
