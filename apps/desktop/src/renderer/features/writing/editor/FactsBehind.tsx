import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { listFacts } from '@career-mentor/core/cv';
import { useWriting } from '../WritingContext.tsx';
import { textBefore } from './changes.ts';

interface FactsBehind {
  /** The text at a path when this version says nothing about it. */
  readonly before: (path: string) => string | undefined;
  readonly hasPlace: (path: string) => boolean;
  /** Lights the place of a fact on the page it was read from. */
  readonly showPlace: (path: string) => void;
}

const FactsBehindContext = createContext<FactsBehind | undefined>(undefined);

/** What the texts on the page rest on. */
export function useFactsBehind(): FactsBehind {
  const facts = useContext(FactsBehindContext);
  if (!facts) throw new Error('useFactsBehind needs a FactsBehindProvider above it');
  return facts;
}

/** The text that a version goes back to at a path. */
export const useBefore = (path: string): string | undefined => useFactsBehind().before(path);

interface FactsBehindProviderProps {
  readonly showPlace: (path: string) => void;
  readonly children: ReactNode;
}

/** Knows the facts behind the version that is written. */
export function FactsBehindProvider({ showPlace, children }: FactsBehindProviderProps) {
  const { cv, version } = useWriting();
  const facts = useMemo(() => new Map(listFacts(cv.cv).map(({ path, value }) => [path, value])), [cv.cv]);
  const behind = useMemo(
    () => ({
      before: (path: string) => textBefore(facts, version.base.texts, path),
      hasPlace: (path: string) => cv.cv.meta.evidence[path] !== undefined,
      showPlace,
    }),
    [facts, version.base.texts, cv.cv.meta.evidence, showPlace],
  );
  return <FactsBehindContext value={behind}>{children}</FactsBehindContext>;
}
