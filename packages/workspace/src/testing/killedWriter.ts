// Writes to the workspace named on the command line until it is killed. Runs as a child process of a test.
import { writeSync } from 'node:fs';
import { openWorkspaceFile } from '../db/openWorkspaceFile.ts';
import { recordChange } from '../repositories/changeLog.ts';
import { resourceRatings } from '../repositories/tables.ts';

const [directory] = process.argv.slice(2);
if (!directory) throw new Error('Name the workspace folder.');
const opened = openWorkspaceFile(directory, Date.now());
if (!opened.ok) throw new Error(opened.error.code);

for (let round = 0; ; round += 1) {
  recordChange(opened.value.db, { label: `Round ${round}`, at: round }, (recorder) => {
    // Both rows or none: a test that finds one without the other has found a torn transaction.
    recorder.put(resourceRatings, { resource_id: `left-${round}`, stars: 1 });
    recorder.put(resourceRatings, { resource_id: `right-${round}`, stars: 5 });
  });
  // Written at once, because this loop never gives other work a turn.
  if (round === 0) writeSync(1, 'writing\n');
}
