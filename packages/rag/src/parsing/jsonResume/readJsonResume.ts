import type { DocumentText } from '@career-mentor/core/evidence';
import { err, ok, type Failure, type Result } from '@career-mentor/core/kernel';
import { readFailure } from '../failures.ts';
import type { CheckedFile } from '../options.ts';
import { composeResume } from '../stated/composeResume.ts';
import { saysSomething } from '../stated/statedResume.ts';
import { decodeText } from '../text/decodeText.ts';
import { isFields } from './fields.ts';
import { toResume } from './toResume.ts';

/**
 * Reads a resume in the JSON Resume format (jsonresume.org): its fields are the facts, and a page is set that shows
 * them. Fails with `document-unreadable` where the file is no JSON, and with `json-unknown` where it is another.
 */
export function readJsonResume(file: CheckedFile): Result<Omit<DocumentText, 'language'>, Failure> {
  const decoded = decodeText(file.bytes);
  const root = decoded === undefined ? undefined : parseJson(decoded.text);
  if (root === undefined) return err(readFailure('document-unreadable', 'The file begins like JSON, but is damaged.'));
  if (!isFields(root.value)) return err(readFailure('json-unknown'));
  const resume = toResume(root.value);
  return saysSomething(resume) && isResume(root.value)
    ? ok(composeResume(file, 'json-resume', resume))
    : err(readFailure('json-unknown'));
}

/** Any JSON may have a name; a resume has one of these as well, with something in it. */
const isResume = (root: Readonly<Record<string, unknown>>): boolean =>
  Object.entries(root).some(
    ([key, value]) => PARTS.has(key.toLowerCase()) && typeof value === 'object' && value !== null,
  );

const PARTS: ReadonlySet<string> = new Set(['basics', 'work', 'education', 'skills', 'experience', 'projects']);

function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text.replace(/^\ufeff/, '')) };
  } catch (cause) {
    if (cause instanceof SyntaxError) return undefined;
    throw cause;
  }
}
