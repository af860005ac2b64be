import { createApp } from './app.ts';

/** Starts the server. `HOST` and `PORT` say where; by default it answers this machine only. */
const host = process.env.HOST ?? '127.0.0.1';
const port = Number(process.env.PORT ?? 8787);

const app = createApp({ version: '0.1.0', now: Date.now });
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void app.close());
await app.listen({ host, port });
process.stdout.write(`Career Mentor sync server on http://${host}:${port}\n`);
