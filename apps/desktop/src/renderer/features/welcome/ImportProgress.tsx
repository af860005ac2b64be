import { useMutation } from '@tanstack/react-query';
import { Check, Circle, CircleDot } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskStep, TaskView } from '@career-mentor/workspace/api';
import { Button, Card, ProgressBar } from '@career-mentor/ui/primitives';
import { classNames } from '@career-mentor/ui/theme';
import { FailureView } from '../../app/FailureView.tsx';
import { useTRPC } from '../../client/index.ts';
import { useImport } from './ImportContext.tsx';

// Most files need no recognition: its step is shown once it began.
const STEPS: readonly TaskStep[] = ['read', 'layout', 'facts', 'skills', 'saved'];
const STEPS_OF_PICTURES: readonly TaskStep[] = ['read', 'recognise', 'layout', 'facts', 'skills', 'saved'];

/** An import under way: steps that tick off, a bar with number and estimate, and the way to stop it. */
export function ImportProgress({ task }: { readonly task: TaskView }) {
  const { t } = useTranslation(['welcome', 'frame']);
  const trpc = useTRPC();
  const { dismiss } = useImport();
  const cancel = useMutation(trpc.tasks.cancel.mutationOptions());
  const retry = useMutation(trpc.tasks.retry.mutationOptions());
  const taskId = task.id;
  if (task.state === 'failed') {
    return (
      <div className="flex flex-col gap-3">
        <FailureView error={task.failure} onRetry={() => retry.mutate({ taskId })} />
        <Button className="self-center" onClick={dismiss}>
          {t('welcome:another')}
        </Button>
      </div>
    );
  }
  if (task.state === 'cancelled') {
    return (
      <Card className="flex flex-col items-center gap-3 p-6">
        <p role="status">{t('welcome:cancelled')}</p>
        <Button onClick={dismiss}>{t('welcome:another')}</Button>
      </Card>
    );
  }
  return (
    <Card className="p-6">
      <div className="mb-4 flex items-baseline justify-between gap-4">
        <h2 className="min-w-0 truncate text-l font-semibold">{t('welcome:reading', { name: task.label })}</h2>
        <Button size="small" tone="quiet" disabled={cancel.isPending} onClick={() => cancel.mutate({ taskId })}>
          {t('frame:cancel')}
        </Button>
      </div>
      <ProgressBar value={task.progress} label={t('welcome:reading', { name: task.label })} />
      <Estimate task={task} />
      <StepList task={task} />
    </Card>
  );
}

function Estimate({ task }: { readonly task: TaskView }) {
  const { t } = useTranslation('welcome');
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, []);
  const left = task.estimateMs === undefined ? undefined : task.startedAt + task.estimateMs - now;
  return (
    <p className="text-muted tabular mt-2 flex justify-between text-s">
      <span>{task.state === 'queued' ? t('queued') : t('percent', { percent: Math.round(task.progress * 100) })}</span>
      <span>{left !== undefined && left > 1_000 ? t('left', { seconds: Math.ceil(left / 1_000) }) : null}</span>
    </p>
  );
}

function StepList({ task: { step, picture } }: { readonly task: TaskView }) {
  const { t } = useTranslation('welcome');
  const [hasPictures, setHasPictures] = useState(false);
  if (step === 'recognise' && !hasPictures) setHasPictures(true);
  const steps = hasPictures ? STEPS_OF_PICTURES : STEPS;
  const at = steps.indexOf(step);
  return (
    <ol className="mt-4 flex flex-col gap-2">
      {steps.map((one, index) => {
        const state = index < at ? 'done' : index === at ? 'now' : 'later';
        const { Icon, tone, word } = LOOKS[state];
        return (
          <li key={one} className={classNames('flex items-center gap-2 text-m', tone)}>
            <Icon aria-hidden className="size-4 shrink-0" />
            {one === 'recognise' && picture ? t('steps.picture', picture) : t(`steps.${one}`)}
            <span className="sr-only">{t(word)}</span>
          </li>
        );
      })}
    </ol>
  );
}

const LOOKS = {
  done: { Icon: Check, tone: 'text-positive', word: 'stepDone' },
  now: { Icon: CircleDot, tone: 'text-ink font-medium', word: 'stepNow' },
  later: { Icon: Circle, tone: 'text-muted', word: 'stepLater' },
} as const;
