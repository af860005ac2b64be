import { useMutation } from '@tanstack/react-query';
import { Check, Ellipsis, FileText, PencilLine, RotateCw, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CvSummary } from '@career-mentor/workspace/api';
import { IconButton, Menu, type MenuItem } from '@career-mentor/ui/primitives';
import { RenameDialog } from '../../app/RenameDialog.tsx';
import { useActive } from '../../app/useActive.ts';
import { useNotify } from '../../app/useNotify.ts';
import { useTRPC } from '../../client/index.ts';

const ICON = 'size-4';

/** Which CV, and what can be done with it as a whole. */
export function CvMenu({ summary }: { readonly summary: CvSummary }) {
  const { t } = useTranslation(['cv', 'frame']);
  const [renaming, setRenaming] = useState(false);
  const changes = useCvChanges(summary.id);
  const items = [...useChoices(summary.id), ...useActions(changes, () => setRenaming(true))];
  return (
    <>
      <Menu
        trigger={<IconButton label={t('frame:more')} icon={<Ellipsis aria-hidden className={ICON} />} />}
        items={items}
      />
      {renaming ? (
        <RenameDialog
          heading={t('cv:renameTitle')}
          title={summary.title}
          onRename={changes.rename}
          onClose={() => setRenaming(false)}
        />
      ) : null}
    </>
  );
}

/** One item per CV, while there is more than one to choose from. */
function useChoices(current: string): readonly MenuItem[] {
  const { cvs, chooseCv } = useActive();
  if (cvs.length < 2) return [];
  return cvs.map(({ id, title }) => {
    const Icon = id === current ? Check : FileText;
    return { id, label: title, icon: <Icon aria-hidden className={ICON} />, onSelect: () => chooseCv(id) };
  });
}

function useActions(changes: ReturnType<typeof useCvChanges>, rename: () => void): readonly MenuItem[] {
  const { t } = useTranslation('cv');
  return [
    { id: 'rename', label: t('rename'), icon: <PencilLine aria-hidden className={ICON} />, onSelect: rename },
    {
      id: 'again',
      label: t('reprocess'),
      icon: <RotateCw aria-hidden className={ICON} />,
      onSelect: changes.reprocess,
    },
    {
      id: 'remove',
      label: t('remove'),
      icon: <Trash2 aria-hidden className={ICON} />,
      critical: true,
      onSelect: changes.remove,
    },
  ];
}

function useCvChanges(cvId: string) {
  const trpc = useTRPC();
  const { t } = useTranslation('cv');
  const { changed, failed } = useNotify();
  const done = (text: string) => ({ onSuccess: () => changed(text), onError: failed });
  const rename = useMutation(trpc.cvs.rename.mutationOptions(done(t('renamed'))));
  const remove = useMutation(trpc.cvs.remove.mutationOptions(done(t('removed'))));
  const reprocess = useMutation(trpc.cvs.reprocess.mutationOptions(done(t('reread'))));
  return {
    rename: (title: string) => rename.mutate({ cvId, title }),
    remove: () => remove.mutate({ cvId }),
    reprocess: () => reprocess.mutate({ cvId }),
  };
}
