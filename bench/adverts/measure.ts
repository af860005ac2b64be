/**
 * Reads every advert whose truth is known and prints how well, set by set.
 * `node bench/adverts/measure.ts [--list]`; `--list` names what was missed and wrong in the sets to tune on, never in
 * those held out.
 */
import { LISTS, type AdvertScore } from './score.ts';
import { scoreSet } from './scoreSet.ts';
import { totalsOf } from './totals.ts';
import { ADVERT_SETS, type AdvertSet } from './truth.ts';

const sets = Object.keys(ADVERT_SETS).filter((name): name is AdvertSet => name in ADVERT_SETS);
const rows: { set: AdvertSet; scores: AdvertScore[] }[] = [];
for (const set of sets) rows.push({ set, scores: await scoreSet(set) });
printLists();
printFacts();
if (process.argv.includes('--list'))
  for (const { set, scores } of rows) if (!set.includes('held out')) for (const score of scores) printFaults(score);

function printLists(): void {
  console.log('names, micro average: precision / recall / F1 (recall with names that share most words)');
  for (const { set, scores } of rows) {
    const { adverts, lists, trapped, negatedClaimed } = totalsOf(scores);
    console.log(`\n${set} (${adverts} adverts; traps ${trapped}, not needed but claimed ${negatedClaimed})`);
    for (const list of LISTS) {
      const { precision, recall, f1, nearRecall } = lists[list];
      console.log(`  ${list.padEnd(10)}${[precision, recall, f1].map(percent).join(' / ')}  (${percent(nearRecall)})`);
    }
  }
}

function printFacts(): void {
  console.log('\nfacts, share of adverts in which they are right');
  const totals = rows.map(({ scores }) => totalsOf(scores).facts);
  for (const fact of [...new Set(totals.flatMap((facts) => Object.keys(facts)))])
    console.log(`  ${fact.padEnd(18)}${totals.map((facts) => percent(facts[fact])).join('  ')}`);
  console.log(`  in the order of the sets above: ${sets.join('; ')}`);
}

function printFaults({ name, lists, facts, trapped, negatedClaimed }: AdvertScore): void {
  const wrongFacts = Object.keys(facts).filter((fact) => !facts[fact]);
  const parts = [
    ...LISTS.filter((list) => lists[list].missed.length + lists[list].wrong.length > 0).map(
      (list) => `${list}: missed [${lists[list].missed.join('; ')}] wrong [${lists[list].wrong.join('; ')}]`,
    ),
    ...(wrongFacts.length > 0 ? [`facts: ${wrongFacts.join(', ')}`] : []),
    ...(trapped.length > 0 ? [`traps: ${trapped.join(', ')}`] : []),
    ...(negatedClaimed.length > 0 ? [`not needed but claimed: ${negatedClaimed.join(', ')}`] : []),
  ];
  if (parts.length > 0) console.log(`\n${name}\n  ${parts.join('\n  ')}`);
}

function percent(share: number | undefined): string {
  return share === undefined ? '    -' : (100 * share).toFixed(1).padStart(5);
}
