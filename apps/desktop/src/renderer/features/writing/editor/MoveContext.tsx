import {
  closestCenter,
  DndContext,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
  type CollisionDetection,
  type DragEndEvent,
} from '@dnd-kit/core';
import { sortableKeyboardCoordinates } from '@dnd-kit/sortable';
import { createContext, useCallback, useContext, useMemo, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArrangementChange } from '@career-mentor/core/writing';
import { useDraft, useDraftActions } from './DraftContext.tsx';
import { moved, placedBy, placesOf } from './outline.ts';
import { idsOf } from './lists.ts';
import { thingOf, useMoveWords, type Movable } from './moveWords.ts';
import { useWriting } from '../WritingContext.tsx';

interface Moves {
  /** Moves a thing by so many places within its list. */
  readonly step: (thing: Movable, by: number) => void;
}

const MoveContext = createContext<Moves | undefined>(undefined);

/** Moving with the keyboard. */
export function useMove(): Moves {
  const moves = useContext(MoveContext);
  if (!moves) throw new Error('useMove needs a MoveProvider above it');
  return moves;
}

/** Things are put among the things of their own list only. */
const withinList: CollisionDetection = (given) => {
  const list: unknown = given.active.data.current?.['list'];
  const droppableContainers = given.droppableContainers.filter(({ data }) => data.current?.['list'] === list);
  return closestCenter({ ...given, droppableContainers });
};

/** Dragging and moving by key in the whole editor. */
export function MoveProvider({ children }: { readonly children: ReactNode }) {
  const sensors = useSensors(
    // A few pixels before a drag begins, so that a click stays a click.
    useSensor(PointerSensor, { activationConstraint: { distance: 6 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const { moves, place, said } = useMoves();
  const onDragEnd = ({ active, over }: DragEndEvent) => {
    const [from, to] = [thingOf(active), over ? thingOf(over) : undefined];
    if (from && to && from.id !== to.id) place(from, to.id);
  };
  return (
    <DndContext sensors={sensors} collisionDetection={withinList} accessibility={useMoveWords()} onDragEnd={onDragEnd}>
      <MoveContext value={moves}>{children}</MoveContext>
      <p role="status" className="sr-only">
        {said}
      </p>
    </DndContext>
  );
}

function useMoves() {
  const { t } = useTranslation('writing');
  const { version } = useWriting();
  const { apply, fields } = useDraftActions();
  const draft = useDraft();
  const [said, say] = useState('');
  const latest = useRef(draft);
  latest.current = draft;
  const { order } = version;
  const reorder = useCallback(
    (list: string, paths: readonly string[]): ArrangementChange =>
      list === 'sections'
        ? { kind: 'place-sections', sections: placedBy(placesOf(latest.current.arrangement, order), paths) }
        : { kind: 'sort', list, paths: [...paths] },
    [order],
  );
  const moveTo = useCallback(
    (thing: Movable, to: number) => {
      const ids = idsOf(latest.current.outline, thing.list);
      const from = ids.indexOf(thing.id);
      if (from < 0 || to < 0 || to >= ids.length) return;
      apply(reorder(thing.list, moved(ids, from, to)));
      say(t('dnd.placed', { name: thing.name, at: to + 1, count: ids.length }));
    },
    [apply, reorder, t],
  );
  const step = useCallback(
    (thing: Movable, by: number) => {
      const focused = document.activeElement;
      const at = caretIn(focused);
      moveTo(thing, idsOf(latest.current.outline, thing.list).indexOf(thing.id) + by);
      // What was moved in the document has lost the focus.
      requestAnimationFrame(() => (at ? fields.request(at.id, at.offset) : takeFocusBack(focused)));
    },
    [moveTo, fields],
  );
  const place = (thing: Movable, id: string) => moveTo(thing, idsOf(latest.current.outline, thing.list).indexOf(id));
  return { moves: useMemo(() => ({ step }), [step]), place, said };
}

interface FieldPlace {
  readonly id: string;
  readonly offset: number;
}

/** Which field has the cursor, and where in it. */
function caretIn(focused: Element | null): FieldPlace | undefined {
  const id = focused?.closest<HTMLElement>('[data-field]')?.dataset['field'];
  return id === undefined ? undefined : { id, offset: getSelection()?.focusOffset ?? 0 };
}

function takeFocusBack(focused: Element | null): void {
  if (focused instanceof HTMLElement && focused.isConnected) focused.focus();
}
