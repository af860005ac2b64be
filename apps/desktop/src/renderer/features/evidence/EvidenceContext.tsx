import { createContext, useCallback, useContext, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { Evidence } from '@career-mentor/core/evidence';
import { useSettings } from '../../app/useSettings.ts';
import { createLitStore, type LitStore } from './litStore.ts';
import { useWideWindow } from './useWideWindow.ts';

/** One lit place in a document. `check` is drawn dashed: please look whether it was read well. */
export interface EvidenceMark {
  readonly id: string;
  readonly evidence: Evidence;
  readonly tone: 'sure' | 'check';
}

export interface EvidenceSource {
  readonly documentId: string;
  readonly label: string;
  readonly marks: readonly EvidenceMark[];
}

/** What the evidence panel shows: one or more documents with marks, and in words why they count. */
export interface EvidenceView {
  readonly title: string;
  readonly why?: string;
  readonly sources: readonly EvidenceSource[];
  /** The document shown first; the first source when absent. */
  readonly documentId?: string;
  /** The mark to bring into sight. */
  readonly activeId?: string;
  readonly onPick?: (id: string) => void;
  /** The page puts something of its own into the panel, through `slot`. */
  readonly hasSlot?: boolean;
}

export interface EvidencePanelState {
  readonly view: EvidenceView | undefined;
  readonly open: boolean;
  /** Puts a view into the panel and leaves the panel as it is: open or folded. */
  readonly present: (view: EvidenceView | undefined) => void;
  /** Puts a view into the panel and opens it. */
  readonly show: (view: EvidenceView) => void;
  readonly setOpen: (open: boolean) => void;
  /** Where a page may draw into the panel; null while the panel is folded or shows documents. */
  readonly slot: HTMLElement | null;
  readonly setSlot: (slot: HTMLElement | null) => void;
  readonly lit: LitStore;
}

const EvidenceContext = createContext<EvidencePanelState | undefined>(undefined);

/** The evidence panel, the same for every page. */
export function useEvidence(): EvidencePanelState {
  const state = useContext(EvidenceContext);
  if (!state) throw new Error('useEvidence needs an EvidenceProvider above it');
  return state;
}

/** Whether the mark `id` is lit, by hovering it on the page or in the document. */
export function useIsLit(id: string): boolean {
  const { lit } = useEvidence();
  return useSyncExternalStore(lit.subscribe, () => lit.get() === id);
}

/** Holds what the panel shows. Beside the page it is open as the person left it; over the page only while asked for. */
export function EvidenceProvider({ children }: { readonly children: ReactNode }) {
  const [view, present] = useState<EvidenceView>();
  const [over, setOver] = useState(false);
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  const [lit] = useState(createLitStore);
  const { settings, change } = useSettings();
  const wide = useWideWindow();
  const setOpen = useCallback(
    (open: boolean) => {
      setOver(open);
      if (wide && open !== settings.evidenceOpen) change({ evidenceOpen: open });
    },
    [wide, settings.evidenceOpen, change],
  );
  const show = useCallback(
    (next: EvidenceView) => {
      present(next);
      setOpen(true);
    },
    [setOpen],
  );
  const open = wide ? settings.evidenceOpen : over;
  const state = useMemo(
    () => ({ view, open, present, show, setOpen, slot, setSlot, lit }),
    [view, open, show, setOpen, slot, lit],
  );
  return <EvidenceContext value={state}>{children}</EvidenceContext>;
}
