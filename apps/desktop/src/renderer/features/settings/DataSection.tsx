import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Archive, Download, RotateCcw } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TrashItem } from '@career-mentor/workspace/api';
import { Button, useToast } from '@career-mentor/ui/primitives';
import { downloadText } from '../../app/downloadText.ts';
import { QueryView } from '../../app/QueryView.tsx';
import { useNotify } from '../../app/useNotify.ts';
import { useTRPC } from '../../client/index.ts';

/** Where the data is, how to take it out, and what is in the trash. */
export function DataSection() {
  const { t } = useTranslation('settings');
  const trpc = useTRPC();
  const status = useQuery(trpc.status.get.queryOptions());
  return (
    <>
      <Part title={t('folder')}>
        <p className="font-mono text-s break-all">{status.data?.workspacePath}</p>
        <p className="text-muted text-s">{t('folderHint')}</p>
        <TakeOut />
      </Part>
      <Part title={t('snapshots')}>
        <Snapshots />
      </Part>
      <Part title={t('trash')}>
        <Trash />
      </Part>
      <Part title={t('recent')}>
        <RecentChanges />
      </Part>
    </>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="flex flex-col gap-1">
      <h3 className="text-s font-medium">{title}</h3>
      {children}
    </section>
  );
}

function TakeOut() {
  const { t } = useTranslation('settings');
  const trpc = useTRPC();
  const queries = useQueryClient();
  const toast = useToast();
  const { failed } = useNotify();
  const [exporting, setExporting] = useState(false);
  const backup = useMutation(
    trpc.data.backup.mutationOptions({ onSuccess: ({ path }) => toast(t('backedUp', { path })), onError: failed }),
  );
  const exportAll = async () => {
    setExporting(true);
    try {
      const all = await queries.fetchQuery(trpc.data.export.queryOptions(undefined, { staleTime: 0, gcTime: 0 }));
      downloadText({ name: 'career-mentor-export.json', type: 'application/json', text: JSON.stringify(all, null, 2) });
      toast(t('exported'));
    } catch (error) {
      failed(error);
    } finally {
      setExporting(false);
    }
  };
  return (
    <div className="mt-2 flex flex-wrap gap-2">
      <Button icon={<Download aria-hidden className="size-4" />} disabled={exporting} onClick={() => void exportAll()}>
        {exporting ? t('exporting') : t('export')}
      </Button>
      <Button
        icon={<Archive aria-hidden className="size-4" />}
        disabled={backup.isPending}
        onClick={() => backup.mutate()}
      >
        {t('backup')}
      </Button>
    </div>
  );
}

const dateOf = (at: number): string => new Date(at).toLocaleDateString('en-GB', { dateStyle: 'medium' });
const timeOf = (at: number): string =>
  new Date(at).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

function Snapshots() {
  const { t } = useTranslation('settings');
  const trpc = useTRPC();
  const query = useQuery(trpc.data.snapshots.queryOptions());
  return (
    <QueryView query={query} lines={1}>
      {(snapshots) =>
        snapshots.length === 0 ? (
          <p className="text-muted">{t('noSnapshots')}</p>
        ) : (
          <ul className="flex flex-col gap-1">
            {snapshots.map((one) => (
              <li key={one.path} className="tabular">
                <span>{`${timeOf(one.at)}, ${t(`snapshotReasons.${one.reason}`)}, ${t('megabytes', { size: (one.bytes / 1e6).toFixed(1) })}`}</span>
                <span className="text-muted block font-mono text-s break-all">{one.path}</span>
              </li>
            ))}
          </ul>
        )
      }
    </QueryView>
  );
}

function Trash() {
  const { t } = useTranslation('settings');
  const trpc = useTRPC();
  const query = useQuery(trpc.trash.list.queryOptions());
  return (
    <QueryView query={query} lines={1}>
      {(items) =>
        items.length === 0 ? (
          <p className="text-muted">{t('trashEmpty')}</p>
        ) : (
          <ul className="divide-line divide-y">
            {items.map((item) => (
              <TrashRow key={`${item.kind}-${item.id}`} item={item} />
            ))}
          </ul>
        )
      }
    </QueryView>
  );
}

function TrashRow({ item }: { readonly item: TrashItem }) {
  const { t } = useTranslation('settings');
  const trpc = useTRPC();
  const { changed, failed } = useNotify();
  const restore = useMutation(
    trpc.trash.restore.mutationOptions({
      onSuccess: () => changed(t('restored', { title: item.title })),
      onError: failed,
    }),
  );
  return (
    <li className="flex items-center gap-3 py-2">
      <span className="min-w-0 grow truncate">{item.title}</span>
      <span className="text-muted tabular text-s">
        {`${t(`trashKinds.${item.kind}`)} · ${t('trashUntil', { date: dateOf(item.purgeAt) })}`}
      </span>
      <Button
        size="small"
        icon={<RotateCcw aria-hidden className="size-[14px]" />}
        disabled={restore.isPending}
        onClick={() => restore.mutate({ kind: item.kind, id: item.id })}
      >
        {t('restore')}
      </Button>
    </li>
  );
}

const SHOWN_CHANGES = 8;

function RecentChanges() {
  const { t } = useTranslation('settings');
  const trpc = useTRPC();
  const query = useQuery(trpc.changes.recent.queryOptions());
  return (
    <QueryView query={query} lines={2}>
      {(changes) =>
        changes.length === 0 ? (
          <p className="text-muted">{t('noRecent')}</p>
        ) : (
          <ul className="flex flex-col gap-1">
            {changes.slice(0, SHOWN_CHANGES).map((change) => (
              <li key={change.id} className="flex gap-3">
                <span className="min-w-0 grow">{change.label}</span>
                <span className="text-muted tabular text-s">{timeOf(change.at)}</span>
              </li>
            ))}
          </ul>
        )
      }
    </QueryView>
  );
}
