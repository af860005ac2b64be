import { describe, expect, it } from 'vitest';
import { externalAddress } from './externalAddress.ts';

describe('addresses outside the app', () => {
  it.each([
    ['https://example.org/a b', 'https://example.org/a%20b'],
    ['HTTPS://Example.org', 'https://example.org/'],
  ])('may be %s', (address, normalised) => expect(externalAddress(address)).toBe(normalised));

  it.each([
    'http://example.org/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,hello',
    'smb://server/share',
    'https://name:word@example.org/',
    'mailto:someone@example.org',
    'not an address',
    '',
  ])('may not be %s', (address) => expect(externalAddress(address)).toBeUndefined());
});
