import { ChevronDown, ChevronRight } from 'lucide-react';
import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SetAside } from '@career-mentor/core/jobs';

export interface SetAsideBlockProps {
  readonly kind: SetAside['kind'];
  /** How the part begins, for those who wonder whether to open it. */
  readonly beginning: string;
  readonly openAtFirst: boolean;
  /** Whether something in it is asked for; it opens when that turns true, and can be closed again. */
  readonly wanted: boolean;
  readonly children: ReactNode;
}

/** A part of an advert that asks for nothing: folded and grey, and one click away. */
export function SetAsideBlock({ kind, beginning, openAtFirst, wanted, children }: SetAsideBlockProps) {
  const { t } = useTranslation('jobs');
  const id = useId();
  const [open, setOpen] = useState(openAtFirst || wanted);
  const [before, setBefore] = useState(wanted);
  if (before !== wanted) {
    setBefore(wanted);
    if (wanted) setOpen(true);
  }
  const Chevron = open ? ChevronDown : ChevronRight;
  return (
    <div className="border-line my-2 border-l-2 pl-3" data-set-aside={kind}>
      <button
        type="button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
        className="hover:bg-hover text-muted flex w-full items-baseline gap-1 rounded-s px-1 py-1 text-left text-s"
      >
        <Chevron aria-hidden className="size-[14px] shrink-0 self-center" />
        <span className="shrink-0 font-medium">{t('setAside', { kind: t(`asideKinds.${kind}`) })}</span>
        {open ? null : <span className="min-w-0 truncate">{beginning}</span>}
      </button>
      <div id={id} hidden={!open} className="text-muted pt-1 pl-1 text-m">
        {children}
      </div>
    </div>
  );
}
