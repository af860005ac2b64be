import { X } from 'lucide-react';
import { useId, useState, type ReactNode } from 'react';
import { classNames } from '../theme/index.ts';
import { ScrollerProvider } from './Scroller.tsx';
import { useModal } from './useModal.ts';

export interface DialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly closeLabel: string;
  readonly description?: string;
  readonly size?: 'small' | 'medium' | 'large';
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

/**
 * A modal window on the platform's own <dialog>: the browser keeps the focus inside, gives it back on close, makes the
 * rest inert and needs no injected style, so that the content security policy can forbid those.
 */
export function Dialog({ open, title, ...rest }: DialogProps) {
  return open ? <OpenDialog title={title} {...rest} /> : null;
}

function OpenDialog({
  onClose,
  title,
  closeLabel,
  description,
  size = 'medium',
  footer,
  children,
}: Omit<DialogProps, 'open'>) {
  const id = useId();
  const ref = useModal();
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  return (
    <dialog
      ref={ref}
      aria-labelledby={`${id}-title`}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onMouseDown={(event) => event.target === event.currentTarget && onClose()}
      className={classNames(
        'bg-surface text-ink appear border-line m-auto max-h-[86vh] w-full flex-col overflow-hidden rounded-l border p-0 shadow-high open:flex',
        SIZES[size],
      )}
    >
      <DialogHead {...{ id, title, description, closeLabel, onClose }} />
      <div ref={setScroller} className="min-h-0 grow overflow-y-auto px-6 py-4">
        <ScrollerProvider scroller={scroller}>{children}</ScrollerProvider>
      </div>
      {footer === undefined ? null : (
        <footer className="border-line bg-sunken flex flex-wrap items-center justify-end gap-2 border-t px-6 py-3">
          {footer}
        </footer>
      )}
    </dialog>
  );
}

interface DialogHeadProps {
  readonly id: string;
  readonly title: string;
  readonly description: string | undefined;
  readonly closeLabel: string;
  readonly onClose: () => void;
}

function DialogHead({ id, title, description, closeLabel, onClose }: DialogHeadProps) {
  return (
    <header className="border-line flex items-start gap-4 border-b px-6 py-4">
      <div className="min-w-0 grow">
        <h2 id={`${id}-title`} className="text-l font-semibold">
          {title}
        </h2>
        {description === undefined ? null : <p className="text-muted text-s">{description}</p>}
      </div>
      <button
        type="button"
        aria-label={closeLabel}
        onClick={onClose}
        className="text-muted hover:bg-hover hover:text-ink inline-flex size-8 items-center justify-center rounded-s"
      >
        <X aria-hidden className="size-4" />
      </button>
    </header>
  );
}

const SIZES = { small: 'max-w-[440px]', medium: 'max-w-[600px]', large: 'max-w-[860px]' };
