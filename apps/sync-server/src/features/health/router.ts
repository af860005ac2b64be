import type { FastifyPluginAsync } from 'fastify';

/** What a load balancer or an administrator may know without signing in: that it runs, which version, for how long. */
export interface Health {
  readonly status: 'ok';
  readonly version: string;
  /** Whole seconds since the start. */
  readonly uptime: number;
}

/** `GET /health`. */
export const healthRoutes =
  (options: { readonly version: string; readonly now: () => number }): FastifyPluginAsync =>
  async (app) => {
    const startedAt = options.now();
    app.get('/health', async (): Promise<Health> => {
      return { status: 'ok', version: options.version, uptime: Math.floor((options.now() - startedAt) / 1000) };
    });
  };
