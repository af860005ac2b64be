import type { KeyboardCoordinateGetter } from '@dnd-kit/core';

const STEPS: Partial<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Arrow keys carry a lifted skill to the stage before or after the one it is over. */
export const stageKeyboard: KeyboardCoordinateGetter = (event, { context }) => {
  const step = STEPS[event.code];
  if (step === undefined) return undefined;
  event.preventDefault();
  const stages = [...context.droppableContainers.getEnabled()];
  const at = stages.findIndex((stage) => stage.id === context.over?.id);
  const target = stages[Math.min(stages.length - 1, Math.max(0, at + step))];
  const box = target && context.droppableRects.get(target.id);
  const card = context.collisionRect;
  if (!box || !card) return undefined;
  return { x: box.left + (box.width - card.width) / 2, y: box.top + (box.height - card.height) / 2 };
};
