import { PanelRightClose } from 'lucide-react';
import { useCallback, useRef, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import { IconButton } from '../primitives/IconButton.tsx';
import { classNames } from '../theme/index.ts';

export const EVIDENCE_WIDTH = { smallest: 360, largest: 520, usual: 420 };

export interface EvidencePanelProps {
  readonly label: string;
  readonly title: ReactNode;
  /** Pixels; kept between `EVIDENCE_WIDTH.smallest` and `.largest`. */
  readonly width: number;
  readonly onWidth: (width: number) => void;
  readonly onFold: () => void;
  readonly labels: { readonly resize: string; readonly fold: string; readonly foldKeys: string };
  readonly children: ReactNode;
}

/**
 * The panel at the right that shows where something was read. Beside the page on wide windows; under 1280 px it slides
 * over the page. Its width is dragged at the left edge or set with the arrow keys.
 */
export function EvidencePanel({ label, title, width, onWidth, onFold, labels, children }: EvidencePanelProps) {
  return (
    <aside
      aria-label={label}
      className="glass border-line slide-in wide:static wide:shadow-none absolute inset-y-0 right-0 z-30 flex max-w-[calc(100vw-88px)] shrink-0 flex-col border-l shadow-high"
      style={{ width }}
    >
      <ResizeHandle label={labels.resize} width={width} onWidth={onWidth} />
      <header className="border-line flex h-12 shrink-0 items-center gap-2 border-b pr-2 pl-4">
        <div className="min-w-0 grow truncate text-m font-medium">{title}</div>
        <IconButton
          label={labels.fold}
          keys={labels.foldKeys}
          icon={<PanelRightClose aria-hidden className="size-4" />}
          onClick={onFold}
        />
      </header>
      <div className="flex min-h-0 grow flex-col">{children}</div>
    </aside>
  );
}

/** Pixels per press of an arrow key. */
const STEP = 24;

function ResizeHandle({ label, width, onWidth }: Pick<EvidencePanelProps, 'label' | 'width' | 'onWidth'>) {
  const drag = useWidthDrag(width, onWidth);
  const onKeyDown = (event: KeyboardEvent) => {
    const direction = { ArrowLeft: 1, ArrowRight: -1 }[event.key];
    if (direction !== undefined) onWidth(clampWidth(width + direction * STEP));
  };
  return (
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={EVIDENCE_WIDTH.smallest}
      aria-valuemax={EVIDENCE_WIDTH.largest}
      tabIndex={0}
      onKeyDown={onKeyDown}
      {...drag}
      className={classNames('hover:bg-accent absolute inset-y-0 -left-[3px] z-10 w-[6px] cursor-col-resize opacity-40')}
    />
  );
}

function useWidthDrag(width: number, onWidth: (width: number) => void) {
  const start = useRef<{ x: number; width: number }>(undefined);
  const onPointerDown = useCallback(
    (event: PointerEvent) => {
      start.current = { x: event.clientX, width };
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    [width],
  );
  const onPointerMove = useCallback(
    (event: PointerEvent) => {
      if (start.current) onWidth(clampWidth(start.current.width + start.current.x - event.clientX));
    },
    [onWidth],
  );
  const onPointerUp = useCallback(() => {
    start.current = undefined;
  }, []);
  return { onPointerDown, onPointerMove, onPointerUp };
}

/** Keeps a width inside what the panel allows. */
export const clampWidth = (width: number): number =>
  Math.round(Math.min(EVIDENCE_WIDTH.largest, Math.max(EVIDENCE_WIDTH.smallest, width)));
