import type { Outcome } from './outcome.ts';

export interface EmbedderStatus {
  /** `lexical` when the built-in model could not be used. */
  readonly id: string;
  readonly state: 'ready' | 'loading' | 'missing';
  /** One plain sentence. */
  readonly detail: string;
}

export interface Status {
  readonly version: string;
  readonly mode: 'electron' | 'browser';
  readonly workspacePath: string;
  readonly embedder: EmbedderStatus;
  readonly schemaVersion: number;
  readonly device: 'device only';
}

export interface DoctorCheck {
  readonly id: string;
  readonly state: 'ok' | 'warn' | 'fail';
  readonly detail: string;
  readonly guidance?: string;
}

export interface StatusUseCases {
  readonly get: () => Outcome<Status>;
  readonly doctor: () => Outcome<readonly DoctorCheck[]>;
}
