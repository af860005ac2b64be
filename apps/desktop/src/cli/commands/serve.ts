import { once } from 'node:events';
import { entryPath, rendererFolder } from '../../data/paths.ts';
import { openInBrowser } from '../../launcher/openInBrowser.ts';
import { startLauncher } from '../../launcher/startLauncher.ts';
import { DONE, failed, misused, textOf, type Run } from '../command.ts';
import { workspaceFolder } from '../openOwnWorkspace.ts';

/** `serve`: runs until it is told to end. Prints one line with the address. */
export const runServe: Run = async (args, io) => {
  const port = Number(textOf(args, 'port') ?? '0');
  if (!Number.isInteger(port) || port < 0 || port > 65_535) return misused('--port needs a number from 0 to 65535.');
  const ended = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  const launcher = await startLauncher({
    port,
    workspace: workspaceFolder(args),
    dataEntry: entryPath('data'),
    rendererFolder: rendererFolder(),
  });
  if (!launcher.ok) return failed(launcher.error);
  const { address, close } = launcher.value;
  io.out(args.values['json'] === true ? JSON.stringify({ address }) : `Career Mentor is at ${address}`);
  if (args.values['no-open'] !== true) openInBrowser(address);
  await ended;
  await close();
  return DONE;
};
