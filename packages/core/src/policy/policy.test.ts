import { describe, expect, it } from 'vitest';
import { CONTENT_SECURITY_POLICY } from './index.ts';

describe('the content security policy', () => {
  it('lets the page load and reach itself only', () => {
    const sources = CONTENT_SECURITY_POLICY.split('; ').flatMap((directive) => directive.split(' ').slice(1));
    const local = ["'none'", "'self'", "'unsafe-inline'", "'wasm-unsafe-eval'", 'blob:', 'data:'];
    expect(sources.filter((source) => !local.includes(source))).toEqual([]);
    expect(CONTENT_SECURITY_POLICY).toContain("default-src 'none'");
  });

  it('allows no inline script', () => {
    const scripts = CONTENT_SECURITY_POLICY.split('; ').find((directive) => directive.startsWith('script-src'));
    expect(scripts).toBe("script-src 'self' 'wasm-unsafe-eval'");
  });
});
