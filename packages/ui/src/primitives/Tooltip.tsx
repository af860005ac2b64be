import { Tooltip as Radix } from 'radix-ui';
import type { ReactElement } from 'react';
import { Kbd } from './Kbd.tsx';

export interface TooltipProps {
  readonly text: string;
  readonly keys?: string;
  readonly children: ReactElement;
}

/** A short hint on hover and focus. Never the only place where something is said. */
export function Tooltip({ text, keys, children }: TooltipProps) {
  return (
    <Radix.Root>
      <Radix.Trigger asChild>{children}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          sideOffset={6}
          collisionPadding={8}
          className="bg-ink text-paper z-50 flex max-w-80 items-center gap-2 rounded-s px-2 py-1 text-s shadow-high"
        >
          {text}
          {keys === undefined ? null : <Kbd keys={keys} inverted />}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

export const TooltipProvider = Radix.Provider;
