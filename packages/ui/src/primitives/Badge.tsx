import type { ReactNode } from 'react';
import { classNames } from '../theme/index.ts';

export type Tone = 'neutral' | 'accent' | 'positive' | 'caution' | 'critical';

export interface BadgeProps {
  readonly tone?: Tone;
  /** A shape beside the word, so that the tone is never told by colour alone. */
  readonly icon?: ReactNode;
  readonly children: ReactNode;
}

/** A word or two about the state of something. */
export function Badge({ tone = 'neutral', icon, children }: BadgeProps) {
  return (
    <span
      className={classNames(
        'inline-flex shrink-0 items-center gap-1 rounded-full px-2 py-[1px] text-s font-medium whitespace-nowrap',
        TONES[tone],
      )}
    >
      {icon}
      {children}
    </span>
  );
}

const TONES: Record<Tone, string> = {
  neutral: 'bg-hover text-muted',
  accent: 'bg-accent-soft text-accent',
  positive: 'bg-positive-soft text-positive',
  caution: 'bg-caution-soft text-caution',
  critical: 'bg-critical-soft text-critical',
};
