import { describe, expect, it } from 'vitest';
import { extractJob } from './index.ts';
import { linkNames, makeAdvert } from './testing/makeAdvert.ts';

const read = (source: string): { required: string[]; preferred: string[] } => {
  const result = extractJob(makeAdvert(source), { linkSkills: linkNames(['Baking', 'Python', 'Java', 'Sourdough']) });
  if (!result.ok) throw new Error(result.error.code);
  const names = (list: 'required' | 'preferred') => result.value[list].map(({ name }) => name);
  return { required: names('required'), preferred: names('preferred') };
};

describe('tables of criteria', () => {
  it('reads crosses in columns', () => {
    const table = 'Criteria | Essential | Desirable\nBaking | X |\nPython | | X\nForklift licence | ✓ |';
    expect(read(`Baker wanted\n\n${table}`)).toEqual({
      required: ['Baking', 'Forklift licence'],
      preferred: ['Python'],
    });
  });

  it('reads letters behind each criterion', () => {
    const table = 'Criterion    E = essential   D = desirable\nBaking      E    A/I\nPython      D    A';
    expect(read(`Baker wanted\n\n${table}`)).toEqual({ required: ['Baking'], preferred: ['Python'] });
  });

  it('reads cells that list several, parted by semicolons', () => {
    const table = '| Area | Essential | Desirable |\n| Craft | Baking; Sourdough | Python |\n| Other | Java | |';
    expect(read(`Baker wanted\n\n${table}`)).toEqual({
      required: ['Baking', 'Sourdough', 'Java'],
      preferred: ['Python'],
    });
  });

  it('ends where the rows end', () => {
    const table = 'Criteria | Essential | Desirable\nBaking | X |';
    expect(read(`Baker wanted\n\n${table}\n\nOur shop was built beside the mill with Python.`).required).toEqual([
      'Baking',
    ]);
  });
});
