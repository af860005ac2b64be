import { rectSortingStrategy, SortableContext, useSortable, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { GripVertical } from 'lucide-react';
import { createContext, memo, useContext, useMemo, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { classNames } from '@career-mentor/ui/theme';
import { useMove } from './MoveContext.tsx';

/** The attributes of dnd-kit for the thing that is taken hold of. */
type Handle = Pick<ReturnType<typeof useSortable>, 'attributes' | 'listeners' | 'setActivatorNodeRef'>;

const HandleContext = createContext<Handle | undefined>(undefined);

export interface SortableListProps {
  /** The list that is sorted: a path of the CV, or `sections`. */
  readonly list: string;
  readonly ids: readonly string[];
  /** Things that stand beside each other and wrap, instead of one under the other. */
  readonly wraps?: boolean;
  readonly children: ReactNode;
}

/** A list whose things are dragged by their handles, or moved with Alt and the arrows. */
export function SortableList({ list, ids, wraps = false, children }: SortableListProps) {
  const items = useMemo(() => ids.map((id) => dragId(list, id)), [list, ids]);
  return (
    <SortableContext id={list} items={items} strategy={wraps ? rectSortingStrategy : verticalListSortingStrategy}>
      {children}
    </SortableContext>
  );
}

/** The same path can be a thing of a list and have a list of its own. */
export const dragId = (list: string, id: string): string => `${list}|${id}`;

interface SortableItemProps {
  readonly list: string;
  readonly id: string;
  /** What it is called while it is moved. */
  readonly name: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** One thing of a sortable list. Its content is not drawn again while something is dragged past. */
export function SortableItem({ list, id, name, className, children }: SortableItemProps) {
  const { attributes, listeners, setActivatorNodeRef, setNodeRef, transform, transition, isDragging } = useSortable({
    id: dragId(list, id),
    data: { list, id, name },
  });
  const { step } = useMove();
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!event.altKey || by === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    step({ list, id, name }, by);
  };
  const handle = useMemo(
    () => ({ attributes, listeners, setActivatorNodeRef }),
    [attributes, listeners, setActivatorNodeRef],
  );
  return (
    <li
      ref={setNodeRef}
      onKeyDown={onKeyDown}
      style={{ transform: CSS.Translate.toString(transform), ...(transition === undefined ? {} : { transition }) }}
      className={classNames('group relative', isDragging && 'bg-raised z-20 rounded-m shadow-high', className)}
    >
      <HandleContext value={handle}>
        <Still>{children}</Still>
      </HandleContext>
    </li>
  );
}

/** The children are the same elements while only the place of their row changes. */
const Still = memo(({ children }: { readonly children: ReactNode }) => children);

/** The whole thing is taken hold of with the mouse; for the keyboard there are Alt and the arrows. */
export function usePointerHandle() {
  const handle = useContext(HandleContext);
  const onPointerDown: unknown = handle?.listeners?.['onPointerDown'];
  return {
    ref: handle?.setActivatorNodeRef,
    onPointerDown: (event: PointerEvent) => void (typeof onPointerDown === 'function' && onPointerDown(event)),
  };
}

/** What a thing is dragged by; Space lifts it for the arrows. */
export function MoveHandle({ name }: { readonly name: string }) {
  const { t } = useTranslation('writing');
  const handle = useContext(HandleContext);
  if (!handle) return null;
  return (
    <button
      type="button"
      ref={handle.setActivatorNodeRef}
      {...handle.attributes}
      {...handle.listeners}
      aria-label={t('move', { name })}
      className="text-muted hover:bg-hover hover:text-ink inline-flex h-6 w-5 shrink-0 cursor-grab items-center justify-center rounded-s opacity-60 group-hover:opacity-100 focus-visible:opacity-100"
    >
      <GripVertical aria-hidden className="size-4" />
    </button>
  );
}
