import { englishTense } from './englishVerbs.ts';
import type { CritiqueWords } from './types.ts';

const SMALL = new Set('a an the in on at of for to with and or by from as new all'.split(' '));

export const ENGLISH: CritiqueWords = {
  weakOpening:
    /^(?:(?:i\s+)?(?:was|am|been)\s+|also\s+|my\s+(?:main\s+|daily\s+)?)?(?:(?:mainly|primarily|jointly|solely)\s+)?(?:responsib(?:le|ility|ilities)\b|in charge of\b|charged with\b|tasked with\b|accountable for\b|dut(?:y|ies)\b|tasks?\s+(?:was|were|included?|involved?)\b|job (?:was|included)\b|role (?:was|included)\b|worked (?:on|with|in|as|at|for|closely|alongside)\b|help(?:ed|ing|s)?\b|assist(?:ed|ing|s)?\b|aided\b|involved (?:in|with)\b|involvement in\b|participat(?:ed|ing|ion) in\b|took part in\b|contribut(?:ed|ing|or) to\b|dealt with\b|assigned to\b|exposure to\b|familiar with\b|engaged in\b)/i,
  outcome:
    /\b(?:so that|which (?:cut|ended|saved|led|made|helped|brought|halved|doubled|reduced|raised|let|allowed|enabled)|thereby|result(?:ed|ing) in|led to|leading to|brought in|saved|saving|cut|reduc(?:ed|es|ing)|decreas(?:ed|ing)|lower(?:ed|ing)|increas(?:ed|ing)|rais(?:ed|ing)|improv(?:ed|ing)|boost(?:ed|ing)|grew|halv(?:ed|es|ing)|doubl(?:ed|ing)|tripl(?:ed|ing)|ended|eliminat(?:ed|ing)|won|award(?:ed)?|prize|first place|promoted|passed|achiev(?:ed|ing)|earn(?:ed|ing)|exceed(?:ed|ing)|without (?:a|an|any|one) |(?:re)?built|(?:re)?design(?:ed|s)|(?:re)?wrote|found(?:ed)|launch(?:ed|es)|creat(?:ed|es)|develop(?:ed|s)|implement(?:ed|s)|introduc(?:ed|es)|replac(?:ed|es)|set up|start(?:ed) up|invent(?:ed)|publish(?:ed)|automat(?:ed|es)|on time|within budget|under budget)\b/i,
  numberWord:
    /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundreds?|thousands?|millions?|dozens?|half|third|quarter|twice)\b/i,
  passive:
    /\b(?:was|were|has been|have been|had been|is being|are being|being)\s+(?:\w+ly\s+)?(?!promoted|awarded|elected|chosen|selected|nominated|named|appointed|invited|interested|involved|tasked|charged|based|certified)(?:\w+ed|built|made|done|given|taken|written|held|kept|sent|set|run|led|bought|sold|taught|found|put|brought|drawn|grown|shown)\b/i,
  clauseEnd: /[,;:]|\b(?:which|that|who|so|because|where|when|while|after|before|until)\b/i,
  firstPerson:
    /(?<![\p{Lu}\d][\p{L}\d]*\s)\bI(?=\s+(?!(?:of|to|for|in|or|at|on)\b)[a-z'’])|\bI['’](?:m|ve|d|ll)\b|\b(?:[Mm]y|[Mm]e|[Mm]yself|[Mm]ine|[Ww]e|[Oo]ur)\b/u,
  buzzword:
    /\b(?:team[- ]?players?|results?[- ](?:driven|oriented|focused)|self[- ](?:starter|motivated|driven)|(?:think(?:s|ing)?|thinker) outside (?:of )?the box|out[- ]of[- ]the[- ]box|hard[- ]?working|hard worker|highly (?:motivated|skilled|organi[sz]ed|driven)|go[- ]getter|proven (?:track record|ability)|track record of success|dynamic|synerg(?:y|ies|istic)|detail[- ]oriented|attention to detail|best practices?|best[- ]of[- ]breed|(?:excellent|strong|great|outstanding) (?:communication|interpersonal|people|organi[sz]ational|leadership) skills|strategic thinker|passionate(?: about)?|guru|ninja|rock ?star|thought leader(?:ship)?|value[- ]add(?:ed)?|fast[- ]paced|world[- ]class|cutting[- ]edge|game[- ]changer|leverag(?:e|ed|ing)|utili[sz](?:e|ed|ing) synergies|people person|works? well under pressure)\b/i,
  recurrent:
    /\b(?:a|an|per|each|every) (?:hour|shift|day|night|week|month|quarter|year|season|term)\b|(?<!\b(?:the|a|an|our|their|all)\s)\b(?:daily|weekly|monthly|yearly|annually|regularly|usually)\b/i,
  tenseOf: englishTense,
  isSmallWord: (word) => SMALL.has(word),
};
