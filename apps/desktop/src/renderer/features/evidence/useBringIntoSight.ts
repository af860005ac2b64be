import { useEffect, type RefObject } from 'react';

/**
 * Scrolls the active mark to the middle of the document when another one becomes active or the pages change their
 * `width` (CSS pixels, 0 until they are laid out).
 */
export function useBringIntoSight(
  scroller: RefObject<HTMLElement | null>,
  activeId: string | undefined,
  width: number,
): void {
  useEffect(() => {
    if (width === 0 || activeId === undefined) return;
    const mark = scroller.current?.querySelector('[data-active-mark]');
    mark?.scrollIntoView({ block: 'center', inline: 'center', behavior: wantsLessMotion() ? 'auto' : 'smooth' });
  }, [scroller, activeId, width]);
}

const wantsLessMotion = (): boolean =>
  document.documentElement.dataset['motion'] === 'reduced' || matchMedia('(prefers-reduced-motion: reduce)').matches;
