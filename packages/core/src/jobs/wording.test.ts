import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractJob, type Job } from './index.ts';
import { linkNames, makeAdvert } from './testing/makeAdvert.ts';

const SKILLS = ['SAP', 'Excel', 'Word', 'Python', 'Docker', 'Kotlin', 'Java'];
const LISTS = ['required', 'preferred', 'negated'] as const;

const read = (source: string): Job => {
  const result = extractJob(makeAdvert(source), { linkSkills: linkNames(SKILLS) });
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};

const listOf = (job: Job, name: string): string =>
  LISTS.find((list) => job[list].some((skill) => skill.name === name)) ?? 'none';

const HEAD = 'Baker wanted for our little shop in the old town';

describe('wishes and refusals in many words', () => {
  it.each([
    ['SAP is of no relevance to this post.', 'negated'],
    ['SAP forms no part of the role.', 'negated'],
    ["SAP isn't something we look for.", 'negated'],
    ['SAP does not come into it.', 'negated'],
    ['You will not need SAP.', 'negated'],
    ['You need neither SAP nor Python.', 'negated'],
    ['Nobody will ask you to know SAP.', 'negated'],
    ['Never used SAP? No problem.', 'negated'],
    ["You can't use SAP? Fine.", 'negated'],
    ['SAP? Not here.', 'negated'],
    ['Knowing SAP is neither expected nor needed.', 'negated'],
    ['It does not matter if you have never used SAP.', 'negated'],
    ['Experience with Excel is needed, SAP is not.', 'negated'],
    ['SAP is unnecessary.', 'negated'],
    ['SAP spielt bei uns keine Rolle.', 'negated'],
    ['SAP nutzen wir nicht.', 'negated'],
    ['Auf SAP verzichten wir.', 'negated'],
    ['Nicht notwendig sind Kenntnisse in SAP.', 'negated'],
    ['Auch ohne Erfahrung in SAP sind Sie willkommen.', 'negated'],
    ['SAP braucht es bei uns nicht.', 'negated'],
    ['Niemand erwartet Erfahrung mit SAP.', 'negated'],
    ['SAP müssen Sie nicht können.', 'negated'],
    ['Wir brauchen niemanden für SAP.', 'negated'],
    ['SAP ist uns egal.', 'negated'],
    ['SAP would set you apart.', 'preferred'],
    ["We'd be thrilled by SAP.", 'preferred'],
    ['If you have worked with SAP, all the better.', 'preferred'],
    ['You might also know SAP, which is by no means essential.', 'preferred'],
    ['Excel is a bonus, and so is SAP.', 'preferred'],
    ['SAP hilft, ist aber nicht Bedingung.', 'preferred'],
    ['Ein Bonus wäre SAP.', 'preferred'],
    ['Schön, wenn du SAP kennst.', 'preferred'],
    ['Wir freuen uns über SAP.', 'preferred'],
    ['Wer SAP kennt, ist klar im Vorteil.', 'preferred'],
    ['You must know SAP.', 'required'],
    ['Wichtig ist uns SAP.', 'required'],
    ['Du solltest SAP bedienen können.', 'required'],
    ['We will teach you SAP.', 'none'],
    ['SAP bringen wir dir bei.', 'none'],
    ['You must know Excel rather than SAP.', 'none'],
  ])('hears in %j that SAP is %s', (sentence, list) => {
    expect(listOf(read(`${HEAD}\n\nWe bake at night and sleep by day. ${sentence}`), 'SAP')).toBe(list);
  });

  it('lets a cue in parentheses speak of nothing outside', () => {
    const job = read(`${HEAD}\n\nRequirements\n- Excel (SAP preferred)\n- Word (nice to have)`);
    expect([listOf(job, 'Excel'), listOf(job, 'SAP'), listOf(job, 'Word')]).toEqual([
      'required',
      'preferred',
      'preferred',
    ]);
  });
});

describe('headings that people invent', () => {
  it.each([
    ['What it takes', 'required'],
    ["You're a good match if you", 'required'],
    ['Ohne das geht es nicht', 'required'],
    ['Hiermit überzeugen Sie uns', 'required'],
    ['II. Anforderungen', 'required'],
    ['What would make us smile', 'preferred'],
    ["We'd love, but don't insist on", 'preferred'],
    ['Highly regarded', 'preferred'],
    ['Schön, aber verzichtbar', 'preferred'],
    ['Was uns freuen würde', 'preferred'],
    ["What it doesn't take", 'negated'],
    ['Forget about', 'negated'],
    ['Not applicable to this site', 'negated'],
    ["You needn't have", 'negated'],
    ['Das muss nicht sein', 'negated'],
    ['Darauf verzichten wir', 'negated'],
    ['Was keine Rolle spielt', 'negated'],
    ['Jobs you may like', 'none'],
  ])('%j opens a list of what is %s', (heading, list) => {
    expect(listOf(read(`${HEAD}\n\nRequirements\n- Excel\n- Word\n\n${heading}\n- SAP\n- Python`), 'SAP')).toBe(list);
  });
});

describe('alternatives', () => {
  const groups = (item: string) =>
    read(`${HEAD}\n\nRequirements\n- ${item}`).required.map(({ name, alternativeGroup }) => [name, alternativeGroup]);

  it('are only what or joins', () => {
    expect(groups('Python, Java or Kotlin, Docker')).toEqual([
      ['Python', undefined],
      ['Java', 0],
      ['Kotlin', 0],
      ['Docker', undefined],
    ]);
  });

  it.each(['Java/Kotlin', 'At least one of Java, Kotlin', 'Java, Kotlin or similar', 'Java oder Kotlin'])(
    'are heard in %j',
    (item) => {
      expect(groups(item)).toEqual([
        ['Java', 0],
        ['Kotlin', 0],
      ]);
    },
  );
});

describe('the page around an advert', () => {
  const NOISE = fc.constantFrom(
    'We use cookies to give you the best experience. Accept all',
    'Home | Jobs | Companies | Sign in',
    'Apply now',
    'Save for later',
    '© 2024 Jobs Ltd. Terms, privacy, cookies.',
    'We are an equal opportunities employer and do not discriminate.',
    'Diese Seite verwendet Cookies. Alle akzeptieren',
    'Startseite > Jobs > Impressum > Kontakt',
  );
  const ITEMS = fc.uniqueArray(fc.constantFrom(...SKILLS), { minLength: 1, maxLength: 5 });
  const namesOf = (job: Job) => LISTS.map((list) => job[list].map(({ name }) => name).sort());

  it('adds nothing to what is asked for, and is marked', () => {
    fc.assert(
      fc.property(ITEMS, NOISE, NOISE, (items, above, below) => {
        const list = `Requirements\n${items.map((item) => `- ${item}`).join('\n')}`;
        const plain = read(`${HEAD}\n\n${list}`);
        const noisy = read(`${above}\n\n${HEAD}\n\n${list}\n\n${below}`);
        expect(namesOf(noisy)).toEqual(namesOf(plain));
        expect(noisy.meta.setAside?.length).toBeGreaterThanOrEqual(1);
      }),
      { seed: 11, numRuns: 100 },
    );
  });

  it('reads the same whatever order the items have, and never wants what is refused', () => {
    const order = fc.shuffledSubarray(SKILLS, { minLength: 2 });
    fc.assert(
      fc.property(order, fc.constantFrom('No $ needed', '$ is not required', '$ ist nicht nötig'), (items, refusal) => {
        const [refused = '', ...wanted] = items;
        const lines = [...wanted.map((item) => `- ${item}`), `- ${refusal.replace('$', refused)}`];
        const job = read(`${HEAD}\n\nRequirements\n${lines.join('\n')}`);
        const turned = read(`${HEAD}\n\nRequirements\n${[...lines].reverse().join('\n')}`);
        expect(namesOf(turned)).toEqual(namesOf(job));
        expect(listOf(job, refused)).toBe('negated');
        expect(job.required.map(({ name }) => name).sort()).toEqual([...wanted].sort());
      }),
      { seed: 12, numRuns: 100 },
    );
  });
});
