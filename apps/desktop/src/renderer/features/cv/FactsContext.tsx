import { useMutation, useQueryClient, type QueryKey } from '@tanstack/react-query';
import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CvView, FactValue } from '@career-mentor/workspace/api';
import { useNotify } from '../../app/useNotify.ts';
import { useTRPC } from '../../client/index.ts';
import { withFactAt } from './factPaths.ts';

/** What can be done with the facts of one CV, and which of them the person is at. */
export interface FactsState {
  readonly view: CvView;
  readonly selected: string | undefined;
  readonly editing: string | undefined;
  /** While the doubtful facts are walked through, their actions stand in the walk's bar. */
  readonly walking: boolean;
  readonly select: (path: string | undefined) => void;
  readonly edit: (path: string | undefined) => void;
  readonly setFact: (path: string, value: FactValue) => void;
  readonly confirm: (path: string) => void;
  readonly remove: (path: string) => void;
}

const FactsContext = createContext<FactsState | undefined>(undefined);

/** The facts of the CV on the page. */
export function useFacts(): FactsState {
  const state = useContext(FactsContext);
  if (!state) throw new Error('useFacts needs a FactsProvider above it');
  return state;
}

export interface FactsProviderProps {
  readonly view: CvView;
  readonly walking: boolean;
  readonly children: ReactNode;
}

/** Holds selection and editing, and sends edits; they show at once and are taken back when they fail. */
export function FactsProvider({ view, walking, children }: FactsProviderProps) {
  const [selected, select] = useState<string>();
  const [editing, edit] = useState<string>();
  const changes = useFactChanges(view.id, walking);
  const state = useMemo(
    () => ({ view, selected, editing, walking, select, edit, ...changes }),
    [view, selected, editing, walking, changes],
  );
  return <FactsContext value={state}>{children}</FactsContext>;
}

function useFactChanges(cvId: string, walking: boolean): Pick<FactsState, 'setFact' | 'confirm' | 'remove'> {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const { t } = useTranslation('cv');
  const { changed, failed } = useNotify();
  const key: QueryKey = trpc.cvs.get.queryKey({ cvId });
  const patch = (change: (view: CvView) => CvView) => queries.setQueryData<CvView>(key, (view) => view && change(view));
  const after = (text: string) => ({
    onSuccess: (view: CvView) => {
      queries.setQueryData(key, view);
      // The walk's bar says it itself, and a message would lie over its buttons.
      if (!walking) changed(text);
    },
    onError: (error: unknown) => {
      failed(error);
      void queries.invalidateQueries({ queryKey: key });
    },
  });
  const set = useMutation(
    trpc.cvs.setFact.mutationOptions({
      ...after(t('corrected')),
      onMutate: ({ path, value }) =>
        patch((view) => ({
          ...checked(view, path),
          cv: typeof value === 'string' ? withFactAt(view.cv, path, value) : view.cv,
        })),
    }),
  );
  const confirm = useMutation(
    trpc.cvs.confirmFact.mutationOptions({
      ...after(t('confirmed')),
      onMutate: ({ path }) => patch((view) => checked(view, path)),
    }),
  );
  const remove = useMutation(
    trpc.cvs.removeFact.mutationOptions({
      ...after(t('factRemoved')),
      onMutate: ({ path }) => patch((view) => checked(view, path)),
    }),
  );
  return useMemo(
    () => ({
      setFact: (path, value) => set.mutate({ cvId, path, value }),
      confirm: (path) => confirm.mutate({ cvId, path }),
      remove: (path) => remove.mutate({ cvId, path }),
    }),
    [cvId, set.mutate, confirm.mutate, remove.mutate],
  );
}

const checked = (view: CvView, path: string): CvView => ({
  ...view,
  toCheck: view.toCheck.filter((one) => one !== path),
});
