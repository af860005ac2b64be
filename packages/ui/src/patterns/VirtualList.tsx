import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, useCallback, useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { isTyping, ListNavigation, nextRow } from './ListNavigation.tsx';
import { useScroller } from '../primitives/Scroller.tsx';

export interface VirtualListProps<T> {
  readonly label: string;
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  /** Pixels of a usual row; real heights are measured. */
  readonly estimate: number;
  readonly render: (item: T, index: number) => ReactNode;
}

// Below this all rows are drawn: find-in-page works and there is nothing to win.
const DRAW_ALL_UP_TO = 40;

/**
 * A list inside the page's scroller that draws only the rows in view once it is long, so that 5,000 scroll like 50.
 * J, K and the arrows move the focus from row to row (whatever carries `ROW`).
 */
export function VirtualList<T>(props: VirtualListProps<T>) {
  if (props.items.length > DRAW_ALL_UP_TO) return <WindowedList {...props} />;
  return (
    <ListNavigation label={props.label}>
      {props.items.map((item, index) => (
        <li key={props.keyOf(item)}>{props.render(item, index)}</li>
      ))}
    </ListNavigation>
  );
}

function WindowedList<T>({ label, items, keyOf, estimate, render }: VirtualListProps<T>) {
  const scroller = useScroller();
  const list = useRef<HTMLUListElement>(null);
  const scrollMargin = useTopWithin(list.current, scroller);
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller,
    estimateSize: () => estimate,
    getItemKey: (index) => items.slice(index, index + 1).map(keyOf)[0] ?? index,
    overscan: 6,
    scrollMargin,
  });
  const onKeyDown = useRowKeys(items.length, virtualizer.scrollToIndex);
  return (
    <ul
      ref={list}
      aria-label={label}
      onKeyDown={onKeyDown}
      className="relative"
      style={{ height: virtualizer.getTotalSize() }}
    >
      {virtualizer.getVirtualItems().map((row) => (
        <li
          key={row.key}
          ref={virtualizer.measureElement}
          data-index={row.index}
          aria-setsize={items.length}
          aria-posinset={row.index + 1}
          className="absolute inset-x-0 top-0"
          style={{ transform: `translateY(${row.start - scrollMargin}px)` }}
        >
          {items.slice(row.index, row.index + 1).map((item) => (
            <RowContent key={row.key} item={item} index={row.index} render={render} />
          ))}
        </li>
      ))}
    </ul>
  );
}

interface RowContentProps<T> {
  readonly item: T;
  readonly index: number;
  readonly render: (item: T, index: number) => ReactNode;
}

const drawRow = <T,>({ item, index, render }: RowContentProps<T>): ReactNode => render(item, index);
/** While scrolling, only rows that come into view are drawn; those that stay are not drawn again. */
const RowContent = memo(drawRow) as typeof drawRow; // memo forgets the type parameter

/** Pixels between the scroller's content top and the list; measured again when the list appears. */
function useTopWithin(list: HTMLElement | null, scroller: HTMLElement | null): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    if (!list || !scroller) return;
    const next = list.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop;
    setTop((before) => (Math.abs(before - next) < 1 ? before : next));
  });
  return top;
}

function useRowKeys(count: number, scrollTo: (index: number) => void) {
  return useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      if (isTyping(event.target) || event.metaKey || event.ctrlKey || event.altKey) return;
      const row = document.activeElement?.closest<HTMLElement>('[data-index]');
      const target = nextRow(event.key, row ? Number(row.dataset['index']) : -1, count);
      if (target === undefined) return;
      event.preventDefault();
      scrollTo(target);
      const list = event.currentTarget;
      // The row may have to be drawn first: one frame for the scroll, one for the row.
      const focusRow = () => list.querySelector<HTMLElement>(`[data-index="${target}"] [data-row]`)?.focus();
      requestAnimationFrame(() => requestAnimationFrame(focusRow));
    },
    [count, scrollTo],
  );
}
