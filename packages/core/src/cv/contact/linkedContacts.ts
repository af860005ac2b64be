import type { Link } from '../../evidence/index.ts';
import type { Fact } from '../reading/fact.ts';

/** Confidence of an address that only a link's target names: it is the person's unless it lies on somebody else's name. */
const CERTAINTY = 0.85;

/**
 * The e-mail address: the one in the text, or the target of a link on it where the text's is a part of that (broken at
 * the line's end, or cut by a narrow column); of a link on an icon where the text has none.
 */
export function emailOf(written: Fact | undefined, links: readonly Link[]): Fact | undefined {
  const linked = targets(links, /^mailto:/i);
  if (written === undefined) return linked[0];
  const whole = linked.find(({ value }) => value !== written.value && bare(value).endsWith(bare(written.value)));
  return whole === undefined ? written : { ...written, value: whole.value };
}

/** The telephone number of the text, else the target of a link on an icon. */
export const phoneOf = (written: Fact | undefined, links: readonly Link[]): Fact | undefined =>
  written ?? targets(links, /^(?:tel|callto):/i)[0];

function targets(links: readonly Link[], scheme: RegExp): Fact[] {
  return links
    .filter(({ url }) => scheme.test(url))
    .map(({ url, start, end }) => ({ value: addressIn(url.replace(scheme, '')), start, end, confidence: CERTAINTY }))
    .filter(({ value }) => /\S@\S+\.\S|\d{6}/.test(value));
}

/** Without parameters, and with the characters that addresses of this kind encode. */
function addressIn(target: string): string {
  const plain = target.replace(/^\/\//, '').replace(/[?;].*$/, '');
  try {
    return decodeURIComponent(plain).trim();
  } catch {
    return plain.trim();
  }
}

const bare = (email: string): string => email.toLowerCase().replace(/-/g, '');
