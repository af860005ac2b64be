import { describe, expect, it } from 'vitest';
import { emailOf, phoneOf } from './linkedContacts.ts';

const link = (url: string) => ({ start: 4, end: 4, page: 1, box: { x: 0, y: 0, width: 8, height: 8 }, url });
const written = { value: 'lie.lefort@example.fr', start: 9, end: 30, confidence: 0.99 };

describe('emailOf', () => {
  it('takes the target of a link on an icon where the text has no address', () => {
    const links = [link('https://example.fr'), link('mailto:aur%C3%A9lie@example.fr?subject=CV')];
    expect(emailOf(undefined, links)).toMatchObject({ value: 'aurélie@example.fr', start: 4, end: 4 });
  });

  it('takes the whole address of a link where the text shows the end of it only', () => {
    expect(emailOf(written, [link('mailto:aurelie.lefort@example.fr')])?.value).toBe('aurelie.lefort@example.fr');
    expect(
      emailOf({ ...written, value: 'aure-lie.lefort@example.fr' }, [link('mailto:aurelie.lefort@example.fr')])?.value,
    ).toBe('aurelie.lefort@example.fr');
  });

  it('keeps what the text says over a link to somebody else, and over nonsense', () => {
    expect(emailOf(written, [link('mailto:boss@example.fr')])).toBe(written);
    expect(emailOf(undefined, [link('mailto:'), link('mailto:%')])).toBeUndefined();
  });
});

describe('phoneOf', () => {
  it('takes the number of a link where the text has none', () => {
    expect(phoneOf(undefined, [link('tel:+33640000000')])?.value).toBe('+33640000000');
    expect(phoneOf(written, [link('tel:+33640000000')])).toBe(written);
  });
});
