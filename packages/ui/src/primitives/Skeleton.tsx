import { useEffect, useState } from 'react';
import { classNames } from '../theme/index.ts';

export interface SkeletonProps {
  /** Said and shown once the wait is longer than 400 ms. */
  readonly label: string;
  readonly lines?: number;
  readonly className?: string;
}

/** Keeps the place of what is coming; after 400 ms it says in words what it waits for. */
export function Skeleton({ label, lines = 4, className }: SkeletonProps) {
  const slow = useAfter(400);
  return (
    <div role="status" className={classNames('flex flex-col gap-3', className)}>
      <p className={classNames('text-muted text-s transition-opacity', slow ? 'opacity-100' : 'opacity-0')}>
        {slow ? label : '\u00a0'}
      </p>
      {Array.from({ length: lines }, (_, index) => (
        <div
          key={index}
          aria-hidden
          className="bg-sunken h-4 rounded-s"
          style={{ width: `${92 - ((index * 17) % 45)}%` }}
        />
      ))}
    </div>
  );
}

function useAfter(milliseconds: number): boolean {
  const [passed, setPassed] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setPassed(true), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds]);
  return passed;
}
