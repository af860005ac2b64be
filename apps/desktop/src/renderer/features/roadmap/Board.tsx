import {
  closestCenter,
  DndContext,
  DragOverlay,
  KeyboardSensor,
  PointerSensor,
  useDroppable,
  useSensor,
  useSensors,
  type DragEndEvent,
} from '@dnd-kit/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stage, StageSkill } from '@career-mentor/core/roadmaps';
import { Badge, Select } from '@career-mentor/ui/primitives';
import { classNames } from '@career-mentor/ui/theme';
import { shortDate } from './dates.ts';
import { stageKeyboard } from './stageKeyboard.ts';
import { useRoadmap } from './RoadmapContext.tsx';
import { SkillCard, SkillCardView } from './SkillCard.tsx';
import { StageGoals } from './StageGoals.tsx';
import { useAnnouncements } from './useAnnouncements.ts';

/** The stages side by side; skills are dragged from one to another, with mouse or keyboard. */
export function Board() {
  const { view, move } = useRoadmap();
  const { stages } = view.roadmap;
  const [dragged, setDragged] = useState<StageSkill>();
  const sensors = useSensors(
    // A few pixels before a drag begins, so that a click stays a click.
    useSensor(PointerSensor, { activationConstraint: { distance: 6 } }),
    useSensor(KeyboardSensor, { coordinateGetter: stageKeyboard }),
  );
  const skills = stages.flatMap((stage) => stage.skills);
  const onDragEnd = ({ active, over }: DragEndEvent) => {
    setDragged(undefined);
    const skill = skills.find((one) => one.skillId === active.id);
    const to = stages.find((stage) => stage.id === over?.id);
    const from = stages.find((stage) => stage.skills.some((one) => one.skillId === active.id));
    if (skill && to && to.id !== from?.id) move(skill, to);
  };
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      accessibility={useAnnouncements(stages)}
      onDragStart={({ active }) => setDragged(skills.find((one) => one.skillId === active.id))}
      onDragCancel={() => setDragged(undefined)}
      onDragEnd={onDragEnd}
    >
      <ol className="grid grid-cols-[repeat(auto-fit,minmax(232px,1fr))] items-start gap-4">
        {stages.map((stage, index) => (
          <StageColumn key={stage.id} stage={stage} number={index + 1} />
        ))}
      </ol>
      <DragOverlay dropAnimation={null}>{dragged ? <SkillCardView skill={dragged} lifted /> : null}</DragOverlay>
    </DndContext>
  );
}

function StageColumn({ stage, number }: { readonly stage: Stage; readonly number: number }) {
  const { t } = useTranslation('roadmap');
  const { setNodeRef, isOver } = useDroppable({ id: stage.id });
  return (
    <li
      ref={setNodeRef}
      aria-label={t('stage.label', { number, title: stage.title })}
      className={classNames(
        'bg-sunken border-line flex flex-col gap-3 rounded-m border p-3 transition-colors',
        isOver && 'border-accent bg-accent-soft',
        stage.status === 'done' && 'opacity-80',
      )}
    >
      <StageHead stage={stage} />
      <ul className="flex flex-col gap-2">
        {stage.skills.map((skill) => (
          <li key={skill.skillId}>
            <SkillCard skill={skill} />
          </li>
        ))}
      </ul>
      <StageGoals stage={stage} />
    </li>
  );
}

const STATUSES = ['todo', 'doing', 'done'] as const;

function StageHead({ stage }: { readonly stage: Stage }) {
  const { t } = useTranslation('roadmap');
  const { setStatus } = useRoadmap();
  return (
    <header className="flex flex-col gap-2">
      <div className="flex items-center justify-between gap-2">
        <Badge tone={stage.status === 'done' ? 'positive' : stage.status === 'doing' ? 'accent' : 'neutral'}>
          {t(`stage.tiers.${stage.tier}`)}
        </Badge>
        <Select
          label={t('stage.status', { title: stage.title })}
          labelHidden
          className="w-24"
          value={stage.status}
          options={STATUSES.map((status) => ({ value: status, label: t(`stage.statuses.${status}`) }))}
          onValue={(value) => {
            const status = STATUSES.find((one) => one === value);
            if (status) setStatus(stage.id, status);
          }}
        />
      </div>
      <h2 className="font-semibold">{stage.title}</h2>
      <p className="text-muted tabular text-s">
        {`${t('stage.hours', { hours: stage.hours })} · ${t('stage.dates', { start: shortDate(stage.startDate), end: shortDate(stage.endDate) })}`}
      </p>
    </header>
  );
}
