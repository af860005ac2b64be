import { useMutation, useQuery } from '@tanstack/react-query';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Failure } from '@career-mentor/core/kernel';
import type { TaskView } from '@career-mentor/workspace/api';
import { useToast } from '@career-mentor/ui/primitives';
import { isOpen } from '../../app/AppStatusLine.tsx';
import { useNotify } from '../../app/useNotify.ts';
import { useSettings } from '../../app/useSettings.ts';
import { useTRPC } from '../../client/index.ts';
import { fileToBase64 } from './fileToBase64.ts';

export interface ImportState {
  /** The import that the person started and still waits for. */
  readonly task: TaskView | undefined;
  /** Why an import could not even start. */
  readonly error: unknown;
  readonly busy: boolean;
  readonly addCv: (file: File) => void;
  readonly addText: (input: { text: string; title: string }) => void;
  readonly addSample: () => void;
  readonly addJob: (file: File) => void;
  readonly dismiss: () => void;
}

// The reader's own limit (it checks again): a larger file is not even loaded into the page.
const LARGEST_BYTES = 5 * 1024 * 1024;

const ImportContext = createContext<ImportState | undefined>(undefined);

/** Bringing documents in, from any page. */
export function useImport(): ImportState {
  const state = useContext(ImportContext);
  if (!state) throw new Error('useImport needs an ImportProvider above it');
  return state;
}

/** Starts imports, follows the one that the person waits for and opens its result. */
export function ImportProvider({ children }: { readonly children: ReactNode }) {
  const [taskId, setTaskId] = useState<string>();
  const task = useFollowedTask(taskId, setTaskId);
  const openCv = useOpenCv();
  const cv = useCvImports((started) => {
    if (started.cvId === undefined) setTaskId(started.taskId);
    else openCv(started.cvId);
  });
  const addJob = useJobImport();
  const { tell } = useResultNews(task, openCv, () => setTaskId(undefined));
  useEffect(tell, [task?.state]);
  const state = useMemo(
    () => ({ task, ...cv, addJob, dismiss: () => (setTaskId(undefined), cv.reset()) }),
    [task, cv, addJob],
  );
  return <ImportContext value={state}>{children}</ImportContext>;
}

/** The task with this id. While there is none, an import that runs all the same (one resumed after a restart) is taken up. */
function useFollowedTask(taskId: string | undefined, follow: (taskId: string) => void): TaskView | undefined {
  const trpc = useTRPC();
  const { data } = useQuery(
    trpc.tasks.list.queryOptions(undefined, {
      // Events carry progress; asking as well costs little and holds when they do not come through.
      refetchInterval: (query) => (isWaiting(query.state.data, taskId) ? 500 : false),
    }),
  );
  const running = data?.find((one) => isOpen(one))?.id;
  useEffect(() => {
    if (taskId === undefined && running !== undefined) follow(running);
  }, [taskId, running, follow]);
  return data?.find((one) => one.id === taskId);
}

const isWaiting = (tasks: readonly TaskView[] | undefined, taskId: string | undefined): boolean =>
  taskId !== undefined &&
  !['done', 'failed', 'cancelled'].includes(tasks?.find((one) => one.id === taskId)?.state ?? '');

function useOpenCv(): (cvId: string) => void {
  const { change } = useSettings();
  const navigate = useNavigate();
  return (cvId) => {
    change({ activeCvId: cvId });
    void navigate({ to: '/cv' });
  };
}

/** When the awaited import is done: open it if the person still stands on the welcome page, else only say so. */
function useResultNews(task: TaskView | undefined, openCv: (cvId: string) => void, forget: () => void) {
  const { pathname } = useLocation();
  const { t } = useTranslation('welcome');
  const toast = useToast();
  const { failed } = useNotify();
  const tell = () => {
    if (task?.state === 'failed' && pathname !== '/welcome') failed(task.failure);
    const cvId = task?.state === 'done' ? task.result?.cvId : undefined;
    if (task === undefined || cvId === undefined) return;
    forget();
    if (pathname === '/welcome') openCv(cvId);
    else toast(t('ready', { name: task.label }), { label: t('openIt'), run: () => openCv(cvId) });
  };
  return { tell };
}

function useCvImports(onStarted: (started: { taskId: string; cvId?: string }) => void) {
  const trpc = useTRPC();
  const { t } = useTranslation('welcome');
  const { change } = useSettings();
  const file = useMutation(trpc.cvs.import.mutationOptions({ onSuccess: onStarted }));
  const text = useMutation(trpc.cvs.importText.mutationOptions({ onSuccess: onStarted }));
  const sample = useMutation(
    trpc.cvs.importSample.mutationOptions({
      onSuccess: (started) => {
        change({ activeJobId: started.jobId });
        onStarted(started);
      },
    }),
  );
  const [tooLarge, setTooLarge] = useState<Failure>();
  const reset = () => {
    setTooLarge(undefined);
    for (const mutation of [file, text, sample]) mutation.reset();
  };
  return {
    busy: file.isPending || text.isPending || sample.isPending,
    error: tooLarge ?? file.error ?? text.error ?? sample.error,
    reset,
    addText: (input: { text: string; title: string }) => (reset(), text.mutate(input)),
    addSample: () => (reset(), sample.mutate()),
    addCv: (picked: File) => {
      reset();
      if (picked.size > LARGEST_BYTES) {
        setTooLarge({ code: 'file-too-large', message: t('tooLarge.message'), guidance: t('tooLarge.guidance') });
        return;
      }
      void fileToBase64(picked).then((bytes) => file.mutate({ fileName: picked.name, bytes }));
    },
  };
}

function useJobImport(): (file: File) => void {
  const trpc = useTRPC();
  const navigate = useNavigate();
  const { t } = useTranslation('welcome');
  const { changed, failed } = useNotify();
  const { change } = useSettings();
  const { mutate } = useMutation(
    trpc.jobs.importFile.mutationOptions({
      onSuccess: ({ jobId }) => {
        change({ activeJobId: jobId });
        changed(t('jobRead'));
        void navigate({ to: '/jobs/$jobId', params: { jobId } });
      },
      onError: failed,
    }),
  );
  return (file) => {
    if (file.size > LARGEST_BYTES) {
      failed({ code: 'file-too-large', message: t('tooLarge.message'), guidance: t('tooLarge.guidance') });
      return;
    }
    void fileToBase64(file).then((bytes) => mutate({ fileName: file.name, bytes }));
  };
}
