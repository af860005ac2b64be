import type { Active, Over } from '@dnd-kit/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';

/** Something that can be moved within its list. */
export interface Movable {
  readonly list: string;
  readonly id: string;
  readonly name: string;
}

const Thing = z.object({ list: z.string(), id: z.string(), name: z.string() });

/** What is dragged, or dragged over. */
export const thingOf = ({ data }: Active | Over): Movable | undefined => Thing.safeParse(data.current).data;

/** What a screen reader says while something is dragged. */
export function useMoveWords() {
  const { t } = useTranslation('writing');
  return useMemo(() => {
    const nameOf = (active: Active): string => thingOf(active)?.name ?? '';
    const overOf = (over: Over | null): string | undefined => (over ? thingOf(over)?.name : undefined);
    const told = (key: 'dnd.over' | 'dnd.dropped', active: Active, over: Over | null): string => {
      const other = overOf(over);
      return other === undefined
        ? t('dnd.cancelled', { name: nameOf(active) })
        : t(key, { name: nameOf(active), other });
    };
    return {
      screenReaderInstructions: { draggable: t('dnd.how') },
      announcements: {
        onDragStart: ({ active }: { active: Active }) => t('dnd.picked', { name: nameOf(active) }),
        onDragOver: ({ active, over }: { active: Active; over: Over | null }) => told('dnd.over', active, over),
        onDragEnd: ({ active, over }: { active: Active; over: Over | null }) => told('dnd.dropped', active, over),
        onDragCancel: ({ active }: { active: Active }) => t('dnd.cancelled', { name: nameOf(active) }),
      },
    };
  }, [t]);
}
