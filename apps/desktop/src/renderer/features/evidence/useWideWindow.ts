import { useSyncExternalStore } from 'react';

const QUERY = '(min-width: 1280px)';

/** True while the window has room for the evidence panel beside the page. */
export const useWideWindow = (): boolean => useSyncExternalStore(subscribe, () => window.matchMedia(QUERY).matches);

function subscribe(listener: () => void): () => void {
  const media = window.matchMedia(QUERY);
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
}
