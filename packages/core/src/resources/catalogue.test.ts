import { describe, expect, it } from 'vitest';
import { isDate } from '../roadmaps/calendarDays.ts';
import { taxonomy } from '../skills/index.ts';
import { loadCatalogue, tables } from './catalogue.ts';
import { ratingOf } from './rating.ts';
import { namesInTable, readTable } from './readTable.ts';
import { Resource } from './schema.ts';
import vouched from './tables/vouched.json' with { type: 'json' };

const { resources } = loadCatalogue();
const countBy = (of: (resource: Resource) => string): Map<string, number> =>
  new Map([...Map.groupBy(resources, of)].map(([key, all]) => [key, all.length]));

describe('the catalogue', () => {
  it('holds at least 400 valid resources', () => {
    expect(resources.length).toBeGreaterThanOrEqual(400);
    for (const resource of resources) Resource.parse(resource);
  });

  it('names only skills that the taxonomy knows', () => {
    const unknown = tables.flatMap(namesInTable).filter(({ name }) => taxonomy.skillByName(name) === undefined);
    expect(unknown).toEqual([]);
  });

  it('has one id and one address per resource', () => {
    expect(new Set(resources.map((resource) => resource.id)).size).toBe(resources.length);
    expect(new Set(resources.map((resource) => resource.url)).size).toBe(resources.length);
  });

  it('rates by the rubric and by nothing else', () => {
    for (const resource of resources) expect(resource.rating).toBe(ratingOf(resource.rubric));
    expect(ratingOf({ authority: 2, openness: 2, currency: 2, practice: 2, clarity: 2 })).toBe(5);
    expect(ratingOf({ authority: 0, openness: 0, currency: 0, practice: 0, clarity: 0 })).toBe(1);
  });

  it('is broad: all types, several languages, and more than half of it outside software', () => {
    const types = countBy((resource) => resource.type);
    for (const type of ['course', 'documentation', 'video', 'practice']) expect(types.get(type)).toBeGreaterThan(30);
    expect([...countBy((resource) => resource.language).keys()]).toEqual(
      expect.arrayContaining(['en', 'de', 'fr', 'es']),
    );
    const software = new Set(['programming-language', 'web-development', 'cloud-devops', 'database', 'security']);
    const outside = resources.filter((resource) =>
      resource.skillIds.every((id) => !software.has(taxonomy.skillById(id)?.category ?? '')),
    );
    expect(outside.length).toBeGreaterThan(resources.length / 2);
  });

  it('has every address vouched for once, and vouches for nothing that is not there', () => {
    const addresses = resources.map((resource) => resource.url.replace('https://', ''));
    const { month, ...evidence } = vouched;
    expect(Object.values(evidence).flat().sort()).toEqual(addresses.sort());
    expect(evidence['cited in public documentation'].length).toBeGreaterThan(addresses.length / 2);
    for (const root of evidence['known root']) expect(root).not.toContain('/');
    expect(month).toMatch(/^\d{4}-(0[1-9]|1[0-2])$/);
  });

  it('claims no check that has not run', () => {
    const dates = resources.flatMap((resource) => resource.verifiedAt ?? []);
    expect(dates.filter((date) => !isDate(date))).toEqual([]);
  });
});

describe('readTable', () => {
  it('reads a line with its provider', () => {
    const [resource] = readTable(
      '@ Someone\nA C++ guide | example.org/x | practice | bi | 1.5 | 21222 | SQL, ?',
      (name) => (name === 'SQL' ? 'sql' : undefined),
    );
    expect(resource).toMatchObject({
      id: 'someone-a-c-plus-plus-guide',
      url: 'https://example.org/x',
      difficulties: ['beginner', 'intermediate'],
      minutes: 90,
      skillIds: ['sql'],
      price: 'free-to-read',
      rating: 4.6,
    });
  });

  it.each([
    'no cells',
    'T | a.org | novel | b | 1 | 22222 | SQL',
    'T | a.org | course | x | 1 | 22222 | SQL',
    'T | a.org | course | b | one | 2222 | SQL',
  ])('refuses "%s"', (line) => {
    expect(() => readTable(line, () => 'sql')).toThrow('Unreadable line');
  });
});
