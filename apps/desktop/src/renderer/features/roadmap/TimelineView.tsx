import { useTranslation } from 'react-i18next';
import { addDays, daysBetween, type Roadmap, type Stage } from '@career-mentor/core/roadmaps';
import { Card } from '@career-mentor/ui/primitives';
import { classNames } from '@career-mentor/ui/theme';
import { localToday, shortDate } from './dates.ts';
import { useRoadmap } from './RoadmapContext.tsx';

/** The stages as bars over the weeks, with today and the deadline. */
export function TimelineView() {
  const { t } = useTranslation('roadmap');
  const { roadmap } = useRoadmap().view;
  const span = spanOf(roadmap);
  const share = (date: string) => (daysBetween(span.start, date) / span.days) * 100;
  return (
    <Card aria-label={t('timeline.label')} className="overflow-hidden">
      <div className="grid grid-cols-[minmax(140px,220px)_1fr] gap-x-4">
        <div />
        <Scale start={span.start} days={span.days} />
      </div>
      <div className="relative">
        <ol className="flex flex-col gap-2">
          {roadmap.stages.map((stage) => (
            <StageBar
              key={stage.id}
              stage={stage}
              left={share(stage.startDate)}
              right={share(addDays(stage.endDate, 1))}
            />
          ))}
        </ol>
        <div className="pointer-events-none absolute inset-0 grid grid-cols-[minmax(140px,220px)_1fr] gap-x-4">
          <div />
          <div className="relative">
            <Marker label={t('timeline.today')} at={share(localToday())} tone="accent" />
            {roadmap.plan.deadline === undefined ? null : (
              <Marker label={t('timeline.deadline')} at={share(roadmap.plan.deadline)} tone="critical" />
            )}
          </div>
        </div>
      </div>
    </Card>
  );
}

function spanOf({ stages, plan }: Roadmap): { start: string; days: number } {
  const starts = stages.map((stage) => stage.startDate);
  const ends = [...stages.map((stage) => stage.endDate), ...(plan.deadline === undefined ? [] : [plan.deadline])];
  const start = starts.toSorted()[0] ?? plan.startDate;
  const end = ends.toSorted().at(-1) ?? start;
  return { start, days: Math.max(7, daysBetween(start, end) + 2) };
}

// About this many dates fit side by side without touching.
const MOST_LABELS = 8;

function Scale({ start, days }: { readonly start: string; readonly days: number }) {
  const step = Math.max(1, Math.ceil(days / 7 / MOST_LABELS)) * 7;
  const dates = Array.from({ length: Math.ceil(days / step) }, (_, index) => index * step);
  return (
    <div aria-hidden className="border-line text-muted tabular relative mb-3 h-6 border-b text-s">
      {dates.map((offset) => (
        <span key={offset} className="absolute whitespace-nowrap" style={{ left: `${(offset / days) * 100}%` }}>
          {shortDate(addDays(start, offset))}
        </span>
      ))}
    </div>
  );
}

const BARS = {
  todo: 'bg-accent-soft border-accent',
  doing: 'bg-accent border-accent',
  done: 'bg-positive border-positive',
};

interface StageBarProps {
  readonly stage: Stage;
  readonly left: number;
  readonly right: number;
}

function StageBar({ stage, left, right }: StageBarProps) {
  const { t } = useTranslation('roadmap');
  const done = stage.goals.filter((goal) => goal.done).length;
  return (
    <li className="grid grid-cols-[minmax(140px,220px)_1fr] items-center gap-x-4">
      <div className="min-w-0 py-1">
        <h2 className="line-clamp-2 font-medium">{stage.title}</h2>
        <p className="text-muted tabular text-s">
          {[
            t(`stage.statuses.${stage.status}`),
            t('stage.dates', { start: shortDate(stage.startDate), end: shortDate(stage.endDate) }),
          ].join(' · ')}
        </p>
        <p className="text-muted tabular text-s">{t('goalsDone', { done, count: stage.goals.length })}</p>
      </div>
      <div className="relative h-10">
        <div
          className={classNames('absolute inset-y-1 rounded-s border', BARS[stage.status])}
          style={{ left: `${left}%`, width: `${Math.max(1, right - left)}%` }}
        />
      </div>
    </li>
  );
}

interface MarkerProps {
  readonly label: string;
  readonly at: number;
  readonly tone: 'accent' | 'critical';
}

function Marker({ label, at, tone }: MarkerProps) {
  if (at < 0 || at > 100) return null;
  return (
    <div
      className={classNames(
        'absolute inset-y-0 border-l-2',
        tone === 'accent' ? 'border-ink' : 'border-critical border-dashed',
      )}
      style={{ left: `${at}%` }}
    >
      <span
        className={classNames(
          'bg-surface absolute -top-3 rounded-s px-1 text-s whitespace-nowrap',
          at > 85 ? 'right-1' : 'left-1',
          tone === 'critical' && 'text-critical',
        )}
      >
        {label}
      </span>
    </div>
  );
}
