/**
 * Words that say whether a doubtful name ("Go", "R", "Excel", "Spring") is meant as a skill. Own lists, from reading adverts
 * and CVs in general; folded like every token.
 */
import { foldWord } from './fold.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/).map(foldWord));

/** Directly before the name: "in R", "using Excel", "with Spring". */
export const PREPOSITIONS = words(
  'in using with of via use uses used know learn learning advanced basic mit nutzen und',
);

/** Before the preposition: "experience with", "written in", "knowledge of". */
export const LEAD_WORDS = words(`experience experienced knowledge proficiency proficient skilled skill skills expert
  expertise familiar familiarity fluent programming coding code written developed built developing development working
  work worked comfortable competence competent training certified scripts scripting analysis modelling kenntnisse
  erfahrung implemented understanding background hands-on analyses statistics plots reports applications services backend
  software tools projects`);

/** Directly after the name: "Go developer", "R packages", "Excel spreadsheets", "Chef cookbooks". */
export const FOLLOWERS = words(`programming programmer programmers developer developers development engineer engineers
  language framework frameworks code codebase coding script scripts scripting library libraries service services
  microservices backend backends app apps application applications api apis spreadsheet spreadsheets workbook workbooks
  formulas formula macros macro pivot skills certification certified module modules packages package plugin plugins
  cookbooks cookbook manifests playbooks components component hooks stack sdk compiler runtime projects knowledge
  experience kenntnisse entwickler entwicklung programmierung software tool tools cluster clusters jobs streaming shiny
  dashboards queries database databases principles methods methodology manufacturing production management practices
  tabelle tabellen based`);

/** In front of a single letter these make it a label: "Vitamin C", "Plan C", "Grade C". */
export const LABELS =
  words(`vitamin hepatitis grade grades class category section plan part appendix type series exhibit
  level tier group block phase option step schedule form level zone round serie klasse teil route line building gate
  room terminal studio`);

/** Behind a single letter these do the same: "C level", "C major", "D day". */
export const LETTER_FOLLOWERS = words('level suite major minor sharp flat day section class type mount cup');

/** Words after a letter that leave "in R" standing: "in R for reports". */
export const PLAIN_FOLLOWERS = words('for to and or is as on at is was und oder');

/** Everyday words and given names that look right even in capitals in mid-sentence: they need stronger support. */
export const STUBBORN =
  words(`spring express access chef salt epic outlook windows word maya julia ada pascal crystal ruby
  project notion sketch scratch puppet eclipse make play ray racket phoenix sage scheme`);

/** Words that mark a name of a language as something one speaks rather than an origin ("German company"). */
export const SPEAKING = words(`fluent fluency speak speaks speaking spoken write written native bilingual language
  languages sprache sprachen good very excellent basic conversational business proficient proficiency level skills
  knowledge kenntnisse deutsch mother tongue in and or und oder both either strong advanced intermediate beginner
  fluently speaker a1 a2 b1 b2 c1 c2`);
