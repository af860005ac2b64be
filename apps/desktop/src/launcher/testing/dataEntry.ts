// Stands behind the launcher in its tests: a process that answers on the socket, streams, and dies when asked to.
import { rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { workspace: { type: 'string' }, listen: { type: 'string' } } });
const socket = values.listen ?? '';
// A parent that is gone hears nothing, as with the real one.
const tell = (message: object): void => {
  if (process.connected) process.send?.(message, undefined, undefined, () => undefined);
};
if (values.workspace === '/refused') {
  tell({ kind: 'not-opened', failure: { code: 'workspace-locked', message: 'taken', guidance: 'close it' } });
}
if (values.workspace === '/deadly') process.exit(1);
rmSync(socket, { force: true });
createServer((incoming, outgoing) => {
  if (incoming.url === '/trpc/die') process.exit(1);
  if (incoming.url === '/trpc/stream') {
    outgoing.writeHead(200, { 'content-type': 'text/event-stream' });
    outgoing.write('data: first\n\n');
    incoming.socket.once('close', () => writeFileSync(`${values.workspace}/left`, ''));
    return;
  }
  let body = '';
  incoming.on('data', (chunk: Buffer) => (body += chunk.toString()));
  incoming.on('end', () => {
    outgoing.writeHead(200, { 'content-type': 'application/json' });
    outgoing.end(
      JSON.stringify({ pid: process.pid, url: incoming.url, body, cookie: incoming.headers.cookie ?? null }),
    );
  });
}).listen(socket, () => tell({ kind: 'ready' }));
process.once('disconnect', () => process.exit(0));
