import { notifyManager, useMutation, useQueryClient } from '@tanstack/react-query';
import { createContext, useCallback, useContext, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Arrangement, ArrangementChange } from '@career-mentor/core/writing';
import type { VersionView } from '@career-mentor/workspace/api';
import { useNotify } from '../../../app/useNotify.ts';
import { useTRPC } from '../../../client/index.ts';
import { useWriting } from '../WritingContext.tsx';
import { createFieldFocus, type FieldFocus } from './fieldFocus.ts';
import { outlineOf, type Outline } from './outline.ts';
import { arrangementOf, asOne, withPending } from './pendingChanges.ts';
import { createTypedStore, type TypedStore } from './typedStore.ts';

/** The version with what was just changed, before the data process has answered. */
export interface Draft {
  readonly own: Arrangement;
  readonly arrangement: Arrangement;
  readonly outline: Outline;
  readonly typed: TypedStore;
}

/** What the parts of the editor can do; the same functions for as long as the editor lives. */
export interface DraftActions {
  /** Makes changes at once and keeps them, as one step of undo. */
  readonly apply: (...changes: readonly ArrangementChange[]) => void;
  readonly type: (change: ArrangementChange | undefined) => void;
  readonly fields: FieldFocus;
}

const DraftContext = createContext<Draft | undefined>(undefined);
const ActionsContext = createContext<DraftActions | undefined>(undefined);

/** The draft that is edited; whoever asks is drawn again with every change. */
export function useDraft(): Draft {
  const draft = useContext(DraftContext);
  if (!draft) throw new Error('useDraft needs a DraftProvider above it');
  return draft;
}

/** The ways to change the draft; never a reason to be drawn again. */
export function useDraftActions(): DraftActions {
  const actions = useContext(ActionsContext);
  if (!actions) throw new Error('useDraftActions needs a DraftProvider above it');
  return actions;
}

/** Holds the draft of the version that is written. */
export function DraftProvider({ children }: { readonly children: ReactNode }) {
  const { cv, version } = useWriting();
  const [typed] = useState(createTypedStore);
  const [fields] = useState(createFieldFocus);
  const { own, apply } = useKeptChanges(version);
  const arrangement = useMemo(() => arrangementOf(version, own), [version, own]);
  const { language, order } = version;
  const outline = useMemo(
    () => outlineOf(cv.cv, arrangement, { language, order }),
    [cv.cv, arrangement, language, order],
  );
  const draft = useMemo(() => ({ own, arrangement, outline, typed }), [own, arrangement, outline, typed]);
  const actions = useMemo(() => ({ apply, type: typed.set, fields }), [apply, typed, fields]);
  return (
    <ActionsContext value={actions}>
      <DraftContext value={draft}>{children}</DraftContext>
    </ActionsContext>
  );
}

/** Changes show at once and are kept one after the other; one that is refused is taken back and says so. */
function useKeptChanges(version: VersionView): Pick<Draft, 'own'> & Pick<DraftActions, 'apply'> {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const { failed } = useNotify();
  const [pending, setPending] = useState<readonly ArrangementChange[]>([]);
  const { mutate } = useMutation(
    trpc.versions.change.mutationOptions({
      onSuccess: (view) => queries.setQueryData(trpc.versions.get.queryKey({ versionId: view.id }), view),
      onError: failed,
      onSettled: (_view, _error, { change }) =>
        // After the answer has reached the page: in between, the change would be missing from what the next one builds on.
        notifyManager.schedule(() => setPending((all) => all.filter((one) => one !== change))),
    }),
  );
  const own = useMemo(() => withPending(version, pending), [version, pending]);
  const latest = useRef(own);
  latest.current = own;
  const versionId = version.id;
  const apply = useCallback(
    (...changes: readonly ArrangementChange[]) => {
      const change = asOne(latest.current, changes);
      if (!change) return;
      latest.current = withPending({ own: latest.current }, [change]);
      setPending((all) => [...all, change]);
      mutate({ versionId, change });
    },
    [mutate, versionId],
  );
  return { own, apply };
}
