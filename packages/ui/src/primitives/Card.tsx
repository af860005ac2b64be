import type { ComponentProps } from 'react';
import { classNames } from '../theme/index.ts';

/** A solid surface for content; glass is for the frame only. */
export function Card({ className, ...rest }: ComponentProps<'section'>) {
  return (
    <section {...rest} className={classNames('bg-surface border-line rounded-m border p-4 shadow-low', className)} />
  );
}
