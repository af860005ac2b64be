import type { ComponentProps, ReactNode } from 'react';
import { classNames } from '../theme/index.ts';
import { Tooltip } from './Tooltip.tsx';

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children'> {
  /** Said by screen readers and shown as the tooltip. */
  readonly label: string;
  readonly icon: ReactNode;
  /** Keys shown beside the label in the tooltip. */
  readonly keys?: string;
  readonly pressed?: boolean;
}

/** A button that is only a picture; its name is always there for the ear and on hover. */
export function IconButton({ label, icon, keys, pressed, className, ...rest }: IconButtonProps) {
  return (
    <Tooltip text={label} {...(keys === undefined ? {} : { keys })}>
      <button
        type="button"
        aria-label={label}
        {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
        {...rest}
        className={classNames(
          'text-muted enabled:hover:bg-hover enabled:hover:text-ink inline-flex size-8 shrink-0 items-center justify-center rounded-s transition-colors disabled:opacity-50',
          pressed && 'bg-accent-soft text-accent',
          className,
        )}
      >
        {icon}
      </button>
    </Tooltip>
  );
}
