/** Export to other calendars: the iCalendar text format of RFC 5545, all-day events that do not block the day. */
import { addDays } from './calendarDays.ts';
import type { Roadmap } from './schema.ts';
import { datedGoals, type DatedGoal } from './today.ts';

/** The open goals of `roadmap` as the text of an `.ics` file. The same roadmap gives the same text. */
export function toCalendar(roadmap: Roadmap): string {
  const events = datedGoals(roadmap).filter((each) => !each.goal.done);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Career Mentor//Roadmap//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(roadmap.title)}`,
    ...events.flatMap((each) => eventLines(each, roadmap.plan.startDate)),
    'END:VCALENDAR',
  ];
  return lines.map(folded).join('\r\n') + '\r\n';
}

function eventLines({ goal, skillName }: DatedGoal, stamp: string): string[] {
  const kind = goal.cadence === 'weekly' ? 'Goal of the week' : 'Goal of the day';
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(`${goal.date}/${goal.id}`)}@career-mentor`,
    `DTSTAMP:${compact(stamp)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(goal.date)}`,
    `DTEND;VALUE=DATE:${compact(addDays(goal.date, 1))}`,
    `SUMMARY:${escaped(goal.text)}`,
    `DESCRIPTION:${escaped(`${kind}, ${goal.minutes} minutes. Skill: ${skillName}.`)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

const compact = (date: string): string => date.replaceAll('-', '');

/** RFC 5545 §3.3.11. A lone carriage return ends a line for some readers, so it is one here too. */
const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');

/** RFC 5545 §3.1: a line has at most 75 octets; the rest goes on after a line break and a space, never inside a letter. */
function folded(line: string): string {
  let octets = 0;
  let text = '';
  for (const letter of line) {
    const size = octetsOf(letter);
    if (octets + size > 75) {
      text += '\r\n ';
      octets = 1;
    }
    text += letter;
    octets += size;
  }
  return text;
}

function octetsOf(letter: string): number {
  const point = letter.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}
