import { z } from 'zod';
import { MENU, MENU_COMMANDS, type MenuCommand } from '../../ipc/electron/channels.ts';

const Door = z.object({
  careerMentor: z.object({ ready: z.custom<() => void>((value) => typeof value === 'function') }),
});

/** What the preload script puts on the window; undefined in browser mode. */
export function shellDoor(): { readonly ready: () => void } | undefined {
  const door = Door.safeParse(window);
  return door.success ? door.data.careerMentor : undefined;
}

const Message = z.object({ kind: z.string() });
const MenuMessage = z.object({ kind: z.literal(MENU), command: z.enum(MENU_COMMANDS) });

/** The kind of a message that the preload script posted into this very window; undefined for any other. */
export function kindOfMessage(event: MessageEvent): string | undefined {
  if (event.source !== window) return undefined;
  return Message.safeParse(event.data).data?.kind;
}

/** Calls `listener` for everything chosen in the application menu; returns the way to stop. */
export function onMenuCommand(listener: (command: MenuCommand) => void): () => void {
  const onMessage = (event: MessageEvent) => {
    const message = event.source === window ? MenuMessage.safeParse(event.data) : undefined;
    if (message?.success) listener(message.data.command);
  };
  window.addEventListener('message', onMessage);
  return () => window.removeEventListener('message', onMessage);
}
