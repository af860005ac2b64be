import { Check, Pencil, SkipForward, Trash2, Undo2, X } from 'lucide-react';
import type { ReactNode, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, IconButton, Kbd } from '@career-mentor/ui/primitives';
import { useUndo } from '../../app/useUndo.ts';
import { useFacts } from './FactsContext.tsx';
import { factAt, fieldOf, formatCvDate, isDateField } from './factPaths.ts';
import { useCheckWalk, type CheckWalk as Walk } from './useCheckWalk.ts';

export interface CheckWalkProps {
  readonly onEnd: () => void;
}

/** Walks through the doubtful facts only, and says at the end what was done. */
export function CheckWalk({ onEnd }: CheckWalkProps) {
  const { t } = useTranslation('cv');
  const walk = useCheckWalk(onEnd);
  if (walk.path === undefined) return <WalkSummary walk={walk} onEnd={onEnd} />;
  const icon = 'size-4';
  return (
    <Bar label={t('check.label')} bar={walk.bar}>
      <Question walk={walk} path={walk.path} />
      <div className="flex items-center gap-2">
        <Button tone="primary" icon={<Check aria-hidden className={icon} />} onClick={walk.confirm}>
          {t('confirm')}
          <Kbd keys="⏎" inverted />
        </Button>
        <Button icon={<Pencil aria-hidden className={icon} />} onClick={walk.edit}>
          {t('edit')}
          <Kbd keys="E" />
        </Button>
        <IconButton
          label={t('check.remove')}
          keys="Del"
          icon={<Trash2 aria-hidden className={icon} />}
          onClick={walk.remove}
        />
        <IconButton
          label={t('check.skip')}
          keys="S"
          icon={<SkipForward aria-hidden className={icon} />}
          onClick={walk.skip}
        />
        <UndoStep walk={walk} />
        <IconButton label={t('check.stop')} keys="Esc" icon={<X aria-hidden className={icon} />} onClick={onEnd} />
      </div>
    </Bar>
  );
}

/** The fact at hand: what it is taken for, how far the walk is, and why it is doubtful. */
function Question({ walk, path }: { readonly walk: Walk; readonly path: string }) {
  const { t } = useTranslation('cv');
  const { view } = useFacts();
  const field = fieldOf(path);
  const value = factAt(view.cv, path) ?? '';
  const doubt = view.cv.meta.doubts?.[path];
  return (
    <div className="min-w-[200px] grow basis-60" aria-live="polite">
      <p className="text-muted tabular text-s">
        {`${t(`fields.${field}`)} · ${t('check.position', { at: walk.at, count: walk.count })}`}
      </p>
      <p className="line-clamp-2 font-medium">{isDateField(field) ? formatCvDate(value, t('present')) : value}</p>
      {doubt === undefined ? null : <p className="text-muted text-s">{t(`doubts.${doubt}`)}</p>}
    </div>
  );
}

function WalkSummary({ walk, onEnd }: { readonly walk: Walk; readonly onEnd: () => void }) {
  const { t } = useTranslation('cv');
  const { confirmed, corrected, removed } = walk.settled;
  const done = [
    confirmed > 0 ? t('check.confirmedCount', { count: confirmed }) : '',
    corrected > 0 ? t('check.correctedCount', { count: corrected }) : '',
    removed > 0 ? t('check.removedCount', { count: removed }) : '',
  ].filter((part) => part !== '');
  return (
    <Bar label={t('check.summaryLabel')} bar={walk.bar}>
      <div className="min-w-[200px] grow basis-60" aria-live="polite">
        <p className="font-medium">
          {walk.skipped === 0 ? t('check.allDone') : t('check.skippedLeft', { count: walk.skipped })}
        </p>
        {done.length === 0 ? null : <p className="text-muted tabular text-s">{done.join(' · ')}</p>}
      </div>
      <div className="flex items-center gap-2">
        <UndoStep walk={walk} />
        {walk.skipped === 0 ? null : <Button onClick={walk.again}>{t('check.again')}</Button>}
        <Button tone="primary" onClick={onEnd}>
          {t('check.close')}
          <Kbd keys="⏎" inverted />
        </Button>
      </div>
    </Bar>
  );
}

/** Takes the last step back; while walking it stands here instead of in a message over the bar. */
function UndoStep({ walk: { settled } }: { readonly walk: Walk }) {
  const { t } = useTranslation('frame');
  const { undo } = useUndo();
  if (settled.confirmed + settled.corrected + settled.removed === 0) return null;
  return <IconButton label={t('undo')} icon={<Undo2 aria-hidden className="size-4" />} onClick={undo} />;
}

interface BarProps {
  readonly label: string;
  readonly bar: RefObject<HTMLElement | null>;
  readonly children: ReactNode;
}

const Bar = ({ label, bar, children }: BarProps) => (
  <section
    ref={bar}
    tabIndex={-1}
    aria-label={label}
    className="bg-raised border-line appear sticky bottom-4 z-20 mx-auto flex max-w-[720px] flex-wrap items-center gap-x-4 gap-y-2 rounded-m border px-4 py-3 shadow-high"
  >
    {children}
  </section>
);
