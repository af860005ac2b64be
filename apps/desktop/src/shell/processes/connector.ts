import type { WebContents } from 'electron';
import { givePort } from '../../ipc/electron/shellSide.ts';
import type { ElectronApi } from '../electronApi.ts';
import type { DataProcess } from './dataProcess.ts';

/**
 * Joins pages and the data process by message ports. A page asks once; when the data process was replaced, every page
 * that still lives gets a new port without asking. The shell itself never reads what goes through a port.
 */
export function createConnector(electron: Pick<ElectronApi, 'MessageChannelMain'>) {
  const pages = new Set<WebContents>();
  let data: DataProcess | undefined;

  const join = (page: WebContents): void => {
    if (!data || page.isDestroyed()) return;
    const { port1, port2 } = new electron.MessageChannelMain();
    data.connect(port1);
    givePort(page, port2);
  };

  return {
    addPage: (page: WebContents): void => {
      if (!pages.has(page)) page.once('destroyed', () => pages.delete(page));
      pages.add(page);
      join(page);
    },
    useProcess: (process: DataProcess): void => {
      data = process;
      for (const page of pages) join(page);
    },
    /** No process is there: pages that ask are joined to the next one. */
    loseProcess: (): void => {
      data = undefined;
    },
  };
}
