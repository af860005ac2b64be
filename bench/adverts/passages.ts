/**
 * Reads short passages of adverts and prints how well, batch by batch: `node bench/adverts/passages.ts [--list]`.
 * A passage stands with its truth in one file of `fixtures/passages`: `=== name`, its text, then lines that begin with
 * `+` (required), `~` (wished for), `-` (not needed) and `?` (may be named as well), each with names between semicolons.
 */
import { readFileSync } from 'node:fs';
import { readDocument } from '@career-mentor/rag/parsing';
import { extractJob } from '@career-mentor/core/jobs';
import { matcher, valueOf } from '../engine.ts';
import { inCheckout } from '../places.ts';
import { LISTS, scoreAdvert, type AdvertScore } from './score.ts';
import { totalsOf } from './totals.ts';
import { AdvertTruth } from './truth.ts';

/** The batches, in the order in which they were written; each was a fresh check once, before rules were changed for it. */
export const PASSAGE_BATCHES = ['first', 'second'] as const;
export type PassageBatch = (typeof PASSAGE_BATCHES)[number];

interface Passage {
  readonly name: string;
  readonly text: string;
  readonly truth: AdvertTruth;
}

/** Reads each passage of a batch with the app's own taxonomy and judges its three lists. */
export async function scorePassages(batch: PassageBatch): Promise<AdvertScore[]> {
  const scores: AdvertScore[] = [];
  for (const { name, text, truth } of readPassages(batch)) {
    const document = valueOf(await readDocument({ fileName: `${name}.txt`, bytes: new TextEncoder().encode(text) }));
    const job = extractJob(document, { linkSkills: (...of) => matcher.link(...of) });
    // A passage that is not even taken for an advert counts as one in which nothing was found.
    scores.push(scoreAdvert({ path: name, name, truth, hasFacts: false }, job.ok ? job.value : undefined));
  }
  return scores;
}

function readPassages(batch: PassageBatch): Passage[] {
  return readFileSync(inCheckout(`packages/core/src/jobs/fixtures/passages/${batch}.txt`), 'utf8')
    .split(/^=== /m)
    .filter((block) => block.trim() !== '')
    .map((block) => {
      const [name = '', ...lines] = block.trimEnd().split('\n');
      const from = lines.findIndex((line) => line.startsWith('+ '));
      const named = (mark: string): string[] =>
        lines
          .slice(from)
          .filter((line) => line.startsWith(`${mark} `))
          .flatMap((line) => line.slice(2).split(/;\s*/));
      const may = named('?');
      const truth = AdvertTruth.parse({
        title: '',
        required: named('+'),
        preferred: named('~'),
        negated: named('-'),
        requiredOptional: may,
        preferredOptional: may,
        negatedOptional: may,
      });
      return { name, text: lines.slice(0, from).join('\n'), truth };
    });
}

function print(batch: PassageBatch, scores: readonly AdvertScore[]): void {
  const { lists, adverts, negatedClaimed } = totalsOf(scores);
  console.log(`${batch} (${adverts} passages; not needed but claimed ${negatedClaimed})`);
  for (const list of LISTS) {
    const { precision, recall, f1, nearRecall } = lists[list];
    const shares = [precision, recall, f1, nearRecall].map((share) => (100 * share).toFixed(1).padStart(5));
    console.log(`  ${list.padEnd(10)}${shares.slice(0, 3).join(' / ')}  (${shares[3]})`);
  }
}

function printFaults({ name, lists, negatedClaimed }: AdvertScore): void {
  const parts = LISTS.filter((list) => lists[list].missed.length + lists[list].wrong.length > 0).map(
    (list) => `${list}: missed [${lists[list].missed.join('; ')}] wrong [${lists[list].wrong.join('; ')}]`,
  );
  if (negatedClaimed.length > 0) parts.push(`not needed but claimed: ${negatedClaimed.join('; ')}`);
  if (parts.length > 0) console.log(`\n${name}\n  ${parts.join('\n  ')}`);
}

if (process.argv[1] === import.meta.filename)
  for (const batch of PASSAGE_BATCHES) {
    const scores = await scorePassages(batch);
    if (process.argv.includes('--list')) for (const score of scores) printFaults(score);
    print(batch, scores);
  }
