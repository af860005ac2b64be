import type { Dialog, Shell } from 'electron';
import type { OpenOutside } from './harden.ts';

/** Opens an https address in the system's browser after the person said so; one question at a time. */
export function createAskBeforeOpening(electron: {
  readonly dialog: Pick<Dialog, 'showMessageBox'>;
  readonly shell: Pick<Shell, 'openExternal'>;
}): OpenOutside {
  let asking = false;
  return (address) => {
    if (asking) return;
    asking = true;
    void ask(electron, address).finally(() => {
      asking = false;
    });
  };
}

const OPEN = 0;

async function ask(electron: Parameters<typeof createAskBeforeOpening>[0], address: string): Promise<void> {
  const { response } = await electron.dialog.showMessageBox({
    type: 'question',
    message: 'Open this address in your browser?',
    detail: `${address}\n\nThe browser will connect to the internet. Career Mentor itself sends nothing.`,
    buttons: ['Open', 'Cancel'],
    defaultId: OPEN,
    cancelId: 1,
    noLink: true,
  });
  if (response === OPEN) await electron.shell.openExternal(address);
}
