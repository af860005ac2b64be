import { randomBytes, timingSafeEqual } from 'node:crypto';

/**
 * Who may use browser mode. The address that is opened holds a token that works once; it is exchanged for a cookie that
 * no script can read and that other sites' pages do not send along.
 */
export interface Session {
  readonly token: string;
  /** The `Set-Cookie` value for the right token, the first time; undefined otherwise. */
  readonly exchange: (token: string) => string | undefined;
  /** Whether a `Cookie` header holds this session's cookie. */
  readonly isKnown: (cookieHeader: string | undefined) => boolean;
}

/** `port` becomes part of the cookie's name: browsers share cookies between all ports of one host. */
export function createSession(port: number, secret: () => string = randomSecret): Session {
  const token = secret();
  const value = secret();
  const name = `career-mentor-${port}`;
  let used = false;
  return {
    token,
    exchange: (given) => {
      if (used || !isSame(given, token)) return undefined;
      used = true;
      return `${name}=${value}; HttpOnly; SameSite=Strict; Path=/`;
    },
    isKnown: (header) => isSame(cookieNamed(name, header), value),
  };
}

// 256 bits: not to be guessed, also not by a program on this machine.
const randomSecret = (): string => randomBytes(32).toString('base64url');

function cookieNamed(name: string, header = ''): string {
  const pair = header.split(/;\s*/).find((each) => each.startsWith(`${name}=`));
  return pair?.slice(name.length + 1) ?? '';
}

function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
