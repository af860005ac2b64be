import { createContext, useContext, type ReactNode } from 'react';

const ScrollerContext = createContext<HTMLElement | null>(null);

/** The element that scrolls around the caller: long lists ask it which of their rows are in view. */
export const useScroller = (): HTMLElement | null => useContext(ScrollerContext);

/** Names the element that scrolls. */
export function ScrollerProvider({ scroller, children }: { scroller: HTMLElement | null; children: ReactNode }) {
  return <ScrollerContext value={scroller}>{children}</ScrollerContext>;
}
