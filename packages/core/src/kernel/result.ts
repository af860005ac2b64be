/**
 * The outcome of an operation that may fail in an expected way. A plain object, so that it survives postMessage and JSON.
 * Expected failures are returned; bugs throw.
 */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

/** The outcome of something that went well. */
export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });

/** The outcome of something that failed as it may. */
export const err = <E>(error: E): Result<never, E> => ({ ok: false, error });
