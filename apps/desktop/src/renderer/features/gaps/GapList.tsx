import { useTranslation } from 'react-i18next';
import type { Gap } from '@career-mentor/core/gaps';
import { VirtualList } from '@career-mentor/ui/patterns';
import { Button, EmptyState } from '@career-mentor/ui/primitives';
import { CircleCheck } from 'lucide-react';
import { openGaps, PRIORITIES } from './gapGroups.ts';
import { GapRow } from './GapRow.tsx';
import { useGaps } from './GapsContext.tsx';
import { PRIORITY_LOOKS } from './priorityLooks.tsx';

/** Three groups, ordered; then what the person said about gaps. */
export function GapList() {
  const { t } = useTranslation('gaps');
  const { analysis } = useGaps();
  const groups = openGaps(analysis);
  const none = PRIORITIES.every((priority) => groups[priority].length === 0);
  return (
    <div className="flex flex-col gap-8">
      {none ? (
        <EmptyState
          icon={<CircleCheck aria-hidden className="size-6" />}
          title={t('none.title')}
          text={t('none.text')}
        />
      ) : (
        PRIORITIES.map((priority) => <GapGroup key={priority} priority={priority} gaps={groups[priority]} />)
      )}
      <MarkedGaps />
    </div>
  );
}

interface GapGroupProps {
  readonly priority: Gap['priority'];
  readonly gaps: readonly Gap[];
}

function GapGroup({ priority, gaps }: GapGroupProps) {
  const { t } = useTranslation('gaps');
  if (gaps.length === 0) return null;
  const { Icon, tone } = PRIORITY_LOOKS[priority];
  const name = t(`priorities.${priority}`);
  return (
    <section aria-label={name}>
      <h2 className="mb-2 flex flex-wrap items-baseline gap-x-2">
        <Icon aria-hidden className={`size-4 self-center ${TONE_TEXT[tone]}`} />
        <span className="text-l font-semibold">{name}</span>
        <span className="text-muted tabular text-m">{gaps.length}</span>
        <span className="text-muted text-s font-normal">{t(`prioritiesHint.${priority}`)}</span>
      </h2>
      <VirtualList
        label={t('list', { priority: name })}
        items={gaps}
        keyOf={(gap) => gap.id}
        estimate={126}
        render={(gap) => <GapRow gap={gap} />}
      />
    </section>
  );
}

const TONE_TEXT = {
  critical: 'text-critical',
  caution: 'text-caution',
  neutral: 'text-muted',
  accent: 'text-accent',
  positive: 'text-positive',
};

function MarkedGaps() {
  const { t } = useTranslation('gaps');
  const { analysis, mark } = useGaps();
  const marked = Object.entries(analysis.marks);
  if (marked.length === 0) return null;
  return (
    <details className="border-line rounded-m border px-4 py-2">
      <summary className="font-medium">{`${t('marked.title')} (${marked.length})`}</summary>
      <ul className="divide-line mt-2 divide-y">
        {marked.map(([id, { mark: said, note, name }]) => (
          <li key={id} className="flex flex-wrap items-center gap-3 py-2">
            <span className="font-medium">{name}</span>
            <span className="text-muted min-w-0 grow text-s">
              {[t(`marked.${said}`), note].filter((part) => part).join(': ')}
            </span>
            <Button size="small" tone="quiet" onClick={() => mark({ id, name }, null)}>
              {t('marked.undo')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
