import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { onMenuCommand } from '../client/index.ts';
import type { ShortcutTargets } from './useShortcuts.ts';
import { useUndo } from './useUndo.ts';

/** Does what is chosen in the desktop's application menu. In browser mode nothing ever comes. */
export function useMenuCommands({ openPalette, openKeys }: ShortcutTargets): void {
  const navigate = useNavigate();
  const { undo, redo } = useUndo();
  useEffect(
    () =>
      onMenuCommand((command) =>
        ({
          palette: openPalette,
          shortcuts: openKeys,
          undo,
          redo,
          'add-cv': () => void navigate({ to: '/welcome' }),
          'add-job': () => void navigate({ to: '/jobs', search: { add: true } }),
        })[command](),
      ),
    [openPalette, openKeys, undo, redo, navigate],
  );
}
