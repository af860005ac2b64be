import { ToggleGroup } from 'radix-ui';
import type { ReactNode } from 'react';

export interface Segment {
  readonly id: string;
  readonly label: string;
  readonly icon?: ReactNode;
}

export interface SegmentedProps {
  readonly label: string;
  readonly segments: readonly Segment[];
  readonly value: string;
  readonly onChange: (id: string) => void;
}

/** One out of two to four ways to look at the same thing. */
export function Segmented({ label, segments, value, onChange }: SegmentedProps) {
  return (
    <ToggleGroup.Root
      type="single"
      aria-label={label}
      value={value}
      onValueChange={(next) => next !== '' && onChange(next)}
      className="bg-sunken border-line inline-flex rounded-s border p-[2px]"
    >
      {segments.map((segment) => (
        <ToggleGroup.Item
          key={segment.id}
          value={segment.id}
          className="text-muted hover:text-ink data-[state=on]:bg-raised data-[state=on]:text-ink inline-flex h-7 items-center gap-1 rounded-s px-2 text-s font-medium transition-colors data-[state=on]:shadow-low"
        >
          {segment.icon}
          {segment.label}
        </ToggleGroup.Item>
      ))}
    </ToggleGroup.Root>
  );
}
