import { Outlet, useLocation } from '@tanstack/react-router';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Rail } from '@career-mentor/ui/patterns';
import { ScrollerProvider } from '@career-mentor/ui/primitives';
import { useWorkspaceEvents } from '../client/index.ts';
import { EvidenceDock } from '../features/evidence/EvidenceDock.tsx';
import { AppStatusLine } from './AppStatusLine.tsx';
import { Brand } from './Brand.tsx';
import { useRailItems } from './navigation.tsx';
import { Overlays, type Overlay } from './Overlays.tsx';
import { useAppearance } from './useAppearance.ts';
import { useMenuCommands } from './useMenuCommands.ts';
import { usePreloadedCode } from './usePreloadedCode.ts';
import { useSettings } from './useSettings.ts';
import { useShortcuts } from './useShortcuts.ts';
import { useSolidWithoutGpu } from './useSolidWithoutGpu.ts';
import { ImportProvider } from '../features/welcome/ImportContext.tsx';
import { WindowDropZone } from './WindowDropZone.tsx';

/** What stands around every page: rail, page, evidence, status line; palette and keyboard sheet on demand. */
export function Frame() {
  const [overlay, setOverlay] = useState<Overlay>();
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  useAppearance();
  useSolidWithoutGpu();
  usePreloadedCode();
  useWorkspaceEvents();
  const targets = useOverlayTargets(setOverlay);
  useShortcuts(targets);
  useMenuCommands(targets);
  useTopOnNavigation(scroller);
  return (
    <ImportProvider>
      <WindowDropZone>
        <SkipLink />
        <div className="flex min-h-0 grow">
          <AppRail />
          <div className="relative flex min-w-0 grow">
            {/* will-change: without a GPU, every tile would otherwise be drawn anew for each frame of a scroll. */}
            <main id="page" ref={setScroller} tabIndex={-1} className="min-w-0 grow overflow-y-auto will-change-scroll">
              <ScrollerProvider scroller={scroller}>
                <Outlet />
              </ScrollerProvider>
            </main>
            <EvidenceDock />
          </div>
        </div>
        <AppStatusLine onHelp={() => setOverlay('keys')} />
        <Overlays shown={overlay} onShow={setOverlay} />
      </WindowDropZone>
    </ImportProvider>
  );
}

function SkipLink() {
  const { t } = useTranslation('frame');
  return (
    <a
      href="#page"
      className="bg-accent text-accent-ink sr-only z-50 rounded-s px-3 py-2 focus:not-sr-only focus:absolute"
      onClick={focusPage}
    >
      {t('skip')}
    </a>
  );
}

function AppRail() {
  const { t } = useTranslation('frame');
  const { settings, change } = useSettings();
  return (
    <Rail
      label={t('rail')}
      brand={<Brand folded={settings.railCollapsed} />}
      {...useRailItems()}
      current={useSection()}
      folded={settings.railCollapsed}
      onFold={(railCollapsed) => change({ railCollapsed })}
      foldLabels={{ fold: t('foldRail'), unfold: t('unfoldRail') }}
    />
  );
}

const useOverlayTargets = (setOverlay: (overlay: Overlay) => void) =>
  useMemo(() => ({ openPalette: () => setOverlay('palette'), openKeys: () => setOverlay('keys') }), [setOverlay]);

function focusPage(event: { preventDefault: () => void }) {
  event.preventDefault();
  document.getElementById('page')?.focus();
}

function useSection(): string {
  const first = useLocation().pathname.split('/')[1] ?? '';
  return { welcome: 'cv', compare: 'gaps' }[first] ?? first;
}

/** A new page starts at its top; its heading takes the focus when the focus would otherwise be lost. */
function useTopOnNavigation(scroller: HTMLElement | null): void {
  const { pathname } = useLocation();
  const first = useRef(true);
  useEffect(() => {
    scroller?.scrollTo({ top: 0 });
    if (!first.current && document.activeElement === document.body) scroller?.focus({ preventScroll: true });
    first.current = false;
  }, [pathname, scroller]);
}
