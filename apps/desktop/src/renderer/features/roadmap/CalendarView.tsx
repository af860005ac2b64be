import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { datedGoals, type DatedGoal } from '@career-mentor/core/roadmaps';
import { Button, Card, Dialog, IconButton } from '@career-mentor/ui/primitives';
import { classNames } from '@career-mentor/ui/theme';
import { addMonths, localToday, monthName, shortDate, WEEKDAYS, weeksOf } from './dates.ts';
import { GoalItem } from './GoalItem.tsx';
import { useRoadmap } from './RoadmapContext.tsx';

/** One month of goals; a day opens to tick them. */
export function CalendarView() {
  const { t } = useTranslation('roadmap');
  const { roadmap } = useRoadmap().view;
  const goalsByDate = useMemo(() => Map.groupBy(datedGoals(roadmap), ({ goal }) => goal.date), [roadmap]);
  const now = localToday();
  const [month, setMonth] = useState(() => (now < roadmap.plan.startDate ? roadmap.plan.startDate : now).slice(0, 7));
  const [day, setDay] = useState<string>();
  return (
    <Card aria-label={t('calendar.label', { month: monthName(month) })}>
      <MonthBar month={month} onMonth={setMonth} />
      <table className="w-full table-fixed border-collapse">
        <caption className="sr-only">{t('calendar.label', { month: monthName(month) })}</caption>
        <thead>
          <tr>
            {WEEKDAYS.map((weekday) => (
              <th key={weekday} scope="col" className="text-muted py-1 text-left text-s font-medium">
                {weekday}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week) => (
            <tr key={week[0]}>
              {week.map((date) => (
                <DayCell
                  key={date}
                  date={date}
                  goals={goalsByDate.get(date) ?? []}
                  outside={!date.startsWith(month)}
                  isToday={date === now}
                  onOpen={() => setDay(date)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <DayDialog date={day} goals={goalsByDate.get(day ?? '') ?? []} onClose={() => setDay(undefined)} />
    </Card>
  );
}

function MonthBar({ month, onMonth }: { readonly month: string; readonly onMonth: (month: string) => void }) {
  const { t } = useTranslation('roadmap');
  const icon = 'size-4';
  return (
    <div className="mb-3 flex items-center gap-1">
      <h2 aria-live="polite" className="grow text-l font-semibold">
        {monthName(month)}
      </h2>
      <Button size="small" tone="quiet" onClick={() => onMonth(localToday().slice(0, 7))}>
        {t('calendar.now')}
      </Button>
      <IconButton
        label={t('calendar.previous')}
        icon={<ChevronLeft aria-hidden className={icon} />}
        onClick={() => onMonth(addMonths(month, -1))}
      />
      <IconButton
        label={t('calendar.next')}
        icon={<ChevronRight aria-hidden className={icon} />}
        onClick={() => onMonth(addMonths(month, 1))}
      />
    </div>
  );
}

interface DayCellProps {
  readonly date: string;
  readonly goals: readonly DatedGoal[];
  readonly outside: boolean;
  readonly isToday: boolean;
  readonly onOpen: () => void;
}

const SHOWN = 2;

function DayCell({ date, goals, outside, isToday, onOpen }: DayCellProps) {
  const { t } = useTranslation('roadmap');
  const number = Number(date.slice(8));
  return (
    <td className={classNames('border-line h-24 border p-1 align-top', outside && 'bg-sunken')}>
      <span
        className={classNames(
          'tabular inline-flex size-6 items-center justify-center rounded-full text-s',
          isToday ? 'bg-accent text-accent-ink font-semibold' : 'text-muted',
        )}
      >
        {number}
      </span>
      {goals.length === 0 ? null : (
        <button
          type="button"
          onClick={onOpen}
          aria-label={`${shortDate(date)}: ${t('stage.goals', { count: goals.length })}`}
          className="hover:bg-hover block w-full rounded-s text-left"
        >
          {goals.slice(0, SHOWN).map(({ goal, skillName }) => (
            <span
              key={goal.id}
              title={goal.text}
              className={classNames(
                'mb-[2px] block truncate rounded-s px-1 text-s',
                goal.done ? 'bg-positive-soft text-positive line-through' : 'bg-accent-soft text-ink',
              )}
            >
              {skillName}
            </span>
          ))}
          {goals.length > SHOWN ? (
            <span className="text-muted px-1 text-s">{t('calendar.more', { count: goals.length - SHOWN })}</span>
          ) : null}
        </button>
      )}
    </td>
  );
}

interface DayDialogProps {
  readonly date: string | undefined;
  readonly goals: readonly DatedGoal[];
  readonly onClose: () => void;
}

function DayDialog({ date, goals, onClose }: DayDialogProps) {
  const { t } = useTranslation(['roadmap', 'frame']);
  if (date === undefined) return null;
  return (
    <Dialog
      open
      title={shortDate(date)}
      description={t('roadmap:stage.goals', { count: goals.length })}
      closeLabel={t('frame:close')}
      onClose={onClose}
    >
      <ul className="flex flex-col gap-3">
        {goals.map(({ goal, skillName }) => (
          <li key={goal.id}>
            <GoalItem goal={goal} context={skillName} />
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
