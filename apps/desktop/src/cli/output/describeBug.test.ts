import { expect, it } from 'vitest';
import { describeBug } from './describeBug.ts';

it('says what kind of error came from where, and nothing that the error quotes', () => {
  const told = describeBug(new RangeError('no vector for "Ada Example,\n    born 1815"'));
  expect(told).toMatch(/^RangeError\n {4}at .*describeBug\.test\.ts/);
  expect(told).not.toMatch(/Ada|1815/);
  expect(describeBug('Ada Example')).not.toContain('Ada');
});
