import type { Active, Over } from '@dnd-kit/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stage } from '@career-mentor/core/roadmaps';

/** What a screen reader says while a skill is being moved. */
export function useAnnouncements(stages: readonly Stage[]) {
  const { t } = useTranslation('roadmap');
  return useMemo(() => {
    const nameOf = (active: Active) =>
      stages.flatMap((stage) => stage.skills).find((skill) => skill.skillId === active.id)?.name ?? '';
    const titleOf = (over: Over | null) => stages.find((stage) => stage.id === over?.id)?.title;
    return {
      screenReaderInstructions: { draggable: t('skill.moveHow') },
      announcements: {
        onDragStart: ({ active }: { active: Active }) => t('dnd.picked', { name: nameOf(active) }),
        onDragOver: ({ active, over }: { active: Active; over: Over | null }) => {
          const title = titleOf(over);
          return title === undefined
            ? t('dnd.outside', { name: nameOf(active) })
            : t('dnd.over', { name: nameOf(active), title });
        },
        onDragEnd: ({ active, over }: { active: Active; over: Over | null }) => {
          const title = titleOf(over);
          return title === undefined
            ? t('dnd.cancelled', { name: nameOf(active) })
            : t('dnd.dropped', { name: nameOf(active), title });
        },
        onDragCancel: ({ active }: { active: Active }) => t('dnd.cancelled', { name: nameOf(active) }),
      },
    };
  }, [stages, t]);
}
