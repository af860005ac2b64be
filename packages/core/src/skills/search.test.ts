import { describe, expect, it } from 'vitest';
import { loadTaxonomy } from './load.ts';
import { searchRoles, searchSkills } from './search.ts';

const taxonomy = loadTaxonomy();
const ids = (query: string, limit?: number): string[] => searchSkills(query, taxonomy, limit).map(({ id }) => id);

describe('searchSkills', () => {
  it('puts the name itself first, then an alias, then beginnings', () => {
    expect(ids('java')[0]).toBe('java');
    expect(ids('K8s')[0]).toBe('kubernetes');
    expect(ids('wound')[0]).toBe('wound-care');
    expect(ids('kuber')).toContain('kubernetes');
    const java = ids('java', 20);
    expect(java.indexOf('javaserver-pages')).toBeGreaterThan(0);
    expect(java.indexOf('javaserver-pages')).toBeLessThan(java.indexOf('jakarta-ee'));
    expect(ids('therapy')).toContain('intravenous-therapy');
  });

  it('finds doubtful names too, because a person typed them', () => {
    expect(ids('go')[0]).toBe('go');
    expect(ids('r')[0]).toBe('r');
  });

  it('keeps to the limit and gives nothing for nothing', () => {
    expect(ids('a', 5)).toHaveLength(5);
    expect(ids('')).toEqual([]);
    expect(ids('  ,')).toEqual([]);
    expect(ids('zzzz')).toEqual([]);
  });
});

describe('searchRoles', () => {
  it('finds roles by title, alias and German title', () => {
    const titles = (query: string): string[] => searchRoles(query, taxonomy).map(({ title }) => title);
    expect(titles('electrician')[0]).toBe('Electrician');
    expect(titles('Steuerberater')).toContain('Tax adviser');
    expect(titles('data sci')).toContain('Data scientist');
  });
});
