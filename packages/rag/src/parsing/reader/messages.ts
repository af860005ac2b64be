import type { DocumentText } from '@career-mentor/core/evidence';
import type { Failure, Result } from '@career-mentor/core/kernel';
import type { FileInput, ReadProgress } from '../options.ts';

/** What the reading process is asked; `id` ties replies to requests. To cancel a read, the process is killed. */
export interface ReaderRequest {
  readonly id: number;
  readonly input: FileInput;
}

/** What it answers: any number of steps, then one result. */
export type ReaderReply =
  | { readonly kind: 'step'; readonly id: number; readonly progress: ReadProgress }
  | { readonly kind: 'result'; readonly id: number; readonly result: Result<DocumentText, Failure> };
