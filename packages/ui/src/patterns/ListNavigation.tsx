import { useCallback, useRef, type KeyboardEvent, type ReactNode } from 'react';

export interface ListNavigationProps {
  readonly label: string;
  readonly children: ReactNode;
  readonly className?: string;
  /** `div` where the rows are no list items, e.g. facts inside running text. */
  readonly as?: 'ul' | 'ol' | 'div';
}

/** The attribute that makes a row a stop for J and K. */
export const ROW = { 'data-row': true, tabIndex: 0 } as const;

/** A list in which J and K (and the arrows) move the focus from row to row; Home and End go to the ends. */
export function ListNavigation({ label, children, className, as: Tag = 'ul' }: ListNavigationProps) {
  const ref = useRef<HTMLElement | null>(null);
  const onKeyDown = useCallback((event: KeyboardEvent) => {
    if (isTyping(event.target) || event.metaKey || event.ctrlKey || event.altKey) return;
    const rows = [...(ref.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
    const at = rows.findIndex((row) => row.contains(document.activeElement));
    const target = nextRow(event.key, at, rows.length);
    if (target === undefined) return;
    event.preventDefault();
    rows[target]?.focus();
  }, []);
  return (
    <Tag
      ref={(element: HTMLElement | null) => void (ref.current = element)}
      aria-label={label}
      {...(Tag === 'div' ? { role: 'group' } : {})}
      onKeyDown={onKeyDown}
      className={className}
    >
      {children}
    </Tag>
  );
}

/** The index that a key leads to from `at` in a list of `count` rows; undefined when the key is not ours. */
export function nextRow(key: string, at: number, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === 'j' || key === 'ArrowDown') return Math.min(count - 1, at + 1);
  if (key === 'k' || key === 'ArrowUp') return Math.max(0, at - 1);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}

/** Whether a key press belongs to a text field and must be left alone. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName)) &&
  !(target instanceof HTMLInputElement && ['checkbox', 'radio', 'button'].includes(target.type));
