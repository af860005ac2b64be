import type { ReactNode } from 'react';

export interface StatusItem {
  readonly id: string;
  readonly icon?: ReactNode;
  readonly text: ReactNode;
  readonly title?: string;
}

export interface StatusLineProps {
  readonly label: string;
  readonly items: readonly StatusItem[];
  readonly trailing?: ReactNode;
}

/** The bottom line: what is running, where, and whether the work is saved. */
export function StatusLine({ label, items, trailing }: StatusLineProps) {
  return (
    <footer
      aria-label={label}
      className="glass border-line text-muted flex h-(--status-line) shrink-0 items-center gap-4 border-t px-4 text-s"
    >
      {items.map((item) => (
        <span key={item.id} title={item.title} className="flex min-w-0 items-center gap-1 truncate whitespace-nowrap">
          {item.icon}
          {item.text}
        </span>
      ))}
      <span className="grow" />
      {trailing}
    </footer>
  );
}
