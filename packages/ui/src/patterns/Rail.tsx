import { PanelLeftClose, PanelLeftOpen } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from '../primitives/IconButton.tsx';
import { Tooltip } from '../primitives/Tooltip.tsx';
import { classNames } from '../theme/index.ts';

export interface RailItem {
  readonly id: string;
  readonly label: string;
  readonly icon: ReactNode;
  readonly href: string;
  /** A number or word at the end of the row, e.g. how many wait for the person. */
  readonly note?: string;
  readonly keys?: string;
}

export interface RailProps {
  readonly label: string;
  readonly brand: ReactNode;
  readonly items: readonly RailItem[];
  readonly footerItems: readonly RailItem[];
  readonly current: string;
  readonly folded: boolean;
  readonly onFold: (folded: boolean) => void;
  readonly foldLabels: { readonly fold: string; readonly unfold: string };
}

/** The way through the work, at the left: 64 px of icons or 220 px with words. */
export function Rail({ label, brand, items, footerItems, current, folded, onFold, foldLabels }: RailProps) {
  const Icon = folded ? PanelLeftOpen : PanelLeftClose;
  return (
    <nav
      aria-label={label}
      className={classNames(
        'glass border-line flex h-full shrink-0 flex-col gap-1 border-r px-3 pt-4 pb-3 transition-[width] duration-(--motion-calm)',
        folded ? 'w-(--rail-folded)' : 'w-(--rail-open)',
      )}
    >
      <div className={classNames('mb-4 flex h-8 items-center gap-2', folded ? 'justify-center' : 'px-2')}>{brand}</div>
      <RailList items={items} current={current} folded={folded} />
      <div className="grow" />
      <RailList items={footerItems} current={current} folded={folded} />
      <IconButton
        label={folded ? foldLabels.unfold : foldLabels.fold}
        icon={<Icon aria-hidden className="size-4" />}
        onClick={() => onFold(!folded)}
        className={folded ? 'self-center' : 'self-start ml-1'}
      />
    </nav>
  );
}

function RailList({ items, current, folded }: Pick<RailProps, 'items' | 'current' | 'folded'>) {
  return (
    <ul className="flex flex-col gap-[2px]">
      {items.map((item) => (
        <li key={item.id}>
          {folded ? (
            <Tooltip text={item.label} {...(item.keys === undefined ? {} : { keys: item.keys })}>
              <RailLink item={item} active={item.id === current} folded />
            </Tooltip>
          ) : (
            <RailLink item={item} active={item.id === current} folded={false} />
          )}
        </li>
      ))}
    </ul>
  );
}

interface RailLinkProps {
  readonly item: RailItem;
  readonly active: boolean;
  readonly folded: boolean;
}

// The tooltip hands its handlers to this link, so whatever else comes in goes on to the anchor.
function RailLink({ item, active, folded, ...rest }: RailLinkProps) {
  return (
    <a
      {...rest}
      href={item.href}
      aria-current={active ? 'page' : undefined}
      className={classNames(
        'relative flex h-9 items-center gap-3 rounded-s text-m transition-colors',
        folded ? 'justify-center' : 'px-2',
        active ? 'bg-accent-soft text-accent font-medium' : 'text-muted hover:bg-hover hover:text-ink',
      )}
    >
      {item.icon}
      <span className={folded ? 'sr-only' : 'grow truncate'}>{item.label}</span>
      {item.note === undefined || folded ? null : (
        <span className="text-muted tabular text-s font-normal">{item.note}</span>
      )}
    </a>
  );
}
