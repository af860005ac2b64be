import { expect } from 'vitest';
import type { Failure, Result } from '@career-mentor/core/kernel';

/** The value of a result that must have succeeded. */
export function expectOk<T>(result: Result<T, Failure>): T {
  if (!result.ok) throw new Error(`expected a value, got ${result.error.code}: ${result.error.message}`);
  return result.value;
}

/** The failure of a result that must have failed with `code`, and must tell what to do next. */
export function expectFailure(result: Result<unknown, Failure>, code: string): Failure {
  if (result.ok) throw new Error(`expected the failure ${code}, got a value`);
  expect(result.error).toMatchObject({ code });
  expect(result.error.message).not.toBe('');
  expect(result.error.guidance).not.toBe('');
  return result.error;
}
