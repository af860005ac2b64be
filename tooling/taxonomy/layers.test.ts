import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { CATEGORIES } from '../../packages/core/src/skills/categories.ts';
import { foldName } from '../../packages/core/src/skills/fold.ts';
import { slug } from './draft.ts';
import { readOwnLayer } from './ownLayer.ts';
import { addPrerequisites } from './prerequisites.ts';
import { readRoleLayer } from './roleLayer.ts';

const OWN = join(dirname(fileURLToPath(import.meta.url)), 'own');
const folder = mkdtempSync(join(tmpdir(), 'layers-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('readOwnLayer', () => {
  it('reads names, aliases, relations, effort and marks', () => {
    writeFileSync(
      join(folder, 'a.txt'),
      [
        '# comment',
        '[manufacturing] 3',
        'Welding; Metal welding; 2',
        '  !Brazing; +Torch brazing, =SPOT; <^, Metal; ~Soldering',
        'Metal; *Alloys; ^Welding',
      ].join('\n'),
    );
    const [welding, brazing, torch, metal, alloys] = readOwnLayer(folder);
    expect(welding).toMatchObject({
      name: 'Welding',
      aliases: ['Metal welding'],
      effort: 2,
      category: 'manufacturing',
    });
    expect(brazing).toMatchObject({
      name: 'Brazing',
      aliases: ['SPOT'],
      parent: 'Welding',
      prerequisites: ['Welding', 'Metal'],
      related: ['Soldering'],
      doubtful: ['Brazing'],
      cased: ['SPOT'],
    });
    expect(torch).toMatchObject({ name: 'Torch brazing', parent: 'Brazing', effort: 2 });
    expect(metal).toMatchObject({ parent: 'Welding', effort: 3 });
    expect(alloys).toMatchObject({ name: 'Alloys', parent: 'Welding', related: ['Metal'] });
  });

  it('has in its own files distinct names, known relations and known categories', () => {
    const drafts = readOwnLayer(OWN);
    const categories = new Set(CATEGORIES.map(({ id }) => id));
    const names = new Set(drafts.map(({ name }) => name));
    const owners = new Map<string, string>();
    for (const { name, aliases, category, parent, related, prerequisites } of drafts) {
      expect(categories.has(category), name).toBe(true);
      for (const other of [...related, ...prerequisites, ...(parent === undefined ? [] : [parent])]) {
        expect(names.has(other), `${name} → ${other}`).toBe(true);
      }
      for (const key of new Set([name, ...aliases].map(foldName))) {
        expect(owners.get(key), `${key}: ${name}`).toBeUndefined();
        owners.set(key, name);
      }
    }
    expect(new Set(drafts.map(({ name }) => slug(name))).size).toBe(drafts.length);
  });
});

describe('addPrerequisites', () => {
  const layer = (): ReturnType<typeof readOwnLayer> => {
    writeFileSync(
      join(folder, 'a.txt'),
      '[programming-language] 3\nPython\n[data-analysis] 2\nCharts; ^Python\n[database] 2\npandas; ^Python\n',
    );
    return readOwnLayer(folder);
  };

  it('adds the lines of the file and the language of a library', () => {
    const path = join(folder, '_before.txt');
    writeFileSync(path, '# comment\npandas < Charts\n');
    const before = addPrerequisites(layer(), path).map(({ name, prerequisites }) => [name, prerequisites]);
    expect(before).toEqual([
      ['Python', []],
      ['Charts', []],
      ['pandas', ['Charts', 'Python']],
    ]);
  });

  it('throws on an unknown skill', () => {
    const path = join(folder, '_before.txt');
    writeFileSync(path, 'Nothing < Charts\n');
    expect(() => addPrerequisites(layer(), path)).toThrow(/Nothing/);
  });
});

describe('readRoleLayer', () => {
  it('weighs by tier and place', () => {
    const path = join(folder, '_roles.txt');
    writeFileSync(path, '# comment\nWelder; Manufacturing; 51-4121.00; Schweißer, Fabricator; A, B / C, D / E\n');
    const [welder] = readRoleLayer(path);
    expect(welder).toMatchObject({ title: 'Welder', occupation: '51-4121.00', aliases: ['Schweißer', 'Fabricator'] });
    expect(welder?.skills).toEqual([
      { name: 'A', weight: 1 },
      { name: 'B', weight: 0.97 },
      { name: 'C', weight: 0.7 },
      { name: 'D', weight: 0.68 },
      { name: 'E', weight: 0.45 },
    ]);
  });

  it('throws on a line that lacks a field', () => {
    const path = join(folder, '_broken.txt');
    writeFileSync(path, 'Welder; Manufacturing\n');
    expect(() => readRoleLayer(path)).toThrow(/Role line/);
  });
});

describe('slug', () => {
  it.each([
    ['C++', 'c-plus-plus'],
    ['C#', 'c-sharp'],
    ['.NET', 'dotnet'],
    ['CompTIA A+', 'comptia-a-plus'],
    ['GD&T', 'gd-and-t'],
    ["Moody's CreditEdge", 'moodys-creditedge'],
    ['Pâtisserie', 'patisserie'],
  ])('%s becomes %s', (name, id) => {
    expect(slug(name)).toBe(id);
  });
});
