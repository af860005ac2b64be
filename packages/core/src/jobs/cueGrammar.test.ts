import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractJob } from './index.ts';
import { linkNames, makeAdvert } from './testing/makeAdvert.ts';

const LISTS = ['required', 'preferred', 'negated'] as const;
const HEAD = 'Baker wanted for our little shop in the old town';

/** In which list an advert with this text names a skill. */
function listOf(text: string, name: string, head = HEAD): string {
  const job = extractJob(makeAdvert(`${head}\n\n${text}`), { linkSkills: linkNames(['SAP', 'Excel', 'Python']) });
  if (!job.ok) throw new Error(job.error.code);
  return LISTS.find((list) => job.value[list].some((skill) => skill.name === name)) ?? 'none';
}

describe('wishes and refusals by their grammar', () => {
  it.each([
    ['SAP would be the cherry on the cake.', 'preferred'],
    ["We'd view it favourably if you knew SAP.", 'preferred'],
    ['If you happen to speak SAP, even better.', 'preferred'],
    ['SAP wäre das Tüpfelchen auf dem i.', 'preferred'],
    ['SAP? We would be over the moon.', 'preferred'],
    ['Wer SAP kann, hat die Nase vorn.', 'preferred'],
    ['Nor is SAP something we expect of you.', 'negated'],
    ['SAP counts for little here.', 'negated'],
    ['No SAP experience is called for.', 'negated'],
    ['SAP? Somebody else does that.', 'negated'],
    ['SAP: no.', 'negated'],
    ['Auf SAP legen wir keinen Wert.', 'negated'],
    ['SAP kannst du also getrost vergessen.', 'negated'],
    ['SAP setzen wir ausdrücklich nicht voraus.', 'negated'],
    ['Experience with SAP is indispensable.', 'required'],
    ["You've handled SAP before.", 'required'],
    ['We want somebody who breathes SAP.', 'required'],
    ['Um SAP kümmert sich ein anderes Team.', 'none'],
  ])('%s', (text, list) => {
    expect(listOf(text, 'SAP')).toBe(list);
  });

  it('refuses only the last of a list that ends in a refusal', () => {
    expect(listOf('Essential: SAP, Excel, Python not necessary.', 'SAP')).toBe('required');
    expect(listOf('Essential: SAP, Excel, Python not necessary.', 'Python')).toBe('negated');
  });

  it('never claims as wanted what a sentence refuses, whatever is said of other things before', () => {
    const refusals = fc.constantFrom(
      'SAP is not needed.',
      'We do not expect SAP.',
      'There is no need for SAP.',
      'SAP brauchst du nicht.',
      'SAP ist keine Bedingung.',
    );
    const others = fc.constantFrom(
      'You know Excel.',
      'Python would be lovely.',
      'Du beherrschst Excel.',
      'We bake at four.',
    );
    fc.assert(
      fc.property(fc.array(others, { maxLength: 3 }), refusals, (before, refusal) => {
        expect(listOf([...before, refusal].join(' '), 'SAP')).toBe('negated');
      }),
      { seed: 7, numRuns: 100 },
    );
  });
});

describe('headings and labels by their grammar', () => {
  it.each([
    ["Things that'd make us grin", 'preferred'],
    ['You can safely leave out', 'negated'],
    ["What doesn't bother us", 'negated'],
    ['Das können musst du', 'required'],
    ['What we need, no exceptions', 'required'],
    ['Was uns freut', 'preferred'],
  ])('%s', (heading, list) => {
    expect(listOf(`${heading}\n- SAP\n- Excel`, 'SAP')).toBe(list);
    expect(listOf(`We are looking for a baker. ${heading}: SAP, Excel.`, 'Excel')).toBe(list);
  });

  it('takes no sentence that gives its reason for a label', () => {
    expect(listOf('You know Excel. There is no need for SAP: we run on paper.', 'SAP')).toBe('negated');
  });
});
