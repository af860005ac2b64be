export interface ProgressBarProps {
  /** 0 to 1. */
  readonly value: number;
  /** What is under way, for screen readers. */
  readonly label: string;
}

/** How far something is. The number belongs beside it in words. */
export function ProgressBar({ value, label }: ProgressBarProps) {
  const percentage = Math.round(Math.min(1, Math.max(0, value)) * 100);
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuenow={percentage}
      aria-valuemin={0}
      aria-valuemax={100}
      className="bg-sunken border-line h-2 w-full overflow-hidden rounded-full border"
    >
      <div
        className="bg-accent h-full origin-left rounded-full transition-[width] duration-(--motion-calm)"
        style={{ width: `${percentage}%` }}
      />
    </div>
  );
}
