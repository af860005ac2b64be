import { Check, Pencil, Trash2 } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@career-mentor/ui/primitives';
import { classNames } from '@career-mentor/ui/theme';
import { useEvidence, useIsLit } from '../evidence/EvidenceContext.tsx';
import { FactEditor } from './FactEditor.tsx';
import { useFacts } from './FactsContext.tsx';
import { factAt, fieldOf, formatCvDate, isDateField } from './factPaths.ts';

export interface FactProps {
  readonly path: string;
  readonly className?: string;
}

/**
 * One fact in the readable CV. Hover lights its place on the page; a click brings the place into sight and offers what
 * can be done; Enter confirms, E edits, Delete removes, Space shows the evidence.
 */
export function Fact({ path, className }: FactProps) {
  const { view, selected, editing, walking } = useFacts();
  const value = factAt(view.cv, path);
  if (editing === path) return <FactEditor path={path} value={value ?? ''} />;
  if (value === undefined) return null;
  return (
    <span className="relative -mx-1 inline-block max-w-[calc(100%+8px)] align-top">
      <FactText path={path} value={value} className={className} />
      {selected === path && !walking ? <FactActions path={path} /> : null}
    </span>
  );
}

interface FactTextProps {
  readonly path: string;
  readonly value: string;
  readonly className: string | undefined;
}

function FactText({ path, value, className }: FactTextProps) {
  const { t } = useTranslation('cv');
  const { view, selected, select, edit } = useFacts();
  const { lit } = useEvidence();
  const isLit = useIsLit(path);
  const doubtful = view.toCheck.includes(path);
  const known = view.cv.meta.evidence[path] !== undefined;
  const onKeyDown = useFactKeys(path, doubtful);
  return (
    <button
      type="button"
      data-row
      data-fact={path}
      aria-pressed={selected === path}
      title={t(`fields.${fieldOf(path)}`)}
      onClick={() => select(selected === path ? undefined : path)}
      onDoubleClick={() => edit(path)}
      onMouseEnter={() => lit.set(path)}
      onMouseLeave={() => lit.set(undefined)}
      onFocus={() => lit.set(path)}
      onBlur={() => lit.set(undefined)}
      onKeyDown={onKeyDown}
      className={classNames(
        'min-h-6 rounded-s px-1 py-[2px] text-left wrap-anywhere whitespace-pre-wrap transition-colors',
        doubtful ? 'please-check' : known && 'sure',
        (isLit || selected === path) && 'bg-accent-soft',
        className,
      )}
    >
      {isDateField(fieldOf(path)) ? formatCvDate(value, t('present')) : value}
      {doubtful ? <span className="sr-only">{`, ${t('pleaseCheck')}`}</span> : null}
    </button>
  );
}

function useFactKeys(path: string, doubtful: boolean) {
  const { select, edit, confirm, remove } = useFacts();
  const { setOpen } = useEvidence();
  return (event: KeyboardEvent) => {
    const run = {
      e: () => edit(path),
      Enter: () => (doubtful ? confirm(path) : edit(path)),
      ' ': () => {
        select(path);
        setOpen(true);
      },
      Delete: () => remove(path),
      Escape: () => select(undefined),
    }[event.key];
    if (!run || event.metaKey || event.ctrlKey || event.altKey) return;
    event.preventDefault();
    run();
  };
}

function FactActions({ path }: { readonly path: string }) {
  const { t } = useTranslation('cv');
  const { view, edit, confirm, remove, select } = useFacts();
  const icon = 'size-[14px]';
  return (
    <span
      role="group"
      className="bg-raised border-line appear absolute top-full left-0 z-20 mt-1 inline-flex rounded-s border p-[2px] shadow-high"
    >
      {view.toCheck.includes(path) ? (
        <Button size="small" tone="quiet" icon={<Check aria-hidden className={icon} />} onClick={() => confirm(path)}>
          {t('confirm')}
        </Button>
      ) : null}
      <Button size="small" tone="quiet" icon={<Pencil aria-hidden className={icon} />} onClick={() => edit(path)}>
        {t('edit')}
      </Button>
      <Button
        size="small"
        tone="quiet"
        icon={<Trash2 aria-hidden className={icon} />}
        onClick={() => {
          select(undefined);
          remove(path);
        }}
      >
        {t('removeFact')}
      </Button>
    </span>
  );
}
