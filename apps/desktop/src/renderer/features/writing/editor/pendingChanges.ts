import { changeArrangement, overlay, type Arrangement, type ArrangementChange } from '@career-mentor/core/writing';
import type { VersionView } from '@career-mentor/workspace/api';

/**
 * What the version says itself once the changes on their way have arrived. Each change says the same when it is made
 * twice, so it does no harm that one of them may be in the version already.
 */
export const withPending = ({ own }: Pick<VersionView, 'own'>, pending: readonly ArrangementChange[]): Arrangement =>
  pending.reduce(changeArrangement, own);

/** What stands on the page when the version says `own`. */
export const arrangementOf = ({ base }: Pick<VersionView, 'base'>, own: Arrangement): Arrangement => overlay(base, own);

/** Several changes as one, so that one undo takes them all back. */
export function asOne(own: Arrangement, changes: readonly ArrangementChange[]): ArrangementChange | undefined {
  const [first, ...rest] = changes;
  if (rest.length === 0) return first;
  return { kind: 'replace', arrangement: changes.reduce(changeArrangement, own) };
}
