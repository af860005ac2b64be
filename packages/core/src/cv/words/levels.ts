/** Words and signs for how well somebody knows a skill or language. */
const LEVEL_WORDS =
  'native|native speaker|mother tongue|first language|bilingual|fluent|fluently|full professional|full professional proficiency|professional working|professional working proficiency|limited working|limited working proficiency|elementary|elementary proficiency|native or bilingual|native or bilingual proficiency|professional|proficient|proficiency|conversational|intermediate|upper intermediate|upper-intermediate|pre-intermediate|lower intermediate|advanced|basic|basics|basic knowledge|beginner|expert|experienced|competent|novice|familiar|skilled|skillful|working knowledge|good|very good|excellent|business fluent|business level|good knowledge|fair|master|strong|' +
  'muttersprache|muttersprachler|fließend|verhandlungssicher|sehr gut|sehr gute kenntnisse|gut|gute kenntnisse|grundkenntnisse|fortgeschritten|fortgeschrittene kenntnisse|anfänger|experte|konversationssicher|fließend in wort und schrift|in wort und schrift|schulkenntnisse|' +
  'langue maternelle|courant|bilingue|intermédiaire|débutant|notions|avancé|lu écrit parlé|nativo|nativa|lengua materna|fluido|avanzado|intermedio|básico|fluente|avançado|intermediário|moedertaal|vloeiend|goed|basis|madrelingua|fluente|buono|ottimo|scolastico|base|' +
  '母语|流利|熟练|精通|良好|一般|掌握|熟悉|了解|日常会话';
const CODE =
  '(?:[abc][12]\\+?(?:\\s*[-–/]\\s*[abc][12])?|cet-?[46]|ielts.{0,8}|toefl.{0,8}|toeic.{0,8}|jlpt.{0,4}|n[1-5]|hsk.{0,3})';
const SIGNS = '(?:\\d{1,3}\\s?%|\\d\\s?/\\s?(?:5|10)|[●○★☆◯⬤■□•▮▯◉]{3,})';
const LEVEL = new RegExp(
  `^[\\s(:–—-]*(?:(?:${LEVEL_WORDS})(?:\\s+(?:level|speaker|proficiency|knowledge|user|skills|niveau))?|${CODE}|${SIGNS})(?:[\\s,;:/()–-]+(?:${LEVEL_WORDS}|level|${CODE}|${SIGNS}))*[\\s)]*$`,
  'iu',
);

/** True for a text that says how well something is known and nothing else. */
export const isLevel = (text: string): boolean => LEVEL.test(text);
