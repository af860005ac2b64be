import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractJob, type Job } from './index.ts';
import { linkNames, makeAdvert } from './testing/makeAdvert.ts';

const LISTS = ['required', 'preferred', 'negated'] as const;

const read = (source: string, names: readonly string[] = []): Job => {
  const result = extractJob(makeAdvert(source), { linkSkills: linkNames(names) });
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};

const namesOf = (job: Job, list: (typeof LISTS)[number]): string[] => job[list].map(({ name }) => name);

interface Truth
  extends Partial<Record<`${(typeof LISTS)[number]}Optional`, string[]>>, Record<(typeof LISTS)[number], string[]> {
  readonly title: string;
  readonly company?: string;
  readonly location?: string;
  readonly traps: string[];
  readonly yearsExperience?: number;
}

const readFolder = (path: string) => {
  const folder = new URL(path, import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => {
      const truth: Truth = JSON.parse(readFileSync(new URL(name.replace('.txt', '.truth.json'), folder), 'utf8'));
      return { name, text: readFileSync(new URL(name, folder), 'utf8'), truth };
    });
};
const adverts = readFolder('./fixtures/');

describe('extractJob on adverts of many trades', () => {
  // The stand-in knows every name of every advert, and the traps as well: what is told apart is told by the text.
  const names = [...new Set(adverts.flatMap(({ truth }) => [...LISTS.flatMap((list) => truth[list]), ...truth.traps]))];
  const fold = (name: string) => name.toLowerCase();

  it.each(adverts)('reads $name', ({ text, truth }) => {
    const job = read(text, names);
    expect({ title: job.title?.toLowerCase(), company: job.company, years: job.yearsExperience }).toEqual({
      title: truth.title.replace(' - ', job.title?.includes('–') ? ' – ' : ' - ').toLowerCase(),
      company: truth.company,
      years: truth.yearsExperience,
    });
    for (const list of LISTS) {
      const found = namesOf(job, list).map(fold);
      const missing = truth[list].filter((name) => !found.includes(fold(name)));
      expect(missing.slice(Math.ceil(truth[list].length / 5))).toEqual([]);
    }
    const wanted = [...job.required, ...job.preferred].map(({ name }) => fold(name));
    expect(wanted.filter((name) => truth.negated.map(fold).includes(name))).toEqual([]);
  });

  it('claims no trap, and hardly anything that is not there', () => {
    let right = 0;
    const wrong: string[] = [];
    for (const { name, text, truth } of adverts) {
      const job = read(text, names);
      const allowed = LISTS.flatMap((list) => [...truth[list], ...(truth[`${list}Optional`] ?? [])]).map(fold);
      for (const skill of [...job.required, ...job.preferred].map((each) => each.name)) {
        if (allowed.includes(fold(skill))) right += 1;
        else wrong.push(`${name}: ${skill}`);
        if (!allowed.includes(fold(skill))) expect(truth.traps.map(fold)).not.toContain(fold(skill));
      }
    }
    expect(wrong.slice(Math.ceil(right / 9))).toEqual([]);
  });
});

describe('extractJob on adverts set aside', () => {
  // Nothing was tuned to the second half; both are judged by their totals, so that no advert of it steers the rules.
  it.each([
    ['./fixtures/tuned/', { found: 0.9, right: 0.85, heads: 0.9 }],
    ['./fixtures/held-out/', { found: 0.75, right: 0.85, heads: 0.8 }],
  ])('reads most of %s', (path, least) => {
    const set = readFolder(path);
    const names = [...new Set(set.flatMap(({ truth }) => [...LISTS.flatMap((list) => truth[list]), ...truth.traps]))];
    const fold = (name: string) => name.toLowerCase();
    const sums = { truth: 0, found: 0, claimed: 0, right: 0, heads: 0 };
    for (const { text, truth } of set) {
      const job = read(text, names);
      for (const list of LISTS) {
        const got = namesOf(job, list).map(fold);
        const wanted = truth[list].map(fold);
        const accepted = [...wanted, ...(truth[`${list}Optional`] ?? []).map(fold)];
        sums.truth += wanted.length;
        sums.found += wanted.filter((name) => got.includes(name)).length;
        sums.claimed += got.length;
        sums.right += got.filter((name) => accepted.includes(name)).length;
      }
      sums.heads += [job.title === truth.title, job.company === truth.company, job.location === truth.location].filter(
        Boolean,
      ).length;
    }
    const shares = {
      found: sums.found / sums.truth,
      right: sums.right / sums.claimed,
      heads: sums.heads / (3 * set.length),
    };
    expect(shares.found).toBeGreaterThan(least.found);
    expect(shares.right).toBeGreaterThan(least.right);
    expect(shares.heads).toBeGreaterThan(least.heads);
  });
});

describe('extractJob', () => {
  it('gives every skill its sentence and the place it was read', () => {
    const document = makeAdvert(
      'Baker\nMill Bakery Ltd\n\nRequirements\n- Sourdough and rye bread. We bake at night.\n- Kneading',
    );
    const result = extractJob(document, { linkSkills: linkNames(['Sourdough', 'rye bread', 'Kneading']) });
    if (!result.ok) throw new Error(result.error.code);
    expect(result.value.required.map(({ name, quote }) => [name, quote])).toEqual([
      ['Sourdough', 'Sourdough and rye bread.'],
      ['Rye bread', 'Sourdough and rye bread.'],
      ['Kneading', 'Kneading'],
    ]);
    for (const { evidence, name } of result.value.required) {
      expect(document.text.slice(evidence.start, evidence.end).toLowerCase()).toBe(name.toLowerCase());
      expect(evidence.boxes).toHaveLength(1);
    }
    expect(result.value.meta.evidence['title']?.quote).toBe('Baker');
  });

  it.each([
    ['SQL is not required but a plus', 'preferred'],
    ['SQL is not essential, but helpful', 'preferred'],
    ['SQL (nice to have)', 'preferred'],
    ['SQL: not needed', 'negated'],
    ['SQL, although we can teach you', 'none'],
    ['SQL; most of us use it daily', 'required'],
    ['No SQL is needed', 'negated'],
  ])('under a heading of requirements, %j makes SQL %s', (item, list) => {
    const job = read(`Baker for our shop\n\nRequirements\n- Bread\n- ${item}\n- Cakes`, ['SQL', 'Bread', 'Cakes']);
    const found = LISTS.find((each) => namesOf(job, each).includes('SQL')) ?? 'none';
    expect(found).toBe(list);
  });

  it.each(['About us', 'Benefits', 'How to apply'])('wants nothing that stands under %j', (heading) => {
    const job = read(
      `Baker for our shop\n\nRequirements\n- Bread\n\n${heading}\n- Experience with SQL and Bitcoin mining\n- You must know Java`,
      ['SQL', 'Java', 'Bread'],
    );
    expect(namesOf(job, 'required')).toEqual(['Bread']);
  });

  it.each([
    ['Experience with lye baths is essential.', ['Lye baths'], [], []],
    ['Knowledge of lye baths is required.', ['Lye baths'], [], []],
    ['You should be confident with Foamex or Steamex.', ['Foamex', 'Steamex'], [], []],
    ['Lye bath experience would be a plus.', [], ['Lye bath'], []],
    ['GCSE teaching is essential.', ['GCSE teaching'], [], []],
    ['Experience of teaching physics is not necessary.', [], [], ['Teaching physics']],
    ["You don't need to know how to code.", [], [], ['coding']],
    ['The shop runs on Foamex and SQL; no experience with these is needed.', [], [], ['Foamex', 'SQL']],
    [
      'Excellent written and verbal communication is essential.',
      ['Written communication', 'Verbal communication'],
      [],
      [],
    ],
    ['Du hast gute Russischkenntnisse. Idealerweise kennst du Foamex.', ['Russisch'], ['Foamex'], []],
    ['Ideally you live nearby. We would love to hear from you.', [], [], []],
    ['References are required. Parking is needed by many.', [], [], []],
    ['Rye design with BreadCAD is essential.', ['Rye design', 'BreadCAD'], [], []],
  ])('hears in the sentence %j what is wanted and what is not', (sentence, required, preferred, negated) => {
    const job = read(`Baker for our shop\n\nWe bake at night and sleep by day in our mill. ${sentence}`, [
      'SQL',
      'teaching',
      'coding',
      'verbal communication',
      'written communication',
      'Rye design',
    ]);
    const byName = (list: (typeof LISTS)[number]) => namesOf(job, list).sort();
    expect([byName('required'), byName('preferred'), byName('negated')]).toEqual([
      [...required].sort(),
      [...preferred].sort(),
      [...negated].sort(),
    ]);
  });

  it('refuses a longer name without refusing the skill that is part of it', () => {
    const job = read(
      'Baker for our shop\n\nYou must have experience of teaching. Experience of teaching chemistry is not necessary.',
      ['teaching'],
    );
    expect(job.required.map(({ name, id }) => [name, id])).toEqual([['teaching', 'teaching']]);
    expect(job.negated.map(({ name, id }) => [name, id])).toEqual([['Teaching chemistry', undefined]]);
  });

  it('numbers alternatives', () => {
    const job = read(
      'Developer wanted\n\nRequirements\n- Java, Kotlin or Scala\n- Git and SQL\n- One of Docker, Podman\n- ANSYS or similar',
      ['Java', 'Kotlin', 'Scala', 'Git', 'SQL', 'Docker', 'Podman', 'ANSYS'],
    );
    expect(job.required.map(({ name, alternativeGroup }) => [name, alternativeGroup])).toEqual([
      ['Java', 0],
      ['Kotlin', 0],
      ['Scala', 0],
      ['Git', undefined],
      ['SQL', undefined],
      ['Docker', 1],
      ['Podman', 1],
      ['ANSYS', undefined],
    ]);
  });

  it('is surer of a listed skill than of an unknown phrase', () => {
    const job = read('Baker in Leeds wanted\n\nRequirements\n- Sourdough\n- Croissant lamination', ['Sourdough']);
    const [known, unknown] = job.required;
    expect(known?.id).toBe('sourdough');
    expect(unknown).toMatchObject({ name: 'Croissant lamination' });
    expect(unknown?.id).toBeUndefined();
    expect(unknown?.confidence).toBeLessThan(known?.confidence ?? 0);
  });

  it('says so when it had to read the requirements out of the tasks', () => {
    const job = read('Baker\n\nYour tasks\n- You bake Sourdough every morning before four\n- You keep the oven clean', [
      'Sourdough',
    ]);
    expect(namesOf(job, 'required')).toEqual(['Sourdough']);
    expect(job.required[0]?.confidence).toBeLessThan(0.6);
    expect(job.meta.warnings).toHaveLength(1);
  });

  it.each([
    ['three words', 'Baker in Leeds', 'advert-too-short'],
    ['nothing', '', 'advert-too-short'],
    ['200 kB', 'A baker for our shop. '.repeat(10_000), 'advert-too-long'],
  ])('refuses %s', (_, text, code) => {
    const result = extractJob(makeAdvert(text), { linkSkills: () => [] });
    expect(result).toMatchObject({ ok: false, error: { code, guidance: /\S/ } });
  });

  it('for any text: no skill is both refused and wanted, quotes and evidence are copied, the same text gives the same job', () => {
    const words = fc.constantFrom(
      'SQL',
      'Java',
      'Rust',
      'bread',
      'no need for',
      'is not required',
      'is a plus',
      'ideally',
      'and',
      'or',
      'you',
      'must have',
      '5 years',
      'experience with',
      '(',
      ')',
      ',',
      '.',
      ':',
      'Requirements',
      'Nice to have',
      'not',
      'kein',
      'erforderlich',
      '-',
      '\n',
      '\n\n- ',
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 10, maxLength: 80 }), (parts) => {
        const document = makeAdvert(parts.join(' '));
        const deps = { linkSkills: linkNames(['SQL', 'Java', 'Rust']) };
        const result = extractJob(document, deps);
        expect(extractJob(document, deps)).toEqual(result);
        if (!result.ok) return;
        const job = result.value;
        const refused = new Set(namesOf(job, 'negated').map((name) => name.toLowerCase()));
        for (const skill of [...job.required, ...job.preferred])
          expect(refused).not.toContain(skill.name.toLowerCase());
        for (const skill of LISTS.flatMap((list) => job[list])) {
          expect(document.text.slice(skill.evidence.start, skill.evidence.end)).toBe(skill.evidence.quote);
          expect(document.text.replace(/\s+/g, ' ')).toContain(skill.quote);
          expect(skill.quote.toLowerCase()).toContain(skill.name.toLowerCase().replace(/\s+/g, ' '));
        }
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});
