import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stage } from '@career-mentor/core/roadmaps';
import { Button, Dialog, ProgressBar } from '@career-mentor/ui/primitives';
import { VirtualList } from '@career-mentor/ui/patterns';
import { GoalItem } from './GoalItem.tsx';

const NEXT_GOALS = 3;

/** The next goals of a stage, and all of them on demand. */
export function StageGoals({ stage }: { readonly stage: Stage }) {
  const { t } = useTranslation(['roadmap', 'frame']);
  const [all, setAll] = useState(false);
  const done = stage.goals.filter((goal) => goal.done).length;
  const next = stage.goals.filter((goal) => !goal.done).slice(0, NEXT_GOALS);
  const title = t('roadmap:goalsDone', { done, count: stage.goals.length });
  return (
    <section aria-label={title} className="flex flex-col gap-3">
      <div className="flex flex-col gap-1">
        <span className="text-muted tabular text-s">{title}</span>
        <ProgressBar value={done / stage.goals.length} label={title} />
      </div>
      <ul className="flex flex-col gap-3">
        {next.map((goal) => (
          <li key={goal.id}>
            <GoalItem goal={goal} dated />
          </li>
        ))}
      </ul>
      {stage.goals.length > next.length ? (
        <Button size="small" tone="quiet" className="self-start" onClick={() => setAll(true)}>
          {t('roadmap:stage.allGoals')}
        </Button>
      ) : null}
      <Dialog
        open={all}
        onClose={() => setAll(false)}
        title={stage.title}
        description={title}
        closeLabel={t('frame:close')}
      >
        <VirtualList
          label={t('roadmap:stage.allGoals')}
          items={stage.goals}
          keyOf={(goal) => goal.id}
          estimate={60}
          render={(goal) => (
            <div className="border-line border-b py-2">
              <GoalItem goal={goal} dated />
            </div>
          )}
        />
      </Dialog>
    </section>
  );
}
