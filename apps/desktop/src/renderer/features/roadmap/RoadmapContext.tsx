import { useMutation, useQueryClient, type QueryKey } from '@tanstack/react-query';
import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  moveSkill,
  setGoalDone,
  setStageStatus,
  type Roadmap,
  type RoadmapPlan,
  type Stage,
} from '@career-mentor/core/roadmaps';
import type { Failure, Result } from '@career-mentor/core/kernel';
import type { RoadmapView } from '@career-mentor/workspace/api';
import { useNotify } from '../../app/useNotify.ts';
import { useTRPC } from '../../client/index.ts';

export interface RoadmapState {
  readonly view: RoadmapView;
  readonly tick: (goal: { id: string; text: string }, done: boolean) => void;
  readonly keepNote: (goalId: string, evidence: string) => void;
  readonly setStatus: (stageId: string, status: Stage['status']) => void;
  readonly move: (skill: { skillId: string; name: string }, toStage: Pick<Stage, 'id' | 'title'>) => void;
  readonly setPlan: (plan: RoadmapPlan, dropSkillIds?: readonly string[]) => void;
  readonly planning: boolean;
}

const RoadmapContext = createContext<RoadmapState | undefined>(undefined);

/** The roadmap on the page and what can be done with it. */
export function useRoadmap(): RoadmapState {
  const state = useContext(RoadmapContext);
  if (!state) throw new Error('useRoadmap needs a RoadmapProvider above it');
  return state;
}

/** Holds one roadmap. Changes show at once by the same pure functions that the data process uses. */
export function RoadmapProvider({ view, children }: { readonly view: RoadmapView; readonly children: ReactNode }) {
  const changes = useRoadmapChanges(view.id);
  const state = useMemo(() => ({ view, ...changes }), [view, changes]);
  return <RoadmapContext value={state}>{children}</RoadmapContext>;
}

type Changes = Omit<RoadmapState, 'view'>;

const useRoadmapChanges = (roadmapId: string): Changes => ({
  ...useGoalChanges(roadmapId),
  ...useStageChanges(roadmapId),
  ...usePlanChange(roadmapId),
});

/** What every change of a roadmap has in common: it shows ahead of the answer, which then takes its place. */
function useCache(roadmapId: string) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const { failed } = useNotify();
  const key: QueryKey = trpc.roadmaps.get.queryKey({ roadmapId });
  const ahead = (change: (roadmap: Roadmap) => Result<Roadmap, Failure>) =>
    queries.setQueryData<RoadmapView>(key, (view) => {
      const next = view && change(view.roadmap);
      return view && next?.ok ? { ...view, roadmap: next.value } : view;
    });
  const settle = {
    onSuccess: (view: RoadmapView) => void queries.setQueryData(key, view),
    onError: (error: unknown) => {
      failed(error);
      void queries.invalidateQueries({ queryKey: key });
    },
  };
  return { trpc, ahead, settle };
}

function useGoalChanges(roadmapId: string): Pick<Changes, 'tick' | 'keepNote'> {
  const { trpc, ahead, settle } = useCache(roadmapId);
  const { t } = useTranslation('roadmap');
  const { changed } = useNotify();
  const { mutate } = useMutation(
    trpc.roadmaps.tickGoal.mutationOptions({ ...settle, onMutate: (input) => ahead((one) => setGoalDone(one, input)) }),
  );
  return {
    tick: (goal, done) => {
      mutate({ roadmapId, goalId: goal.id, done });
      changed(done ? t('goal.ticked', { text: goal.text }) : t('goal.unticked'));
    },
    keepNote: (goalId, evidence) => {
      mutate({ roadmapId, goalId, done: true, evidence });
      changed(t('goal.noteKept'));
    },
  };
}

function useStageChanges(roadmapId: string): Pick<Changes, 'setStatus' | 'move'> {
  const { trpc, ahead, settle } = useCache(roadmapId);
  const { t } = useTranslation('roadmap');
  const { changed } = useNotify();
  const status = useMutation(
    trpc.roadmaps.setStageStatus.mutationOptions({
      ...settle,
      onMutate: (input) => ahead((one) => setStageStatus(one, input)),
    }),
  );
  const move = useMutation(
    trpc.roadmaps.moveSkill.mutationOptions({ ...settle, onMutate: (input) => ahead((one) => moveSkill(one, input)) }),
  );
  return {
    setStatus: (stageId, to) => status.mutate({ roadmapId, stageId, status: to }),
    move: ({ skillId, name }, toStage) => {
      move.mutate({ roadmapId, skillId, toStageId: toStage.id });
      changed(t('stage.moved', { name, title: toStage.title }));
    },
  };
}

function usePlanChange(roadmapId: string): Pick<Changes, 'setPlan' | 'planning'> {
  const { trpc, settle } = useCache(roadmapId);
  const { t } = useTranslation('roadmap');
  const { changed } = useNotify();
  const { mutate, isPending } = useMutation(
    trpc.roadmaps.setPlan.mutationOptions({
      ...settle,
      onSuccess: (view) => {
        settle.onSuccess(view);
        changed(t('plan.planned'));
      },
    }),
  );
  return {
    planning: isPending,
    setPlan: (plan, dropSkillIds) =>
      mutate({ roadmapId, plan, ...(dropSkillIds ? { dropSkillIds: [...dropSkillIds] } : {}) }),
  };
}
