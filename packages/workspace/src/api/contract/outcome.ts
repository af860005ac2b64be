import type { Failure, Result } from '@career-mentor/core/kernel';

/** What a use case answers: at once or later, a value or a failure that a person can act on. */
export type Outcome<T> = Result<T, Failure> | Promise<Result<T, Failure>>;
