import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { PenLine } from 'lucide-react';
import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CvView, VersionSummary, VersionView } from '@career-mentor/workspace/api';
import { Button, EmptyState } from '@career-mentor/ui/primitives';
import { QueryView } from '../../app/QueryView.tsx';
import { useNotify } from '../../app/useNotify.ts';
import { useTRPC } from '../../client/index.ts';

/** The CV, its versions, and the one of them that is looked at. */
export interface Writing {
  readonly cv: CvView;
  readonly versions: readonly VersionSummary[];
  readonly version: VersionView;
  readonly choose: (versionId: string) => void;
}

const WritingContext = createContext<Writing | undefined>(undefined);

/** The version that the tabs for writing are about. */
export function useWriting(): Writing {
  const writing = useContext(WritingContext);
  if (!writing) throw new Error('useWriting needs a WritingProvider above it');
  return writing;
}

interface WritingProviderProps {
  readonly cv: CvView;
  readonly children: ReactNode;
}

/** Finds the version to show; offers to begin where a CV was never written. */
export function WritingProvider({ cv, children }: WritingProviderProps) {
  const { t } = useTranslation('writing');
  const trpc = useTRPC();
  const query = useQuery(trpc.versions.list.queryOptions({ cvId: cv.id }));
  const { version: wanted } = useSearch({ from: '/cv' });
  return (
    <QueryView query={query} waitingFor={t('loading')} lines={10}>
      {(versions) => {
        const chosen = versions.find(({ id }) => id === wanted) ?? versions[0];
        if (!chosen) return <NotBegun cvId={cv.id} />;
        return <OneVersion {...{ cv, versions, children }} versionId={chosen.id} />;
      }}
    </QueryView>
  );
}

interface OneVersionProps extends WritingProviderProps {
  readonly versions: readonly VersionSummary[];
  readonly versionId: string;
}

function OneVersion({ cv, versions, versionId, children }: OneVersionProps) {
  const { t } = useTranslation('writing');
  const trpc = useTRPC();
  const query = useQuery(trpc.versions.get.queryOptions({ versionId }));
  const choose = useChooseVersion();
  return (
    <QueryView query={query} waitingFor={t('loading')} lines={10}>
      {(version) => <Provided {...{ cv, versions, version, choose, children }} />}
    </QueryView>
  );
}

function Provided({ cv, versions, version, choose, children }: Writing & { readonly children: ReactNode }) {
  const writing = useMemo(() => ({ cv, versions, version, choose }), [cv, versions, version, choose]);
  return <WritingContext value={writing}>{children}</WritingContext>;
}

/** Keeps the chosen version in the address, so that going back comes back to it. */
function useChooseVersion(): (versionId: string) => void {
  const navigate = useNavigate();
  return useMemo(
    () => (version) => void navigate({ from: '/cv', to: '/cv', search: (before) => ({ ...before, version }) }),
    [navigate],
  );
}

function NotBegun({ cvId }: { readonly cvId: string }) {
  const { t } = useTranslation('writing');
  const trpc = useTRPC();
  const { failed } = useNotify();
  const create = useMutation(trpc.versions.create.mutationOptions({ onError: failed }));
  return (
    <EmptyState
      icon={<PenLine aria-hidden className="size-6" />}
      title={t('empty.title')}
      text={t('empty.text')}
      action={
        <Button tone="primary" disabled={create.isPending} onClick={() => create.mutate({ cvId })}>
          {t('empty.action')}
        </Button>
      }
    />
  );
}
