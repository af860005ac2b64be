import { ok } from '@career-mentor/core/kernel';
import type { TaskUseCases, TaskView } from '../api/index.ts';
import { notFound, type Context } from './context.ts';

/** Background work as the person sees it: look, stop, try again. */
export function createTaskUseCases({ tasks }: Context): TaskUseCases {
  const found = (view: TaskView | undefined) => (view ? ok(view) : notFound('task'));
  return {
    list: () => ok(tasks.list()),
    cancel: ({ taskId }) => found(tasks.cancel(taskId)),
    retry: ({ taskId }) => found(tasks.retry(taskId)),
  };
}
