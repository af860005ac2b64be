import type { ComponentProps, ReactNode } from 'react';
import { classNames } from '../theme/index.ts';

export type ButtonTone = 'primary' | 'plain' | 'quiet' | 'critical';

export interface ButtonProps extends ComponentProps<'button'> {
  readonly tone?: ButtonTone;
  readonly size?: 'small' | 'medium';
  readonly icon?: ReactNode;
}

/** A button with words. `primary` is the one main action of a page, `quiet` stands in rows and toolbars. */
export function Button({ tone = 'plain', size = 'medium', icon, className, children, ...rest }: ButtonProps) {
  return (
    <button type="button" {...rest} className={classNames(BASE, SIZES[size], TONES[tone], className)}>
      {icon}
      {children}
    </button>
  );
}

const BASE =
  'inline-flex shrink-0 items-center justify-center gap-2 rounded-s font-medium whitespace-nowrap transition-colors select-none disabled:opacity-50';

const SIZES = { small: 'min-h-7 px-2 text-s', medium: 'min-h-9 px-3 text-m' };

const TONES: Record<ButtonTone, string> = {
  primary: 'bg-accent text-accent-ink shadow-low enabled:hover:bg-accent-strong',
  plain: 'bg-raised text-ink border border-line shadow-low enabled:hover:bg-hover',
  quiet: 'text-muted enabled:hover:bg-hover enabled:hover:text-ink',
  critical: 'bg-raised text-critical border border-line enabled:hover:bg-critical-soft',
};
