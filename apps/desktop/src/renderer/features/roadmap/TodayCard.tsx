import { Sun } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { today, type DatedGoal } from '@career-mentor/core/roadmaps';
import { Card } from '@career-mentor/ui/primitives';
import { localToday, shortDate } from './dates.ts';
import { GoalItem } from './GoalItem.tsx';
import { useRoadmap } from './RoadmapContext.tsx';

// More would bury today; the rest stands on the board.
const SHOWN_OVERDUE = 2;

/** What to do today, for how long. */
export function TodayCard() {
  const { t } = useTranslation('roadmap');
  const { view } = useRoadmap();
  const day = today(view.roadmap, localToday());
  const allDone = view.progress.goals > 0 && view.progress.goalsDone === view.progress.goals;
  return (
    <Card aria-label={t('today.title')} className="flex flex-col gap-3">
      <h2 className="flex items-baseline gap-2">
        <Sun aria-hidden className="text-caution size-4 self-center" />
        <span className="text-l font-semibold">{t('today.title')}</span>
        {day.minutesLeft > 0 ? (
          <span className="text-muted tabular text-s font-normal">
            {t('today.total', { minutes: day.minutesLeft })}
          </span>
        ) : null}
      </h2>
      {allDone ? <p className="text-muted">{t('today.allDone')}</p> : null}
      {day.goals.length === 0 && !allDone ? <p className="text-muted">{t('today.none')}</p> : null}
      <GoalLines goals={day.goals} />
      {day.goals.length === 0 && day.next ? (
        <>
          <h3 className="text-muted text-s font-medium">{t('today.next', { date: shortDate(day.next.goal.date) })}</h3>
          <GoalLines goals={[day.next]} />
        </>
      ) : null}
      {day.overdue.length > 0 ? (
        <>
          <h3 className="text-muted text-s font-medium">{`${t('today.overdue')} (${day.overdue.length})`}</h3>
          <GoalLines goals={day.overdue.slice(0, SHOWN_OVERDUE)} dated />
        </>
      ) : null}
    </Card>
  );
}

function GoalLines({ goals, dated = false }: { readonly goals: readonly DatedGoal[]; readonly dated?: boolean }) {
  if (goals.length === 0) return null;
  return (
    <ul className="flex flex-col gap-3">
      {goals.map(({ goal, skillName }) => (
        <li key={goal.id}>
          <GoalItem goal={goal} context={skillName} dated={dated} />
        </li>
      ))}
    </ul>
  );
}
