/**
 * What is printed of an error that should not have happened: its kind and where it came from. Its message is left out,
 * because it may quote a document, and people paste these lines into reports.
 */
export function describeBug(error: unknown): string {
  if (!(error instanceof Error)) return 'A value that is no error was thrown.';
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [error.name, ...frames].join('\n');
}
