export * from './schema.ts';
export { addDays, dayInWords, daysBetween, weekdayOf } from './calendarDays.ts';
export { toCalendar } from './calendarFile.ts';
export { moveSkill, setGoalDone, setStageStatus } from './editRoadmap.ts';
export { planRoadmap, type RoadmapRequest } from './planRoadmap.ts';
export { planRoadmapFromPrompt, type PromptRequest } from './prompt/planRoadmapFromPrompt.ts';
export { datedGoals, today, type DatedGoal, type DayView } from './today.ts';
