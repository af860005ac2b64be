import { X } from 'lucide-react';
import { createContext, useCallback, useContext, useMemo, useRef, useState, type ReactNode } from 'react';

export interface ToastAction {
  readonly label: string;
  readonly run: () => void;
}

interface ToastMessage {
  readonly id: number;
  readonly text: string;
  readonly action?: ToastAction;
}

export type ShowToast = (text: string, action?: ToastAction) => void;

const ToastContext = createContext<ShowToast>(() => undefined);

/** Shows a short message at the bottom, with at most one action; a new one replaces the old. */
export const useToast = (): ShowToast => useContext(ToastContext);

// Long enough to read a sentence and reach the button: WCAG 2.2.1 gives no number, 8 s is the common floor.
const VISIBLE_MS = 8_000;

/** Holds the place of toasts; one polite live region for all of them. */
export function ToastProvider({ closeLabel, children }: { readonly closeLabel: string; readonly children: ReactNode }) {
  const [message, setMessage] = useState<ToastMessage>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const counter = useRef(0);
  const show = useCallback<ShowToast>((text, action) => {
    clearTimeout(timer.current);
    counter.current += 1;
    setMessage({ id: counter.current, text, ...(action === undefined ? {} : { action }) });
    timer.current = setTimeout(() => setMessage(undefined), VISIBLE_MS);
  }, []);
  const close = useMemo(() => () => setMessage(undefined), []);
  return (
    <ToastContext value={show}>
      {children}
      <div role="status" className="pointer-events-none fixed inset-x-0 bottom-12 z-50 flex justify-center px-4">
        {message === undefined ? null : (
          <ToastCard key={message.id} message={message} onClose={close} closeLabel={closeLabel} />
        )}
      </div>
    </ToastContext>
  );
}

interface ToastCardProps {
  readonly message: ToastMessage;
  readonly onClose: () => void;
  readonly closeLabel: string;
}

function ToastCard({ message, onClose, closeLabel }: ToastCardProps) {
  const { action } = message;
  return (
    <div className="bg-ink text-paper appear pointer-events-auto flex max-w-[560px] items-center gap-3 rounded-m py-2 pr-2 pl-4 text-m shadow-high">
      <span className="min-w-0">{message.text}</span>
      {action === undefined ? null : (
        <button
          type="button"
          className="hover:bg-muted/30 rounded-s px-2 py-1 font-semibold underline underline-offset-4"
          onClick={() => {
            action.run();
            onClose();
          }}
        >
          {action.label}
        </button>
      )}
      <button type="button" aria-label={closeLabel} onClick={onClose} className="rounded-s p-1">
        <X aria-hidden className="size-4" />
      </button>
    </div>
  );
}
