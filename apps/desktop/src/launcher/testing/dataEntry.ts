// Stands behind the launcher in its tests: a process that answers on the socket, streams, and dies when asked to.
import { rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { workspace: { type: 'string' }, listen: { type: 'string' } } });
const socket = values.listen ?? '';
if (values.workspace === '/refused') {
  process.send?.({ kind: 'not-opened', failure: { code: 'workspace-locked', message: 'taken', guidance: 'close it' } });
}
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
}).listen(socket, () => process.send?.({ kind: 'ready' }));
process.once('disconnect', () => process.exit(0));
