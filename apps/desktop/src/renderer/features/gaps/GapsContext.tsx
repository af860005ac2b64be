import { useMutation, useQueryClient, type QueryKey } from '@tanstack/react-query';
import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Evidence } from '@career-mentor/core/evidence';
import type { Gap } from '@career-mentor/core/gaps';
import type { GapAnalysisView, GapMark } from '@career-mentor/workspace/api';
import { useNotify } from '../../app/useNotify.ts';
import { useTRPC } from '../../client/index.ts';
import { useEvidence, type EvidenceSource } from '../evidence/EvidenceContext.tsx';

export interface GapsState {
  readonly analysis: GapAnalysisView;
  readonly mark: (gap: Pick<Gap, 'id' | 'name'>, mark: GapMark['mark'] | null, note?: string) => void;
  /** Shows the quotes of both sides in the evidence panel; `first` is the one in front. */
  readonly showQuotes: (claim: Claim, first?: 'job' | 'cv') => void;
}

/** Something said about the CV and the advert, with the places that say so. */
export interface Claim {
  readonly name: string;
  readonly why: string;
  readonly job?: Evidence | undefined;
  readonly cv: readonly Evidence[];
}

const GapsContext = createContext<GapsState | undefined>(undefined);

/** The analysis on the page and what can be done with its gaps. */
export function useGaps(): GapsState {
  const state = useContext(GapsContext);
  if (!state) throw new Error('useGaps needs a GapsProvider above it');
  return state;
}

export interface GapsProviderProps {
  readonly cvId: string;
  readonly jobId: string;
  readonly analysis: GapAnalysisView;
  readonly children: ReactNode;
}

/** Holds one analysis; a mark shows at once and the analysis follows. */
export function GapsProvider({ cvId, jobId, analysis, children }: GapsProviderProps) {
  const mark = useMark({ cvId, jobId });
  const showQuotes = useShowQuotes();
  const state = useMemo(() => ({ analysis, mark, showQuotes }), [analysis, mark, showQuotes]);
  return <GapsContext value={state}>{children}</GapsContext>;
}

const MARK_WORDS = { have: 'markedHave', 'not-relevant': 'markedNotRelevant' } as const;

function useMark(ids: { cvId: string; jobId: string }): GapsState['mark'] {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const { t } = useTranslation('gaps');
  const { changed, failed } = useNotify();
  const key: QueryKey = trpc.gaps.analyse.queryKey(ids);
  const { mutate } = useMutation(
    trpc.gaps.mark.mutationOptions({
      onMutate: ({ gapId, mark }) =>
        queries.setQueryData<GapAnalysisView>(
          key,
          (before) => before && { ...before, marks: withMark(before, gapId, mark) },
        ),
      onSuccess: (view) => queries.setQueryData(key, view),
      onError: (error) => {
        failed(error);
        void queries.invalidateQueries({ queryKey: key });
      },
    }),
  );
  return (gap, mark, note) => {
    mutate({ ...ids, gapId: gap.id, mark, ...(note === undefined || note === '' ? {} : { note }) });
    changed(t(mark === null ? 'markedNull' : MARK_WORDS[mark], { name: gap.name }));
  };
}

function withMark({ marks, gaps }: GapAnalysisView, gapId: string, mark: GapMark['mark'] | null) {
  const { [gapId]: before, ...others } = marks;
  const name = before?.name ?? gaps.find((gap) => gap.id === gapId)?.name ?? gapId;
  return mark === null ? others : { ...others, [gapId]: { mark, name } };
}

function useShowQuotes(): GapsState['showQuotes'] {
  const { t } = useTranslation('evidence');
  const { show } = useEvidence();
  return (claim, first = 'job') => {
    const sources = [
      ...(claim.job ? [sourceOf([claim.job], t('job'))] : []),
      ...(claim.cv.length > 0 ? [sourceOf(claim.cv, t('cv'))] : []),
    ];
    const chosen = first === 'cv' ? sources.at(-1) : sources[0];
    show({
      title: claim.name,
      why: claim.why,
      sources,
      ...(chosen ? { documentId: chosen.documentId, activeId: 'quote-0' } : {}),
    });
  };
}

function sourceOf(evidence: readonly Evidence[], label: string): EvidenceSource {
  return {
    documentId: evidence[0]?.documentId ?? '',
    label,
    marks: evidence.map((one, index) => ({ id: `quote-${index}`, evidence: one, tone: 'sure' })),
  };
}
