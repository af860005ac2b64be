import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { isTyping } from '@career-mentor/ui/patterns';
import { SECTIONS } from './navigation.tsx';
import { useEvidence } from '../features/evidence/EvidenceContext.tsx';
import { useUndo } from './useUndo.ts';

export interface ShortcutTargets {
  readonly openPalette: () => void;
  readonly openKeys: () => void;
}

/** How long the letter after G may take. */
const SEQUENCE_MS = 1_200;

type Command = 'palette' | 'keys' | 'undo' | 'redo' | 'evidence' | 'lead' | 'row';

/** The keys that work on every page. */
export function useShortcuts({ openPalette, openKeys }: ShortcutTargets): void {
  const navigate = useNavigate();
  const { undo, redo } = useUndo();
  const { open, setOpen } = useEvidence();
  const leadAt = useRef(-Infinity);
  useEffect(() => {
    const run: Record<Command, () => void> = {
      palette: openPalette,
      keys: openKeys,
      undo,
      redo,
      evidence: () => setOpen(!open),
      row: focusFirstRow,
      lead: () => void (leadAt.current = performance.now()),
    };
    const onKeyDown = (event: KeyboardEvent) => {
      const section = SECTIONS.find((one) => one.letter === event.key.toLowerCase());
      const led = performance.now() - leadAt.current < SEQUENCE_MS;
      leadAt.current = -Infinity;
      if (led && section && !isTyping(event.target) && !hasModifier(event)) {
        event.preventDefault();
        void navigate({ to: section.path });
        return;
      }
      const command = commandOf(event, isTyping(event.target));
      if (command === undefined || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      run[command]();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [openPalette, openKeys, undo, redo, open, setOpen, navigate]);
}

const PLAIN: Partial<Record<string, Command>> = { '?': 'keys', g: 'lead', j: 'row' };

/** J enters the first list of the page; inside a list it is the list's own key. */
function focusFirstRow(): void {
  if (document.activeElement?.closest('[data-row]')) return;
  document.querySelector<HTMLElement>('main [data-row]')?.focus();
}

type Keys = Pick<KeyboardEvent, 'key' | 'metaKey' | 'ctrlKey' | 'shiftKey' | 'altKey'>;

const hasModifier = ({ metaKey, ctrlKey, altKey }: Keys): boolean => metaKey || ctrlKey || altKey;

/** What a key press means everywhere; inside a text field only the palette key is ours, the rest is the field's. */
export function commandOf(event: Keys, typing: boolean): Command | undefined {
  const key = event.key.toLowerCase();
  if (event.metaKey || event.ctrlKey) {
    if (key === 'k') return 'palette';
    if (typing) return undefined;
    if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
    if (key === 'y') return 'redo';
    return key === '.' ? 'evidence' : undefined;
  }
  if (typing || event.altKey) return undefined;
  return PLAIN[key];
}
