import type { SkillLevel } from '../../cv/index.ts';

/**
 * How people write that they know something a little, well, or as masters, in eight languages; lower case. Where a word
 * can mean two levels it stands at the lower one. Own list.
 */
export const LEVEL_WORDS: Readonly<Record<SkillLevel, string>> = {
  beginner:
    'beginner|basic|basics|basic knowledge|elementary|pre-intermediate|lower intermediate|novice|familiar|familiarity|learning|limited|some|fair|' +
    'grundkenntnisse|grundlagen|basiskenntnisse|anfänger|schulkenntnisse|einsteiger|' +
    'débutant|notions|bonnes notions|bases|scolaire|niveau scolaire|élémentaire|' +
    'básico|básica|nivel básico|nociones|principiante|elemental|conocimientos básicos|' +
    'noções|conhecimentos básicos|iniciante|elementar|' +
    'basis|basiskennis|matig|beginnend|beginner|' +
    'base|livello base|elementare|scolastico|sufficiente|principiante|' +
    '了解|略懂|入门|基础|初级',
  intermediate:
    'intermediate|upper intermediate|upper-intermediate|good|good knowledge|working knowledge|solid|conversational|competent|limited working|medium|moderate|' +
    'gut|gute|gute kenntnisse|mittel|solide|konversationssicher|anwendungssicher|' +
    'intermédiaire|moyen|niveau intermédiaire|bon niveau|bonnes connaissances|' +
    'intermedio|intermedia|medio|nivel medio|nivel intermedio|buen nivel|' +
    'intermediário|intermédio|médio|bom|' +
    'goed|redelijk|gemiddeld|goede kennis|' +
    'buono|buona|discreto|discreta|' +
    '熟悉|掌握|良好|中等|中级|一般',
  advanced:
    'advanced|very good|strong|excellent|proficient|fluent|experienced|skilled|skillful|professional|professional working|full professional|business fluent|extensive|in-depth|' +
    'sehr gut|sehr gute|sehr gute kenntnisse|fortgeschritten|fortgeschrittene kenntnisse|fließend|verhandlungssicher|versiert|sicher|umfassende kenntnisse|vertieft|' +
    'avancé|avancée|courant|confirmé|très bon niveau|expérimenté|maîtrise|bonne maîtrise|' +
    'avanzado|avanzada|alto|nivel alto|nivel avanzado|fluido|dominio|muy bueno|' +
    'avançado|avançada|fluente|muito bom|domínio|' +
    'gevorderd|vloeiend|zeer goed|goede beheersing|' +
    'avanzato|avanzata|ottimo|ottima|fluente|padronanza|' +
    '熟练|流利|高级',
  expert:
    'expert|expert level|mastery|master|native|native speaker|mother tongue|first language|bilingual|native or bilingual|guru|' +
    'experte|expertin|expertenkenntnisse|muttersprache|muttersprachler|muttersprachlich|' +
    'langue maternelle|natif|native|bilingue|' +
    'experto|experta|nativo|nativa|lengua materna|lengua nativa|bilingüe|' +
    'especialista|língua materna|língua nativa|bilíngue|' +
    'expert|moedertaal|tweetalig|' +
    'esperto|esperta|madrelingua|lingua madre|' +
    '精通|母语|专家',
};
