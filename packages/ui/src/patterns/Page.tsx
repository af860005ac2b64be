import type { ReactNode } from 'react';
import { classNames } from '../theme/index.ts';

export interface PageProps {
  readonly title: string;
  /** Beside or above the title: a switcher, a breadcrumb. */
  readonly before?: ReactNode;
  readonly status?: ReactNode;
  readonly actions?: ReactNode;
  /** `text` keeps to 880 px; `wide` takes the room, for boards. */
  readonly width?: 'text' | 'wide';
  readonly children: ReactNode;
}

/** One page: its title, how it stands, its main action, and the one thing. */
export function Page({ title, before, status, actions, width = 'text', children }: PageProps) {
  return (
    <div className={classNames('mx-auto w-full px-6 pt-6 pb-10', width === 'text' && 'max-w-[928px]')}>
      <header className="mb-6 flex flex-wrap items-start gap-x-4 gap-y-3">
        <div className="min-w-[220px] grow">
          {before}
          <h1 tabIndex={-1} className="text-2xl font-semibold tracking-tight">
            {title}
          </h1>
          {status === undefined ? null : <div className="text-muted mt-1 text-m">{status}</div>}
        </div>
        {actions === undefined ? null : <div className="flex flex-wrap items-center gap-2 pt-1">{actions}</div>}
      </header>
      {children}
    </div>
  );
}
