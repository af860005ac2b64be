import { Command } from 'cmdk';
import { Search } from 'lucide-react';
import type { ReactNode } from 'react';
import { Kbd } from '../primitives/Kbd.tsx';
import { useModal } from '../primitives/useModal.ts';

export interface PaletteAction {
  readonly id: string;
  readonly label: string;
  readonly group: string;
  readonly icon?: ReactNode;
  readonly keys?: string;
  /** More words to find it by. */
  readonly keywords?: readonly string[];
  readonly run: () => void;
}

export interface CommandPaletteProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly actions: readonly PaletteAction[];
  /** Ids of what was used last, newest first; they stand on top. */
  readonly recent: readonly string[];
  readonly onRun: (id: string) => void;
  readonly labels: {
    readonly title: string;
    readonly placeholder: string;
    readonly none: string;
    readonly recent: string;
  };
}

/** Every action of the app in one list, found by typing. */
export function CommandPalette({ open, ...rest }: CommandPaletteProps) {
  return open ? <OpenPalette {...rest} /> : null;
}

function OpenPalette({ onClose, actions, recent, onRun, labels }: Omit<CommandPaletteProps, 'open'>) {
  const ref = useModal();
  const run = (action: PaletteAction) => {
    onClose();
    onRun(action.id);
    action.run();
  };
  return (
    <dialog
      ref={ref}
      aria-label={labels.title}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onMouseDown={(event) => event.target === event.currentTarget && onClose()}
      className="glass text-ink border-line appear mx-auto mt-[14vh] mb-auto w-full max-w-[600px] overflow-hidden rounded-l border p-0 shadow-high"
    >
      <Command label={labels.title} loop>
        <div className="border-line flex items-center gap-3 border-b px-4">
          <Search aria-hidden className="text-muted size-4" />
          <Command.Input
            autoFocus
            placeholder={labels.placeholder}
            className="placeholder:text-muted h-12 grow bg-transparent text-l outline-none"
          />
        </div>
        <Command.List className="max-h-[46vh] overflow-y-auto p-2">
          <Command.Empty className="text-muted px-3 py-6 text-center text-m">{labels.none}</Command.Empty>
          {groupActions(actions, recent, labels.recent).map(([group, members]) => (
            <PaletteGroup key={group} title={group} actions={members} onRun={run} />
          ))}
        </Command.List>
      </Command>
    </dialog>
  );
}

interface PaletteGroupProps {
  readonly title: string;
  readonly actions: readonly PaletteAction[];
  readonly onRun: (action: PaletteAction) => void;
}

function PaletteGroup({ title, actions, onRun }: PaletteGroupProps) {
  return (
    <Command.Group
      heading={title}
      className="[&_[cmdk-group-heading]]:text-muted [&_[cmdk-group-heading]]:px-3 [&_[cmdk-group-heading]]:py-1 [&_[cmdk-group-heading]]:text-s"
    >
      {actions.map((action) => (
        <Command.Item
          key={action.id}
          value={action.id}
          keywords={[action.label, ...(action.keywords ?? [])]}
          onSelect={() => onRun(action)}
          className="data-[selected=true]:bg-accent-soft flex h-10 items-center gap-3 rounded-s px-3 text-m"
        >
          <span className="text-muted">{action.icon}</span>
          <span className="grow truncate">{action.label}</span>
          {action.keys === undefined ? null : <Kbd keys={action.keys} />}
        </Command.Item>
      ))}
    </Command.Group>
  );
}

/** Groups in order of appearance, the recently used ones first under their own heading. */
export function groupActions(
  actions: readonly PaletteAction[],
  recent: readonly string[],
  recentTitle: string,
): readonly (readonly [string, readonly PaletteAction[]])[] {
  const used = recent.flatMap((id) => actions.filter((action) => action.id === id));
  const rest = actions.filter((action) => !recent.includes(action.id));
  const groups = Map.groupBy(rest, (action) => action.group);
  return [...(used.length > 0 ? [[recentTitle, used] as const] : []), ...groups];
}
