import type { Failure } from '@career-mentor/core/kernel';
import fastify, { type FastifyInstance } from 'fastify';
import { healthRoutes } from './features/health/router.ts';

/** What the server needs from outside; tests give their own clock. */
export interface ServerDeps {
  readonly version: string;
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly now: () => number;
}

/** Builds the server without listening, so that tests can ask it directly. */
export function createApp(deps: ServerDeps): FastifyInstance {
  const app = fastify({ bodyLimit: 1024 * 1024 });
  app.addHook('onSend', async (_request, reply) => {
    reply.header('cache-control', 'no-store').header('x-content-type-options', 'nosniff');
  });
  app.setNotFoundHandler((_request, reply) => reply.code(404).send(NOT_FOUND));
  app.setErrorHandler((_error, _request, reply) => reply.code(500).send(BROKEN));
  app.register(healthRoutes(deps));
  return app;
}

const NOT_FOUND: Failure = {
  code: 'not-found',
  message: 'There is nothing at this address.',
  guidance: 'Check the address; this server answers GET /health.',
};

const BROKEN: Failure = {
  code: 'internal',
  message: 'The server could not answer because of a fault of its own.',
  guidance: 'Try again; tell the administrator the time if it happens twice.',
};
