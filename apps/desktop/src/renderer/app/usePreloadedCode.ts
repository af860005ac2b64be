import { useEffect } from 'react';
import { preloadOverlays } from './Overlays.tsx';
import { PAGES } from './pages.ts';
import { whenIdle } from './whenIdle.ts';

/** By then the first page stands even on a busy machine; earlier its own data would have to wait for this. */
const AFTER_MS = 2_000;

/** Loads the code of all pages and overlays after the first page, so that going to another never waits for it. */
export function usePreloadedCode(): void {
  useEffect(() => {
    let stop = (): void => undefined;
    const timer = setTimeout(() => (stop = whenIdle(preload)), AFTER_MS);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, []);
}

const preload = (): void =>
  void Promise.allSettled([...Object.values(PAGES).map((page) => page.preload?.()), preloadOverlays()]);
