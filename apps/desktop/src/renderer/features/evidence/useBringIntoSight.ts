import { useEffect, type RefObject } from 'react';

/** Scrolls the active mark to the middle of the document when another one becomes active. */
export function useBringIntoSight(
  scroller: RefObject<HTMLElement | null>,
  activeId: string | undefined,
  ready: boolean,
) {
  useEffect(() => {
    if (!ready || activeId === undefined) return;
    const mark = scroller.current?.querySelector('[data-active-mark]');
    const calm =
      document.documentElement.dataset['motion'] === 'reduced' ||
      matchMedia('(prefers-reduced-motion: reduce)').matches;
    mark?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
  }, [scroller, activeId, ready]);
}
