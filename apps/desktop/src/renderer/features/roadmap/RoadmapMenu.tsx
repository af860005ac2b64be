import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { CalendarPlus, Ellipsis, PencilLine, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toCalendar } from '@career-mentor/core/roadmaps';
import type { RoadmapView } from '@career-mentor/workspace/api';
import { IconButton, Menu } from '@career-mentor/ui/primitives';
import { downloadText } from '../../app/downloadText.ts';
import { RenameDialog } from '../../app/RenameDialog.tsx';
import { useNotify } from '../../app/useNotify.ts';
import { useTRPC } from '../../client/index.ts';

/** What can be done with a roadmap as a whole. */
export function RoadmapMenu({ view }: { readonly view: RoadmapView }) {
  const { t } = useTranslation(['roadmap', 'frame']);
  const [renaming, setRenaming] = useState(false);
  const { rename, remove } = useChanges(view.id);
  const { title } = view.roadmap;
  const icon = 'size-4';
  const saveCalendar = () =>
    downloadText({ name: `${title}.ics`, type: 'text/calendar', text: toCalendar(view.roadmap) });
  return (
    <>
      <Menu
        trigger={<IconButton label={t('frame:more')} icon={<Ellipsis aria-hidden className={icon} />} />}
        items={[
          {
            id: 'ics',
            label: t('roadmap:calendarFile'),
            icon: <CalendarPlus aria-hidden className={icon} />,
            onSelect: saveCalendar,
          },
          {
            id: 'rename',
            label: t('roadmap:rename'),
            icon: <PencilLine aria-hidden className={icon} />,
            onSelect: () => setRenaming(true),
          },
          {
            id: 'remove',
            label: t('roadmap:remove'),
            icon: <Trash2 aria-hidden className={icon} />,
            critical: true,
            onSelect: remove,
          },
        ]}
      />
      {renaming ? (
        <RenameDialog
          heading={t('roadmap:renameTitle')}
          title={title}
          onRename={rename}
          onClose={() => setRenaming(false)}
        />
      ) : null}
    </>
  );
}

function useChanges(roadmapId: string) {
  const trpc = useTRPC();
  const navigate = useNavigate();
  const { t } = useTranslation('roadmap');
  const { changed, failed } = useNotify();
  const rename = useMutation(
    trpc.roadmaps.rename.mutationOptions({ onSuccess: () => changed(t('renamed')), onError: failed }),
  );
  const remove = useMutation(
    trpc.roadmaps.remove.mutationOptions({
      onSuccess: () => {
        void navigate({ to: '/roadmap', search: {} });
        changed(t('removed'));
      },
      onError: failed,
    }),
  );
  return { rename: (title: string) => rename.mutate({ roadmapId, title }), remove: () => remove.mutate({ roadmapId }) };
}
