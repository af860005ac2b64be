import { Check, Pencil, SkipForward, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, IconButton, Kbd } from '@career-mentor/ui/primitives';
import { isTyping } from '@career-mentor/ui/patterns';
import { useFacts } from './FactsContext.tsx';
import { factAt, fieldOf, formatCvDate, isDateField } from './factPaths.ts';

export interface CheckWalkProps {
  readonly onEnd: () => void;
}

/** Walks through the doubtful facts only: Enter confirms, E edits, the arrow skips. */
export function CheckWalk({ onEnd }: CheckWalkProps) {
  const { t } = useTranslation('cv');
  const walk = useWalk(onEnd);
  if (walk.path === undefined) return null;
  const field = fieldOf(walk.path);
  const value = walk.value ?? '';
  return (
    <section
      ref={walk.bar}
      tabIndex={-1}
      aria-label={t('check.label')}
      className="bg-raised border-line appear sticky bottom-4 z-20 mx-auto flex max-w-[720px] flex-wrap items-center gap-x-4 gap-y-2 rounded-m border px-4 py-3 shadow-high"
    >
      <div className="min-w-[200px] grow" aria-live="polite">
        <p className="text-muted tabular text-s">
          {`${t(`fields.${field}`)} · ${t('check.position', { at: walk.at + 1, count: walk.count })}`}
        </p>
        <p className="line-clamp-2 font-medium">{isDateField(field) ? formatCvDate(value, t('present')) : value}</p>
      </div>
      <div className="flex items-center gap-2">
        <Button tone="primary" icon={<Check aria-hidden className="size-4" />} onClick={walk.confirm}>
          {t('confirm')}
          <Kbd keys="⏎" inverted />
        </Button>
        <Button icon={<Pencil aria-hidden className="size-4" />} onClick={walk.edit}>
          {t('edit')}
          <Kbd keys="E" />
        </Button>
        <IconButton label={t('check.skip')} icon={<SkipForward aria-hidden className="size-4" />} onClick={walk.skip} />
        <IconButton label={t('check.stop')} icon={<X aria-hidden className="size-4" />} onClick={onEnd} />
      </div>
    </section>
  );
}

function useWalk(onEnd: () => void) {
  const bar = useRef<HTMLElement>(null);
  const { view, selected, editing, select, edit, confirm } = useFacts();
  const { toCheck } = view;
  const at = Math.max(0, toCheck.indexOf(selected ?? ''));
  const path = toCheck[at];
  const go = (index: number) => select(toCheck[index % Math.max(1, toCheck.length)]);
  const confirmNow = () => {
    if (path === undefined) return;
    confirm(path);
    select(toCheck[at + 1] ?? toCheck.find((one) => one !== path));
  };
  const editNow = () => edit(path);
  useEffect(() => {
    if (toCheck.length === 0) onEnd();
    else if (!toCheck.includes(selected ?? '') && editing === undefined) go(0);
  }, [toCheck, selected, editing]);
  useEffect(() => {
    // The bar takes the focus at every step, so that Enter and E are its own and not of the button pressed before.
    if (editing === undefined) bar.current?.focus({ preventScroll: true });
    const fact = path === undefined ? null : document.querySelector(`[data-fact="${CSS.escape(path)}"]`);
    fact?.scrollIntoView({ block: 'center' });
  }, [path, editing]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const busy = event.target instanceof HTMLElement && event.target.closest('button, a, dialog');
      if (isTyping(event.target) || busy || event.metaKey || event.ctrlKey) return;
      const run = { Enter: confirmNow, e: editNow, ArrowRight: () => go(at + 1), Escape: onEnd }[event.key];
      if (!run) return;
      event.preventDefault();
      run();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  });
  const value = path === undefined ? undefined : factAt(view.cv, path);
  return { bar, path, value, at, count: toCheck.length, confirm: confirmNow, edit: editNow, skip: () => go(at + 1) };
}
