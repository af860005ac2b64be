import { describe, expect, it } from 'vitest';
import { isFromElsewhere, refusalOf } from './checkRequest.ts';
import { createSession } from './session.ts';

describe('the session of browser mode', () => {
  it('lets in with the token once, and with its cookie from then on', () => {
    const session = createSession(4000);
    expect(session.exchange('guessed')).toBeUndefined();
    const cookie = session.exchange(session.token);
    expect(cookie).toMatch(/^career-mentor-4000=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/);
    expect(session.exchange(session.token)).toBeUndefined();
    const [pair = ''] = cookie?.split(';') ?? [];
    expect(session.isKnown(pair)).toBe(true);
    expect(session.isKnown(`other=1; ${pair}; more=2`)).toBe(true);
  });

  it('knows no other cookie', () => {
    const session = createSession(4000);
    const other = createSession(4000).exchange('');
    for (const header of [undefined, '', 'career-mentor-4000=', `career-mentor-4000=${session.token}`, other]) {
      expect(session.isKnown(header)).toBe(false);
    }
  });
});

describe('where a request comes from', () => {
  it.each([
    [{ host: '127.0.0.1:4000' }, true],
    [{ host: 'localhost:4000', origin: 'http://localhost:4000' }, true],
    [{ host: '127.0.0.1:4000', origin: 'http://127.0.0.1:4000' }, true],
    [{ host: 'evil.example:4000' }, false],
    [{ host: '127.0.0.1:4001' }, false],
    [{}, false],
    [{ host: '127.0.0.1:4000', origin: 'https://evil.example' }, false],
    [{ host: '127.0.0.1:4000', origin: 'null' }, false],
    [{ host: '127.0.0.1:4000', origin: 'http://127.0.0.1:4001' }, false],
  ])('%o is answered: %s', (headers, answered) => {
    expect(refusalOf(headers, 4000) === undefined).toBe(answered);
  });

  it('tells a request that another site caused', () => {
    expect(isFromElsewhere({ 'sec-fetch-site': 'cross-site' })).toBe(true);
    expect(isFromElsewhere({ 'sec-fetch-site': 'same-site' })).toBe(true);
    expect(isFromElsewhere({ 'sec-fetch-site': 'same-origin' })).toBe(false);
    expect(isFromElsewhere({})).toBe(false);
  });
});
