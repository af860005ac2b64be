import { jobOf, readFile } from '../engine.ts';
import { scoreAdvert, type AdvertScore } from './score.ts';
import { readAdvertSet, type AdvertSet } from './truth.ts';

/** Reads each advert of a set with the app's own taxonomy and judges it. */
export async function scoreSet(set: AdvertSet): Promise<AdvertScore[]> {
  const scores: AdvertScore[] = [];
  for (const file of readAdvertSet(set)) scores.push(scoreAdvert(file, jobOf(await readFile(file.path))));
  return scores;
}
