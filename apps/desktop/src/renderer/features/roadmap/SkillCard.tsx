import { useDraggable } from '@dnd-kit/core';
import { GripVertical } from 'lucide-react';
import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import type { StageSkill } from '@career-mentor/core/roadmaps';
import { classNames } from '@career-mentor/ui/theme';

/** A skill of a stage, to be dragged by its handle. */
export function SkillCard({ skill }: { readonly skill: StageSkill }) {
  const { t } = useTranslation('roadmap');
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, isDragging } = useDraggable({ id: skill.skillId });
  return (
    <div ref={setNodeRef} className={isDragging ? 'opacity-40' : undefined}>
      <SkillCardView
        skill={skill}
        handle={{
          ref: setActivatorNodeRef,
          ...attributes,
          ...listeners,
          'aria-label': t('skill.move', { name: skill.name }),
        }}
      />
    </div>
  );
}

export interface SkillCardViewProps {
  readonly skill: StageSkill;
  readonly lifted?: boolean;
  readonly handle?: ComponentProps<'button'>;
}

/** How a skill looks on the board and while it is dragged. */
export function SkillCardView({ skill, lifted = false, handle }: SkillCardViewProps) {
  const { t } = useTranslation('roadmap');
  return (
    <div
      className={classNames(
        'bg-raised border-line flex items-start gap-1 rounded-s border py-2 pr-3 pl-1',
        lifted ? 'shadow-high' : 'shadow-low',
      )}
    >
      <button type="button" {...handle} className="text-muted hover:text-ink cursor-grab touch-none rounded-s p-[3px]">
        <GripVertical aria-hidden className="size-4" />
      </button>
      <div className="min-w-0">
        <p className="font-medium break-words">{skill.name}</p>
        <p className="text-muted tabular text-s">
          {`${t('skill.hours', { hours: skill.hours })} · ${t('skill.levels', { from: skill.fromLevel, to: skill.toLevel })}`}
        </p>
      </div>
    </div>
  );
}
