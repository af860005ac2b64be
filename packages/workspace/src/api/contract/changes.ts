import type { Outcome } from './outcome.ts';

export interface ChangeView {
  readonly id: number;
  readonly at: number;
  /** What was done, in words: "Corrected a fact in Sample CV". */
  readonly label: string;
}

export type TrashKind = 'cv' | 'job' | 'roadmap' | 'version';

export interface TrashItem {
  readonly kind: TrashKind;
  readonly id: string;
  readonly title: string;
  readonly deletedAt: number;
  /** When it goes for good: 30 days after it was deleted. */
  readonly purgeAt: number;
}

export interface ChangeUseCases {
  readonly recent: () => Outcome<readonly ChangeView[]>;
  readonly undo: () => Outcome<{ readonly label: string } | null>;
  readonly redo: () => Outcome<{ readonly label: string } | null>;
}

export interface TrashUseCases {
  readonly list: () => Outcome<readonly TrashItem[]>;
  readonly restore: (input: { readonly kind: TrashKind; readonly id: string }) => Outcome<null>;
}
