import type { Page } from 'playwright-core';

/** Calls a procedure of the router as the opened page would, with its cookie. */
export async function mutate(page: Page, procedure: string, input: unknown): Promise<unknown> {
  const answer = await page.request.post(new URL(`/trpc/${procedure}`, page.url()).href, {
    data: JSON.stringify(input ?? null),
    headers: { origin: new URL(page.url()).origin, 'content-type': 'application/json' },
  });
  return resultOf(procedure, await answer.text());
}

/** The same for a procedure that only reads. */
export async function query(page: Page, procedure: string, input?: unknown): Promise<unknown> {
  const url = new URL(`/trpc/${procedure}`, page.url());
  if (input !== undefined) url.searchParams.set('input', JSON.stringify(input));
  const answer = await page.request.get(url.href);
  return resultOf(procedure, await answer.text());
}

function resultOf(procedure: string, text: string): unknown {
  const answer: unknown = JSON.parse(text);
  if (typeof answer === 'object' && answer !== null && 'result' in answer) return dataOf(answer.result);
  throw new Error(`${procedure} failed: ${text.slice(0, 400)}`);
}

const dataOf = (result: unknown): unknown =>
  typeof result === 'object' && result !== null && 'data' in result ? result.data : undefined;

/** A text field of an answer; throws when it is not there. */
export function fieldOf(answer: unknown, name: string): string {
  const value: unknown = typeof answer === 'object' && answer !== null ? Reflect.get(answer, name) : undefined;
  if (typeof value !== 'string') throw new Error(`the answer has no ${name}`);
  return value;
}
