import { lazy, Suspense, useEffect, useState } from 'react';

export type Overlay = 'palette' | 'keys';

export interface OverlaysProps {
  readonly shown: Overlay | undefined;
  readonly onShow: (overlay: Overlay | undefined) => void;
}

const loadPalette = async () => ({ default: (await import('./AppPalette.tsx')).AppPalette });
const loadSheet = async () => ({ default: (await import('./KeyboardSheet.tsx')).KeyboardSheet });
const AppPalette = lazy(loadPalette);
const KeyboardSheet = lazy(loadSheet);

/** Loads the code of both ahead of their first use. */
export const preloadOverlays = (): Promise<unknown> => Promise.allSettled([loadPalette(), loadSheet()]);

/** Palette and keyboard sheet. Neither exists before it is first called for: a start needs none, nor does any page. */
export function Overlays({ shown, onShow }: OverlaysProps) {
  const [palette, keys] = [useOnceTrue(shown === 'palette'), useOnceTrue(shown === 'keys')];
  const close = () => onShow(undefined);
  return (
    <Suspense fallback={null}>
      {palette ? <AppPalette open={shown === 'palette'} onClose={close} onKeys={() => onShow('keys')} /> : null}
      {keys ? <KeyboardSheet open={shown === 'keys'} onClose={close} /> : null}
    </Suspense>
  );
}

/** True from the first time that `now` is. */
function useOnceTrue(now: boolean): boolean {
  const [once, setOnce] = useState(now);
  useEffect(() => {
    if (now) setOnce(true);
  }, [now]);
  return once || now;
}
