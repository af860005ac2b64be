import { simplified } from './hanForms.ts';

/** Words and signs for how well somebody knows a skill or language. */
const LEVEL_WORDS =
  'native|native speaker|mother tongue|first language|bilingual|fluent|fluently|full professional|full professional proficiency|professional working|professional working proficiency|limited working|limited working proficiency|elementary|elementary proficiency|native or bilingual|native or bilingual proficiency|professional|proficient|proficiency|conversational|intermediate|upper intermediate|upper-intermediate|pre-intermediate|lower intermediate|advanced|basic|basics|basic knowledge|beginner|expert|experienced|competent|novice|familiar|skilled|skillful|working knowledge|good|very good|excellent|business fluent|business level|good knowledge|fair|master|strong|' +
  'muttersprache|muttersprachler|fließend|verhandlungssicher|sehr gut|sehr gute kenntnisse|gut|gute kenntnisse|grundkenntnisse|fortgeschritten|fortgeschrittene kenntnisse|anfänger|experte|konversationssicher|fließend in wort und schrift|in wort und schrift|schulkenntnisse|' +
  'langue maternelle|courant|bilingue|intermédiaire|débutant|notions|avancé|lu écrit parlé|nativo|nativa|lengua materna|fluido|avanzado|intermedio|básico|fluente|avançado|intermediário|moedertaal|vloeiend|goed|basis|madrelingua|fluente|buono|ottimo|scolastico|base|' +
  'scolaire|professionnel|professionnelle|natif|native|bon niveau|niveau scolaire|niveau intermédiaire|niveau avancé|très bon niveau|lu, écrit, parlé|lu écrit et parlé|bases|bonnes notions|expérimenté|maîtrise|bonne maîtrise|nivel medio|nivel alto|nivel básico|nivel nativo|nivel avanzado|nivel intermedio|medio|alto|bilingüe|experto|lengua nativa|nociones|nivel conversacional|avançada|intermédio|intermédia|língua materna|língua nativa|noções|bom|muito bom|bilíngue|bilingue|nativa|uitstekend|redelijk|matig|zeer goed|gevorderd|beginner|native|goede beheersing|basiskennis|discreto|sufficiente|eccellente|intermedio|avanzato|elementare|livello base|livello avanzato|livello intermedio|lingua madre|kompetent|mittel|solide|versiert|verhandlungssicher in wort und schrift|muttersprachlich|zweitsprache|alltagstauglich|konversationsfähig|' +
  '中等|略懂|听说读写|读写良好|工作语言|四级|六级|专八|专四|一级甲等|一级乙等|二级甲等|二级乙等|母语|流利|熟练|精通|良好|一般|掌握|熟悉|了解|日常会话';
const CODE =
  '(?:[abc][12]\\+?(?:\\s*[-–/]\\s*[abc][12])?|cet-?[46]|ielts.{0,8}|toefl.{0,8}|toeic.{0,8}|jlpt.{0,4}|n[1-5]|hsk.{0,3})';
const SIGNS =
  '(?:\\d{1,2}\\+?\\s?(?:years?|yrs?|jahre?|ans|años|anos|jaar|anni|年)(?:\\s(?:of\\s)?(?:experience|erfahrung))?|\\d{1,3}\\s?%|\\d\\s?/\\s?(?:5|10)|[●○★☆◯⬤■□•▮▯◉]{3,})';
const LEVEL = new RegExp(
  `^[\\s(:–—-]*(?:(?:${LEVEL_WORDS})(?:\\s+(?:level|speaker|proficiency|knowledge|user|skills|niveau))?|${CODE}|${SIGNS})(?:[\\s,;:/()–-]+(?:${LEVEL_WORDS}|level|${CODE}|${SIGNS}))*[\\s)]*$`,
  'iu',
);

/** True for a text that says how well something is known and nothing else. */
export const isLevel = (text: string): boolean => LEVEL.test(simplified(text));

/** How well something is known, behind it without a sign between: "AutoCAD 80%", "Figma ★★★☆☆". */
export const LEVEL_AT_END = new RegExp(`\\s+(?:${SIGNS}|[●○★☆◯⬤■□•▮▯◉]{2,})$`, 'iu');

/** A text that speaks of how well something is known, among other words. */
export const speaksOfLevel = (text: string): boolean => SOME_LEVEL.test(text);

const SOME_LEVEL =
  /(?<!\p{L})(?:native|fluent|conversational|basic|reading|working|good|knowledge|speaker|proficient|advanced|intermediate|elementary|bilingual|kenntnisse|fließend|gute[s]?|muttersprache|notions|niveau|maîtrise|courant|nociones|conocimientos|nivel|dominio|noções|conhecimentos|domínio|kennis|beheersing|conoscenza|buona|padronanza)(?!\p{L})/iu;
