import { describe, expect, it } from 'vitest';
import { toCalendar } from './calendarFile.ts';
import { setGoalDone, setStageStatus } from './editRoadmap.ts';
import { planRoadmap } from './planRoadmap.ts';
import type { Roadmap } from './schema.ts';

const result = planRoadmap({
  gaps: ['Wound care; acute, “größere” wounds and everything that belongs to it', 'b', 'c'].map((name) => ({
    id: name,
    name,
    priority: 'critical',
    requirement: 'required',
    explanation: 'Asked for and not shown.',
    certainty: 1,
    hours: 6,
  })),
  taxonomy: { skillById: () => undefined },
  plan: { hoursPerWeek: 6, daysPerWeek: 3, startDate: '2027-01-04' },
  title: 'Plan, one',
});
if (!result.ok) throw new Error(result.error.code);
const roadmap: Roadmap = result.value;
const unfolded = (text: string): string[] => text.replaceAll('\r\n ', '').split('\r\n');
const events = (text: string): number => unfolded(text).filter((line) => line === 'BEGIN:VEVENT').length;

describe('toCalendar', () => {
  it('has one all-day event per open goal', () => {
    const goals = roadmap.stages.flatMap((stage) => stage.goals);
    const text = toCalendar(roadmap);
    expect(events(text)).toBe(goals.length);
    expect(unfolded(text)).toEqual(
      expect.arrayContaining([
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'DTSTART;VALUE=DATE:20270104',
        'DTEND;VALUE=DATE:20270105',
      ]),
    );
    const done = setGoalDone(roadmap, { goalId: goals[0]?.id ?? '', done: true });
    expect(done.ok && events(toCalendar(done.value))).toBe(goals.length - 1);
    const stage = setStageStatus(roadmap, { stageId: roadmap.stages[0]?.id ?? '', status: 'done' });
    expect(stage.ok && events(toCalendar(stage.value))).toBe(goals.length - (roadmap.stages[0]?.goals.length ?? 0));
  });

  it('lets no title add lines of its own, whichever line break it holds', () => {
    for (const broken of ['a\nBEGIN:VALARM', 'a\r\nBEGIN:VALARM', 'a\rBEGIN:VALARM']) {
      const text = toCalendar({ ...roadmap, title: broken });
      expect(text.split(/\r\n|\r|\n/)).not.toContain('BEGIN:VALARM');
    }
  });

  it('escapes text and folds lines at 75 octets without cutting a letter', () => {
    const text = toCalendar(roadmap);
    expect(text).toContain('X-WR-CALNAME:Plan\\, one');
    expect(unfolded(text).join(' ')).toContain('Wound care\\; acute\\, “größere” wounds');
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text).not.toContain('\uFFFD');
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });

  it('has one identifier per event and is the same every time', () => {
    const ids = unfolded(toCalendar(roadmap)).filter((line) => line.startsWith('UID:'));
    expect(new Set(ids).size).toBe(ids.length);
    expect(toCalendar(roadmap)).toBe(toCalendar(structuredClone(roadmap)));
  });
});
