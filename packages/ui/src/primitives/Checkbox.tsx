import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from '../theme/index.ts';

export interface CheckboxProps {
  readonly label: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly disabled?: boolean;
  readonly className?: string;
}

/** A box to tick; its label is part of the target. */
export function Checkbox({ label, checked, onChange, disabled = false, className }: CheckboxProps) {
  return (
    <label className={classNames('group flex items-start gap-2 text-m', className)}>
      <span className="relative mt-[3px] inline-flex size-4 shrink-0">
        <input
          type="checkbox"
          checked={checked}
          disabled={disabled}
          onChange={(event) => onChange(event.target.checked)}
          className="peer border-control bg-surface checked:border-accent checked:bg-accent size-4 appearance-none rounded-s border transition-colors disabled:opacity-50"
        />
        <Check
          aria-hidden
          strokeWidth={3}
          className="text-accent-ink pointer-events-none absolute inset-[2px] size-3 opacity-0 peer-checked:opacity-100"
        />
      </span>
      <span className="min-w-0">{label}</span>
    </label>
  );
}
