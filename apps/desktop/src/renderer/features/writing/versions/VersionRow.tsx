import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Ellipsis, PenLine, PencilLine, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { VersionSummary } from '@career-mentor/workspace/api';
import { Badge, Button, Card, IconButton, Menu } from '@career-mentor/ui/primitives';
import { classNames } from '@career-mentor/ui/theme';
import { RenameDialog } from '../../../app/RenameDialog.tsx';
import { useNotify } from '../../../app/useNotify.ts';
import { useTRPC } from '../../../client/index.ts';
import { useWriting } from '../WritingContext.tsx';
import { DifferenceList } from './DifferenceList.tsx';

const ICON = 'size-4';

/** One version: its job, when it was changed, how far its application came, and what differs. */
export function VersionRow({ summary }: { readonly summary: VersionSummary }) {
  const { t } = useTranslation('writing');
  const { version, choose } = useWriting();
  const navigate = useNavigate();
  const { id, title, isBase, jobTitle, changedAt, application } = summary;
  const isChosen = version.id === id;
  const write = () => void navigate({ to: '/cv', search: { tab: 'write', version: id } });
  return (
    <Card className={classNames('flex flex-col gap-2', isChosen && 'border-accent')}>
      <div className="flex flex-wrap items-center gap-2">
        <button
          type="button"
          data-row
          aria-pressed={isChosen}
          onClick={() => choose(id)}
          className="min-w-0 grow text-left font-semibold"
        >
          {title}
        </button>
        {isBase ? <Badge>{t('versions.baseBadge')}</Badge> : null}
        {application ? <Badge tone="accent">{t(`log.states.${application.state}`)}</Badge> : null}
        <Button size="small" icon={<PenLine aria-hidden className={ICON} />} onClick={write}>
          {t('versions.write')}
        </Button>
        <VersionMenu summary={summary} />
      </div>
      <p className="text-muted text-s">
        {[
          ...(jobTitle === undefined ? [] : [t('versions.forJob', { job: jobTitle })]),
          t('versions.changedOn', { date: new Date(changedAt).toLocaleDateString() }),
        ].join(' · ')}
      </p>
      <DifferenceList summary={summary} />
    </Card>
  );
}

function VersionMenu({ summary: { id: versionId, title } }: { readonly summary: VersionSummary }) {
  const { t } = useTranslation('writing');
  const trpc = useTRPC();
  const { changed, failed } = useNotify();
  const [renaming, setRenaming] = useState(false);
  const done = (text: string) => ({ onSuccess: () => changed(text), onError: failed });
  const rename = useMutation(trpc.versions.rename.mutationOptions(done(t('versions.renamed'))));
  const remove = useMutation(trpc.versions.remove.mutationOptions(done(t('versions.removed'))));
  return (
    <>
      <Menu
        trigger={<IconButton label={t('versions.more', { title })} icon={<Ellipsis aria-hidden className={ICON} />} />}
        items={[
          {
            id: 'rename',
            label: t('versions.rename'),
            icon: <PencilLine aria-hidden className={ICON} />,
            onSelect: () => setRenaming(true),
          },
          {
            id: 'remove',
            label: t('versions.remove'),
            icon: <Trash2 aria-hidden className={ICON} />,
            critical: true,
            onSelect: () => remove.mutate({ versionId }),
          },
        ]}
      />
      {renaming ? (
        <RenameDialog
          heading={t('versions.renameTitle')}
          title={title}
          onRename={(next) => rename.mutate({ versionId, title: next })}
          onClose={() => setRenaming(false)}
        />
      ) : null}
    </>
  );
}
