import { describe, expect, it } from 'vitest';
import { createApp } from './app.ts';

const createTestApp = () => {
  let now = 1_000_000;
  return {
    app: createApp({ version: '9.9.9', now: () => now }),
    pass: (milliseconds: number) => (now += milliseconds),
  };
};

describe('the sync server', () => {
  it('says that it is well, its version and how long it runs', async () => {
    const { app, pass } = createTestApp();
    await app.ready();
    pass(61_500);
    const response = await app.inject({ method: 'GET', url: '/health' });
    expect(response.statusCode).toBe(200);
    expect(response.json()).toEqual({ status: 'ok', version: '9.9.9', uptime: 61 });
    expect(response.headers['cache-control']).toBe('no-store');
  });

  it('answers anything else with a failure in the house shape', async () => {
    const { app } = createTestApp();
    for (const request of [
      { method: 'GET', url: '/' },
      { method: 'POST', url: '/health' },
    ] as const) {
      const response = await app.inject(request);
      expect(response.statusCode).toBe(404);
      expect(response.json()).toMatchObject({ code: 'not-found', guidance: expect.any(String) });
    }
  });

  it('tells nothing about a fault inside', async () => {
    const { app } = createTestApp();
    app.get('/broken', async () => Promise.reject(new Error('the password is 123')));
    const response = await app.inject({ method: 'GET', url: '/broken' });
    expect(response.statusCode).toBe(500);
    expect(response.body).not.toContain('123');
  });
});
