import type { Clock } from '@career-mentor/core/ports';

/** The calendar day where the person is, `YYYY-MM-DD`. */
export function localDay(clock: Clock): string {
  const now = new Date(clock.now());
  const part = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}
