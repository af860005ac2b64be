import { describe, expect, it } from 'vitest';
import { CATEGORIES, categoryById } from './categories.ts';
import { decodeRole, decodeSkill, encodeRole, encodeSkill } from './encoding.ts';
import { foldName } from './fold.ts';
import { loadTaxonomy } from './load.ts';
import { Role, Skill } from './schema.ts';
import { createTaxonomy } from './taxonomy.ts';

const taxonomy = loadTaxonomy();
const { skills, roles } = taxonomy;

describe('the shipped taxonomy', () => {
  it('is large enough and spread over all trades', () => {
    expect(skills.length).toBeGreaterThanOrEqual(2_500);
    expect(roles.length).toBeGreaterThanOrEqual(120);
    for (const category of CATEGORIES) {
      const count = skills.filter((skill) => skill.category === category.id).length;
      expect(count, category.id).toBeGreaterThanOrEqual(10);
    }
    const outsideSoftware = skills.filter((skill) => categoryById(skill.category).group !== 'software');
    expect(outsideSoftware.length / skills.length).toBeGreaterThan(0.6);
  });

  it('holds records of the contract', () => {
    for (const skill of skills) expect(Skill.safeParse(skill).success, skill.id).toBe(true);
    for (const role of roles) expect(Role.safeParse(role).success, role.id).toBe(true);
  });

  it('has unique ids, and no spelling that two skills claim', () => {
    expect(new Set(skills.map(({ id }) => id)).size).toBe(skills.length);
    expect(new Set(roles.map(({ id }) => id)).size).toBe(roles.length);
    const owners = new Map<string, string>();
    for (const { id, name, aliases } of skills) {
      for (const key of new Set([name, ...aliases].map(foldName))) {
        expect(key, `${id} has an empty spelling`).not.toBe('');
        expect(owners.get(key), `${key} of ${id}`).toBeUndefined();
        owners.set(key, id);
      }
    }
  });

  it('resolves every link, and none to the skill itself', () => {
    for (const { id, parent, related, prerequisites } of skills) {
      for (const other of [...related, ...prerequisites, ...(parent === undefined ? [] : [parent])]) {
        expect(taxonomy.skillById(other), `${id} → ${other}`).toBeDefined();
        expect(other).not.toBe(id);
      }
    }
    for (const role of roles) {
      for (const { skillId } of role.skills)
        expect(taxonomy.skillById(skillId), `${role.id} → ${skillId}`).toBeDefined();
    }
  });

  it('has no cycle of parents, nor of what is learnt before', () => {
    expect(findCycle((id) => [taxonomy.skillById(id)?.parent ?? []].flat())).toEqual([]);
    expect(findCycle((id) => taxonomy.skillById(id)?.prerequisites ?? [])).toEqual([]);
    expect(
      findCycle((id) =>
        taxonomy
          .prerequisitesOf(id)
          .concat(taxonomy.parentOf(id) ?? [])
          .map((s) => s.id),
      ),
    ).toEqual([]);
  });

  it('weighs the skills of a role highest first, each once', () => {
    for (const { id, skills: asked } of roles) {
      const weights = asked.map(({ weight }) => weight);
      expect(asked.length, id).toBeGreaterThanOrEqual(8);
      expect(weights, id).toEqual(weights.toSorted((a, b) => b - a));
      expect(new Set(asked.map(({ skillId }) => skillId)).size, id).toBe(asked.length);
    }
  });

  it('calls no two roles the same', () => {
    const owners = new Map<string, string>();
    for (const { id, title, aliases } of roles) {
      for (const key of new Set([title, ...aliases].map(foldName))) {
        expect(owners.get(key), `${key} of ${id}`).toBeUndefined();
        owners.set(key, id);
      }
    }
  });

  it('spreads demand between the floor and 1, with what employers list most at the top', () => {
    const demand = (id: string): number => taxonomy.skillById(id)?.demand ?? -1;
    expect(Math.min(...skills.map((skill) => skill.demand))).toBeGreaterThanOrEqual(0.1);
    expect(Math.max(...skills.map((skill) => skill.demand))).toBeGreaterThan(0.9);
    expect(demand('microsoft-excel')).toBeGreaterThan(demand('microsoft-visio'));
    expect(demand('python')).toBeGreaterThan(demand('fortran'));
    expect(demand('customer-service')).toBeGreaterThan(demand('glassblowing'));
  });

  it('marks a skill as ambiguous exactly when its name needs context', () => {
    for (const skill of skills) expect(skill.ambiguous, skill.id).toBe(taxonomy.contextForms.has(foldName(skill.name)));
    for (const id of ['c', 'r', 'go', 'rust', 'swift', 'react', 'chef'])
      expect(taxonomy.skillById(id)?.ambiguous).toBe(true);
  });

  it('survives its own encoding', () => {
    for (const skill of skills) expect(decodeSkill(encodeSkill(skill))).toEqual(skill);
    for (const role of roles) expect(decodeRole(encodeRole(role))).toEqual(role);
    expect(() => decodeSkill('a|b')).toThrow(/Damaged/);
    expect(() => decodeRole('a|b')).toThrow(/Damaged/);
  });
});

describe('createTaxonomy', () => {
  it('walks up, down and sideways', () => {
    expect(taxonomy.parentOf('react')?.id).toBe('javascript');
    expect(taxonomy.childrenOf('welding').map(({ id }) => id)).toContain('tig-welding');
    expect(taxonomy.ancestorsOf('tig-welding').map(({ id }) => id)).toEqual(['welding', 'manufacturing-processes']);
    expect(taxonomy.prerequisitesOf('kubernetes').map(({ id }) => id)).toContain('docker');
    expect(taxonomy.relatedTo('ruby').length).toBeGreaterThan(0);
    expect(taxonomy.childrenOf('no-such-skill')).toEqual([]);
    expect(taxonomy.parentOf('no-such-skill')).toBeUndefined();
  });

  it('finds a name before an alias, in any case and spelling', () => {
    expect(taxonomy.skillByName('haematology')?.id).toBe(taxonomy.skillByName('Hematology')?.id);
    expect(taxonomy.skillByName('SCHWEISSEN')?.id).toBe('welding');
    expect(taxonomy.skillByName('c#')?.id).toBe('c-sharp');
    expect(taxonomy.skillByName('')).toBeUndefined();
    const [first, second] = skills;
    if (!first || !second) throw new Error('the taxonomy is empty');
    const clash = { version: '', skills: [{ ...first, aliases: [second.name] }, second], roles: [], contextForms: [] };
    expect(createTaxonomy(clash).skillByName(second.name)?.id).toBe(second.id);
  });

  it.each([
    ['power-query', 'power-bi'],
    ['onedrive', 'microsoft-sharepoint'],
    ['midjourney', 'adobe-creative-suite'],
    ['kibana', 'elasticsearch'],
    ['delta-lake', 'databricks'],
    ['hashicorp-packer', 'vagrant'],
  ])('does not take %s for knowledge of %s', (product, other) => {
    expect(taxonomy.skillById(product)).toBeDefined();
    expect(taxonomy.ancestorsOf(product).map(({ id }) => id)).not.toContain(other);
  });

  it('stops at a cycle of parents instead of turning for ever', () => {
    const [first, second] = skills;
    if (!first || !second) throw new Error('the taxonomy is empty');
    const circle = [
      { ...first, parent: second.id },
      { ...second, parent: first.id },
    ];
    const turning = createTaxonomy({ version: '', skills: circle, roles: [], contextForms: [] });
    expect(turning.ancestorsOf(first.id)).toHaveLength(2);
  });
});

/** The ids of the first cycle found when following `next` from every skill, or an empty list. */
function findCycle(next: (id: string) => readonly string[]): string[] {
  const done = new Set<string>();
  const visit = (id: string, path: readonly string[]): string[] => {
    if (path.includes(id)) return [...path, id];
    if (done.has(id)) return [];
    for (const other of next(id)) {
      const cycle = visit(other, [...path, id]);
      if (cycle.length > 0) return cycle;
    }
    done.add(id);
    return [];
  };
  for (const { id } of skills) {
    const cycle = visit(id, []);
    if (cycle.length > 0) return cycle;
  }
  return [];
}
