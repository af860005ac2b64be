import { describe, expect, it } from 'vitest';
import type { TaskView } from '@career-mentor/workspace/api';
import { withTask } from './events.ts';
import { failureDetails, isPassing, toFailure } from './failure.ts';

const unreachable = { code: 'unreachable', message: 'm', guidance: 'g' };
const failure = { code: 'cv-unreadable', message: 'It could not be read.', guidance: 'Try another file.' };

describe('toFailure', () => {
  it('takes the failure that came through the router', () =>
    expect(toFailure(Object.assign(new Error('x'), { data: { failure } }), unreachable)).toEqual(failure));

  it('takes a failure as it is', () => expect(toFailure(failure, unreachable)).toEqual(failure));

  it('says that nobody answered when there is none', () =>
    expect(toFailure(new TypeError('Failed to fetch'), unreachable)).toEqual(unreachable));
});

describe('isPassing', () => {
  const withCode = (code: string) => Object.assign(new Error('x'), { data: { failure: { ...failure, code } } });

  it('asks again when nobody answered or the data process is coming back', () => {
    expect(isPassing(new TypeError('Failed to fetch'))).toBe(true);
    expect(isPassing(withCode('data-process-restarting'))).toBe(true);
  });

  it('takes any other failure as the answer', () => expect(isPassing(withCode('cv-unreadable'))).toBe(false));
});

describe('failureDetails', () => {
  it('names code, field and the transport’s words', () =>
    expect(failureDetails({ ...failure, field: 'text' }, new Error('timed out'))).toBe(
      'code: cv-unreadable\nfield: text\nmessage: timed out',
    ));
});

describe('withTask', () => {
  const task = (id: string, progress: number): TaskView => ({
    id,
    kind: 'import-cv',
    label: 'cv.pdf',
    state: 'running',
    step: 'read',
    progress,
    startedAt: 0,
  });

  it('replaces a known task in its place and puts a new one on top', () => {
    expect(withTask([task('a', 0), task('b', 0)], task('b', 0.5)).map((one) => one.progress)).toEqual([0, 0.5]);
    expect(withTask([task('a', 0)], task('b', 0)).map((one) => one.id)).toEqual(['b', 'a']);
  });
});
