import type { ReactNode } from 'react';

export interface EmptyStateProps {
  readonly icon: ReactNode;
  readonly title: string;
  readonly text: string;
  /** The one action that ends the emptiness. */
  readonly action?: ReactNode;
}

/** Says what will stand here and how to get it. */
export function EmptyState({ icon, title, text, action }: EmptyStateProps) {
  return (
    <section className="mx-auto flex max-w-[440px] flex-col items-center gap-3 px-6 py-16 text-center">
      <div className="bg-accent-soft text-accent mb-1 flex size-12 items-center justify-center rounded-l">{icon}</div>
      <h2 className="text-xl font-semibold tracking-tight">{title}</h2>
      <p className="text-muted text-m text-pretty">{text}</p>
      {action === undefined ? null : <div className="mt-3 flex flex-wrap justify-center gap-2">{action}</div>}
    </section>
  );
}
