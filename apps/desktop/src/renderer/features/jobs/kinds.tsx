import { Asterisk, CircleMinus, Plus } from 'lucide-react';
import type { Tone } from '@career-mentor/ui/primitives';
import type { RequirementKind } from './markText.ts';

interface KindLook {
  readonly Icon: typeof Plus;
  readonly tone: Tone;
  /** How the words are marked in the advert; each kind has its own line, not only its own colour. */
  readonly mark: string;
}

/** Must, nice to have, not needed: a shape, a tone and a line each. */
export const KIND_LOOKS: Record<RequirementKind, KindLook> = {
  required: { Icon: Asterisk, tone: 'accent', mark: 'bg-accent-soft border-b-2 border-accent' },
  preferred: { Icon: Plus, tone: 'positive', mark: 'bg-positive-soft border-b-2 border-dotted border-positive' },
  negated: { Icon: CircleMinus, tone: 'neutral', mark: 'bg-sunken text-muted line-through decoration-1' },
};

export const KINDS = ['required', 'preferred', 'negated'] as const;
