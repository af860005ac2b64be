import { useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { TaskView, WorkspaceEvent } from '@career-mentor/workspace/api';
import { invalidate } from './invalidate.ts';
import { useTRPC, useTRPCClient } from './context.ts';

/** As long as a data process usually needs to be there again. */
const LISTEN_AGAIN_MS = 3_000;

/** Keeps the cache true: a task's progress is written into it, changed kinds of data are asked for again. */
export function useWorkspaceEvents(): void {
  const client = useTRPCClient();
  const trpc = useTRPC();
  const queries = useQueryClient();
  useEffect(() => {
    const tasksKey: QueryKey = trpc.tasks.list.queryKey();
    const onData = (event: WorkspaceEvent) => {
      if (event.kind === 'task') {
        queries.setQueryData<readonly TaskView[]>(tasksKey, (tasks) => withTask(tasks ?? [], event.task));
      } else {
        for (const entity of event.entities) void invalidate(queries, { queryKey: [[entity]] });
      }
    };
    let started = false;
    const onStarted = () => {
      // Started anew: what happened in between was told to nobody.
      if (started) void queries.invalidateQueries();
      started = true;
    };
    let later: ReturnType<typeof setTimeout> | undefined;
    const start = () => client.events.subscribe.subscribe(undefined, { onData, onStarted, onError });
    const onError = () => {
      // Refused for good: the page finds out why by asking for the status, and listens again in a moment.
      void queries.invalidateQueries({ queryKey: trpc.status.get.queryKey() });
      later = setTimeout(() => (subscription = start()), LISTEN_AGAIN_MS);
    };
    let subscription = start();
    return () => {
      clearTimeout(later);
      subscription.unsubscribe();
    };
  }, [client, trpc, queries]);
}

/** The list with `task` in its place, or on top when it is new. */
export const withTask = (tasks: readonly TaskView[], task: TaskView): readonly TaskView[] =>
  tasks.some((one) => one.id === task.id) ? tasks.map((one) => (one.id === task.id ? task : one)) : [task, ...tasks];
