import { useMutation } from '@tanstack/react-query';
import { Check, Ellipsis, FileText, PencilLine, RotateCw, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CvSummary } from '@career-mentor/workspace/api';
import { IconButton, Menu } from '@career-mentor/ui/primitives';
import { RenameDialog } from '../../app/RenameDialog.tsx';
import { useActive } from '../../app/useActive.ts';
import { useNotify } from '../../app/useNotify.ts';
import { useTRPC } from '../../client/index.ts';

const ICON = 'size-4';

/** Which CV, and what can be done with it as a whole. */
export function CvMenu({ summary }: { readonly summary: CvSummary }) {
  const { t } = useTranslation(['cv', 'frame']);
  const { cvs, chooseCv } = useActive();
  const [renaming, setRenaming] = useState(false);
  const { rename, remove, reprocess } = useCvChanges(summary.id);
  const others = cvs.length < 2 ? [] : cvs;
  return (
    <>
      <Menu
        trigger={<IconButton label={t('frame:more')} icon={<Ellipsis aria-hidden className={ICON} />} />}
        items={[
          ...others.map((one) => ({
            id: one.id,
            label: one.title,
            icon:
              one.id === summary.id ? (
                <Check aria-hidden className={ICON} />
              ) : (
                <FileText aria-hidden className={ICON} />
              ),
            onSelect: () => chooseCv(one.id),
          })),
          {
            id: 'rename',
            label: t('cv:rename'),
            icon: <PencilLine aria-hidden className={ICON} />,
            onSelect: () => setRenaming(true),
          },
          {
            id: 'reprocess',
            label: t('cv:reprocess'),
            icon: <RotateCw aria-hidden className={ICON} />,
            onSelect: reprocess,
          },
          {
            id: 'remove',
            label: t('cv:remove'),
            icon: <Trash2 aria-hidden className={ICON} />,
            critical: true,
            onSelect: remove,
          },
        ]}
      />
      {renaming ? (
        <RenameDialog
          heading={t('cv:renameTitle')}
          title={summary.title}
          onRename={rename}
          onClose={() => setRenaming(false)}
        />
      ) : null}
    </>
  );
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
