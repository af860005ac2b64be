import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { isTyping } from '@career-mentor/ui/patterns';
import { useFacts } from './FactsContext.tsx';
import { EMPTY_LOG, factKey, walkState, type WalkAction, type WalkState } from './walk.ts';

export interface CheckWalk extends WalkState {
  /** Takes the focus at every step. */
  readonly bar: RefObject<HTMLElement | null>;
  /** The fact at hand; undefined when all are settled or skipped. */
  readonly path: string | undefined;
  readonly confirm: () => void;
  readonly edit: () => void;
  readonly remove: () => void;
  readonly skip: () => void;
  /** Brings the skipped ones back. */
  readonly again: () => void;
}

/** The walk through the doubtful facts: where it stands, what can be done, and its keys. */
export function useCheckWalk(onEnd: () => void): CheckWalk {
  const bar = useRef<HTMLElement>(null);
  const facts = useFacts();
  const { view, selected, select } = facts;
  const [log, setLog] = useState(EMPTY_LOG);
  const state = walkState(view, log);
  const path = selected !== undefined && state.open.includes(selected) ? selected : state.open[0];
  const leave = (action: WalkAction | 'skipped') => {
    if (path === undefined) return;
    const key = factKey(view, path);
    setLog(({ done, skipped }) =>
      action === 'skipped'
        ? { done, skipped: new Set([...skipped, key]) }
        : { done: new Map([...done, [key, action]]), skipped },
    );
    if (action !== 'corrected')
      select(state.open[state.open.indexOf(path) + 1] ?? state.open.find((one) => one !== path));
  };
  const settle = (action: WalkAction, run: (path: string) => void) => () => {
    if (path === undefined) return;
    leave(action);
    run(path);
  };
  const walk: CheckWalk = {
    ...state,
    bar,
    path,
    confirm: settle('confirmed', facts.confirm),
    edit: settle('corrected', facts.edit),
    remove: settle('removed', facts.remove),
    skip: () => leave('skipped'),
    again: () => setLog(({ done }) => ({ done, skipped: new Set() })),
  };
  useFollow(walk);
  useWalkKeys(walk, onEnd);
  return walk;
}

/** Selects the fact at hand, which lights its place, brings it into sight, and gives the bar the focus. */
function useFollow({ path, bar, open }: CheckWalk): void {
  const { selected, editing, select } = useFacts();
  const navigate = useNavigate();
  useEffect(() => void navigate({ to: '/cv', search: { tab: 'facts' } }), [navigate]);
  useEffect(() => {
    if (path !== selected && editing === undefined) select(path);
  }, [path, selected, editing, select]);
  useEffect(() => {
    // The bar takes the focus, so that Enter and E are its own and not of the button pressed before.
    if (editing === undefined) bar.current?.focus({ preventScroll: true });
    const fact = path === undefined ? null : document.querySelector(`[data-fact="${CSS.escape(path)}"]`);
    fact?.scrollIntoView({ block: 'center' });
  }, [path, editing, bar, open.length]);
}

/** Enter confirms, E edits, Delete removes, S skips, Escape ends. */
function useWalkKeys(walk: CheckWalk, onEnd: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTyping(event.target) || event.metaKey || event.ctrlKey || event.altKey) return;
      const isOnButton = event.target instanceof HTMLElement && event.target.closest('button, a, dialog') !== null;
      const ends = walk.path === undefined && event.key === 'Enter';
      const run = ends ? onEnd : keysOf(walk, onEnd)[event.key];
      if (!run || (isOnButton && event.key === 'Enter')) return;
      event.preventDefault();
      run();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  });
}

const keysOf = (walk: CheckWalk, onEnd: () => void): Readonly<Record<string, (() => void) | undefined>> => ({
  Enter: walk.confirm,
  e: walk.edit,
  Delete: walk.remove,
  Backspace: walk.remove,
  s: walk.skip,
  ArrowRight: walk.skip,
  Escape: onEnd,
});
