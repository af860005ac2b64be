import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { classNames } from '../theme/index.ts';
import { isTyping, nextRow } from './ListNavigation.tsx';

export interface VirtualListProps<T> {
  readonly label: string;
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  /** Pixels of a usual row; real heights are measured. */
  readonly estimate: number;
  readonly render: (item: T, index: number) => ReactNode;
  readonly className?: string;
}

/** A list that draws only the rows in view, so that 5,000 scroll like 50. J, K and the arrows move the focus. */
export function VirtualList<T>({ label, items, keyOf, estimate, render, className }: VirtualListProps<T>) {
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimate,
    getItemKey: (index) => keyOf(items[index]!), // the virtualizer asks only for indices below count
    overscan: 8,
  });
  const onKeyDown = useRowKeys(items.length, virtualizer.scrollToIndex);
  return (
    <div ref={scroller} className={classNames('overflow-y-auto', className)} onKeyDown={onKeyDown}>
      <ul aria-label={label} className="relative" style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map((row) => (
          <li
            key={row.key}
            ref={virtualizer.measureElement}
            data-index={row.index}
            aria-setsize={items.length}
            aria-posinset={row.index + 1}
            className="absolute inset-x-0 top-0"
            style={{ transform: `translateY(${row.start}px)` }}
          >
            {render(items[row.index]!, row.index) /* same bound as above */}
          </li>
        ))}
      </ul>
    </div>
  );
}

function useRowKeys(count: number, scrollTo: (index: number) => void) {
  return useCallback(
    (event: KeyboardEvent<HTMLDivElement>) => {
      if (isTyping(event.target) || event.metaKey || event.ctrlKey || event.altKey) return;
      const row = document.activeElement?.closest<HTMLElement>('[data-index]');
      const target = nextRow(event.key, row ? Number(row.dataset['index']) : -1, count);
      if (target === undefined) return;
      event.preventDefault();
      scrollTo(target);
      const list = event.currentTarget;
      requestAnimationFrame(() => list.querySelector<HTMLElement>(`[data-index="${target}"] [data-row]`)?.focus());
    },
    [count, scrollTo],
  );
}
