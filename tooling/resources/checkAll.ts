import type { Resource } from '../../packages/core/src/resources/index.ts';

/** Asks for a page and gives the status of the answer; rejects when there is none. */
export type Fetch = (url: string) => Promise<number>;

export interface Doubt {
  readonly resource: Resource;
  readonly reason: string;
}

export interface CheckOutcome {
  readonly answered: readonly Resource[];
  readonly gone: readonly Doubt[];
  readonly unclear: readonly Doubt[];
}

const AT_ONCE = 4;
const GONE: ReadonlySet<number> = new Set([404, 410]);

/** Asks every address once, `AT_ONCE` hosts side by side and never one host twice at a time. */
export async function checkAll(resources: readonly Resource[], fetchPage: Fetch): Promise<CheckOutcome> {
  const answered: Resource[] = [];
  const gone: Doubt[] = [];
  const unclear: Doubt[] = [];
  const hosts = [...Map.groupBy(resources, (resource) => new URL(resource.url).host).values()];
  const work = async (): Promise<void> => {
    for (let host = hosts.shift(); host; host = hosts.shift()) {
      for (const resource of host) {
        const found = await ask(resource, fetchPage);
        if (found === 'answered') answered.push(resource);
        else (found.gone ? gone : unclear).push({ resource, reason: found.reason });
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return { answered, gone, unclear };
}

async function ask(resource: Resource, fetchPage: Fetch): Promise<'answered' | { gone: boolean; reason: string }> {
  try {
    const status = await fetchPage(resource.url);
    if (status >= 200 && status < 300) return 'answered';
    return { gone: GONE.has(status), reason: `status ${status}` };
  } catch (error) {
    const reason = reasonOf(error);
    return { gone: reason.includes('ENOTFOUND'), reason };
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}
