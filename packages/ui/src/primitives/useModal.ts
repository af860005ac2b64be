import { useEffect, useRef, type RefObject } from 'react';

/** Opens a <dialog> as modal while it is mounted, with the focus in its first field, and gives the focus back after. */
export function useModal(): RefObject<HTMLDialogElement | null> {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    const before = document.activeElement;
    if (!dialog?.open) dialog?.showModal();
    // The platform would take the close button, which comes first; a person opens a form to write into it.
    dialog?.querySelector<HTMLElement>('textarea, select, input:not(.sr-only)')?.focus();
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  return ref;
}
