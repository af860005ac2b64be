import { useEffect } from 'react';
import { useIsMutating, useQuery } from '@tanstack/react-query';
import { Check, CircleDot, Cpu, Keyboard, LoaderCircle, ShieldCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { TaskView } from '@career-mentor/workspace/api';
import { StatusLine, type StatusItem } from '@career-mentor/ui/patterns';
import { shellDoor, useTRPC } from '../client/index.ts';

const ICON = 'size-[14px] shrink-0';

/** Device only · embedder · what is running · saved. */
export function AppStatusLine({ onHelp }: { readonly onHelp: () => void }) {
  const { t } = useTranslation('frame');
  const items = [useDevice(), useEmbedder(), useTasks(), useSaved()];
  return (
    <StatusLine
      label={t('status.label')}
      items={items}
      trailing={
        <button type="button" onClick={onHelp} className="hover:text-ink flex items-center gap-1">
          <Keyboard aria-hidden className={ICON} />
          {t('status.help')}
        </button>
      }
    />
  );
}

function useDevice(): StatusItem {
  const { t } = useTranslation('frame');
  return {
    id: 'device',
    icon: <ShieldCheck aria-hidden className={`${ICON} text-positive`} />,
    text: t('status.deviceOnly'),
    title: t('status.deviceOnlyTitle'),
  };
}

function useEmbedder(): StatusItem {
  const { t } = useTranslation('frame');
  const trpc = useTRPC();
  const { data, isError } = useQuery(
    trpc.status.get.queryOptions(undefined, {
      refetchInterval: (query) => (query.state.data?.embedder.state === 'ready' ? false : 3_000),
    }),
  );
  const icon = <Cpu aria-hidden className={ICON} />;
  if (isError) return { id: 'embedder', icon, text: t('status.notConnected') };
  const state = data?.embedder.state ?? 'loading';
  const text = {
    ready: t('status.embedderReady', { id: data?.embedder.id ?? '' }),
    loading: t('status.embedderLoading'),
    missing: t('status.embedderMissing'),
  }[state];
  return { id: 'embedder', icon, text, ...(data ? { title: data.embedder.detail } : {}) };
}

function useTasks(): StatusItem {
  const { t } = useTranslation(['frame', 'welcome']);
  const trpc = useTRPC();
  const { data } = useQuery(trpc.tasks.list.queryOptions());
  const running = data?.find((task) => isOpen(task));
  const icon = running ? <LoaderCircle aria-hidden className={ICON} /> : <CircleDot aria-hidden className={ICON} />;
  if (!running) return { id: 'tasks', icon, text: t('frame:status.noTasks') };
  const percent = Math.round(running.progress * 100);
  const step = t(`welcome:steps.${running.step}`);
  return { id: 'tasks', icon, text: t('frame:status.task', { label: running.label, step, percent }) };
}

/** Whether a task is still under way. */
export const isOpen = (task: TaskView): boolean => task.state === 'queued' || task.state === 'running';

function useSaved(): StatusItem {
  const { t } = useTranslation('frame');
  const saving = useIsMutating() > 0;
  useStayWhile(saving);
  return {
    id: 'saved',
    icon: saving ? <LoaderCircle aria-hidden className={ICON} /> : <Check aria-hidden className={ICON} />,
    text: saving ? t('status.saving') : t('status.saved'),
  };
}

/** In a browser, closing the tab would drop a change on its way; the window of the app hands it over before it closes. */
function useStayWhile(saving: boolean): void {
  useEffect(() => {
    if (!saving || shellDoor()) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [saving]);
}
