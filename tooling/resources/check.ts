/**
 * Checks that the addresses of the resource catalogue answer, and notes the day on which each one did.
 *
 *   node tooling/resources/check.ts [--limit N] [--only TEXT] [--dry-run]
 *
 * It asks each address once, politely: four at a time, one per host at a time, 20 seconds each. An address that answers
 * gets today's date in packages/core/src/resources/verified.json, the only place from which the app takes the word
 * "verified". One that is gone (404, 410, no such host) loses its date and is listed; other failures (a firewall, a
 * sign-in wall) change nothing. Exit code 0 when nothing is gone, 1 otherwise, 4 without a network.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadCatalogue, type Resource } from '../../packages/core/src/resources/index.ts';
import { checkAll, type Fetch } from './checkAll.ts';

const file = fileURLToPath(new URL('../../packages/core/src/resources/verified.json', import.meta.url));

const { values } = parseArgs({
  options: { limit: { type: 'string' }, only: { type: 'string' }, 'dry-run': { type: 'boolean' } },
});
const chosen = loadCatalogue()
  .resources.filter((resource) => `${resource.url} ${resource.title}`.includes(values.only ?? ''))
  .slice(0, Number(values.limit ?? Infinity));
const fetchPage: Fetch = async (url) => {
  const response = await fetch(url, { redirect: 'follow', signal: AbortSignal.timeout(20_000), headers: HEADERS });
  await response.body?.cancel();
  return response.status;
};
const HEADERS = { 'user-agent': 'career-mentor-link-check', accept: 'text/html,*/*' };

const outcome = await checkAll(chosen, fetchPage);
if (outcome.answered.length === 0 && chosen.length > 0) {
  console.error('No address answered: is there a network? Nothing was changed.');
  process.exit(4);
}
if (values['dry-run'] !== true) writeFileSync(file, updated(outcome.answered, outcome.gone));
for (const { resource, reason } of outcome.gone) console.log(`gone      ${resource.url}  (${reason})`);
for (const { resource, reason } of outcome.unclear) console.log(`unclear   ${resource.url}  (${reason})`);
console.log(`${outcome.answered.length} answered, ${outcome.gone.length} gone, ${outcome.unclear.length} unclear`);
process.exitCode = outcome.gone.length === 0 ? 0 : 1;

/** The new text of the file: dates by resource id, in the order of ids so that a diff shows only what changed. */
function updated(answered: readonly Resource[], gone: readonly { resource: Resource }[]): string {
  const today = new Date().toISOString().slice(0, 10);
  const dates = new Map(Object.entries(datesOf(JSON.parse(readFileSync(file, 'utf8')))));
  for (const { resource } of gone) dates.delete(resource.id);
  for (const resource of answered) dates.set(resource.id, today);
  const sorted = [...dates].sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`;
}

function datesOf(parsed: unknown): Record<string, string> {
  if (typeof parsed !== 'object' || parsed === null) throw new Error(`${file} holds no object`);
  return Object.fromEntries(Object.entries(parsed).map(([id, date]) => [id, String(date)]));
}
