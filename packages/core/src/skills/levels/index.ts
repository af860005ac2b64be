export { durationInWords } from './durationInWords.ts';
export { levelFromUse, levelOfMonths, seniorityOf, type Seniority, type SkillUseSummary } from './levelFromUse.ts';
export { LEVELS, statedLevel } from './statedLevel.ts';
