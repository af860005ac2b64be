import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemble, type Parts } from './assemble.ts';
import { createTaxonomy } from '../../packages/core/src/skills/taxonomy.ts';
import { inheritedDemand, ownDemand, type Signals } from './demand.ts';
import { findCaseForms, findContextForms } from './doubt.ts';
import type { Draft } from './draft.ts';
import { namesOfLabel } from './escoLabels.ts';
import { collectTools, namesOf, skillOfTool } from './onetTools.ts';
import { relateDrafts } from './relations.ts';
import { collectSignals } from './signals.ts';

const draft = (name: string, more: Partial<Draft> = {}): Draft => ({
  name,
  aliases: [],
  category: 'programming-language',
  related: [],
  prerequisites: [],
  effort: 3,
  doubtful: [],
  cased: [],
  ...more,
});

const toolRow = (code: string, name: string, hot = 'N', wanted = 'N'): Record<string, string> => ({
  'O*NET-SOC Code': code,
  Example: name,
  'Hot Technology': hot,
  'In Demand': wanted,
});

describe('namesOf a product', () => {
  it.each([
    ['Oracle Java', 'Java'],
    ['Structured query language SQL', 'Structured query language'],
    ['Adobe Experience Manager (AEM)', 'Experience Manager'],
    ['Splunk Enterprise software', 'Splunk Enterprise'],
  ])('%s is also %s', (product, name) => {
    expect(namesOf(product)).toContain(name);
  });

  it('prefers the fullest name that is known', () => {
    const known = new Map([
      ['sql server', 'short'],
      ['microsoft sql server', 'full'],
    ]);
    expect(skillOfTool('Microsoft SQL Server', known)).toBe('full');
    expect(skillOfTool('Some unknown product', known)).toBeUndefined();
  });
});

describe('namesOfLabel', () => {
  it.each([
    ['manage ICT data classification', 'IT data classification management'],
    ['installing roofing', 'roofing'],
    ['Java (computer programming)', 'Java'],
    ['perform data mining', 'data mining'],
  ])('%s is also %s', (label, name) => {
    expect(namesOfLabel(label)).toContain(name);
  });
});

describe('demand', () => {
  const count = fc.nat({ max: 1_000 });
  const anySignals: fc.Arbitrary<Signals> = fc.record({
    occupations: count,
    isHot: fc.boolean(),
    inDemand: count,
    roleWeight: fc.double({ min: 0, max: 100, noNaN: true }),
    mentions: count,
  });
  const largest = { occupations: 859, inDemand: 377, roleWeight: 60, mentions: 130 };

  it('stays in [0, 1] and never falls when a signal grows', () => {
    fc.assert(
      fc.property(anySignals, anySignals, (one, other) => {
        const more: Signals = {
          occupations: Math.max(one.occupations, other.occupations),
          isHot: one.isHot || other.isHot,
          inDemand: Math.max(one.inDemand, other.inDemand),
          roleWeight: Math.max(one.roleWeight, other.roleWeight),
          mentions: Math.max(one.mentions, other.mentions),
        };
        const low = ownDemand(one, largest);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(ownDemand(more, largest)).toBeLessThanOrEqual(1);
        expect(ownDemand(more, largest)).toBeGreaterThanOrEqual(low);
      }),
      { seed: 36, numRuns: 200 },
    );
  });

  it('is 1 for what every signal puts first, and inherits where the tables are silent', () => {
    expect(ownDemand({ ...largest, isHot: true }, largest)).toBe(1);
    expect(ownDemand({ occupations: 0, isHot: false, inDemand: 0, roleWeight: 0, mentions: 0 }, largest)).toBe(0);
    expect(inheritedDemand(0, 0.8)).toBe(0.56);
    expect(inheritedDemand(0.9, 0.8)).toBe(0.9);
    expect(inheritedDemand(0, undefined)).toBe(0.1);
  });
});

describe('doubtful names', () => {
  it('are letters, names marked by hand, and acronyms that are words', () => {
    const drafts = [
      draft('C'),
      draft('Go', { doubtful: ['Go'] }),
      draft('REST APIs', { aliases: ['REST', 'SOA', 'AI'] }),
      draft('Slack', { cased: ['Slack'] }),
    ];
    expect(findContextForms(drafts)).toEqual(['c', 'go']);
    expect(findCaseForms(drafts, ['They rest on a bench.'])).toEqual(['ai', 'rest', 'slack']);
  });
});

describe('assemble', () => {
  const parts: Parts = {
    drafts: [
      draft('JavaScript', { aliases: ['JS'] }),
      draft('React', { parent: 'JavaScript', prerequisites: ['JavaScript'], doubtful: ['React'] }),
      draft('Welding', { category: 'manufacturing' }),
      draft('Cooking', { category: 'hospitality' }),
    ],
    roleDrafts: [
      {
        title: 'Web developer',
        family: 'Software',
        occupation: '15-1254.00',
        aliases: ['Web programmer'],
        skills: [{ name: 'JS', weight: 1 }],
      },
    ],
    tools: collectTools([
      toolRow('15-1254.00', 'React', 'Y', 'Y'),
      toolRow('15-1254.00', 'JavaScript'),
      toolRow('15-1252.00', 'JavaScript'),
    ]),
    labels: ['welding', 'perform cooking tests'],
    alternateTitles: [
      { 'O*NET-SOC Code': '15-1254.00', 'Alternate Title': 'Senior Web Programmer', 'Source(s)': '08' },
      { 'O*NET-SOC Code': '15-1254.00', 'Alternate Title': 'Chief Bottle Washer', 'Source(s)': '08,09' },
    ],
    descriptions: [
      { group: '51-4121', text: 'Join metal by welding.' },
      { group: '51-4121', text: 'Other welding.' },
    ],
  };
  const { skills, roles } = assemble(parts);
  const skill = (id: string): (typeof skills)[number] | undefined => skills.find((one) => one.id === id);

  it('names the table a skill came from', () => {
    expect(skills.map(({ id, source }) => [id, source])).toEqual([
      ['cooking', 'own'],
      ['javascript', 'onet'],
      ['react', 'onet'],
      ['welding', 'esco'],
    ]);
  });

  it('links, marks and weighs', () => {
    expect(skill('react')).toMatchObject({ parent: 'javascript', prerequisites: ['javascript'], ambiguous: true });
    expect(skill('welding')?.demand).toBeGreaterThan(skill('cooking')?.demand ?? 1);
    expect(roles[0]).toMatchObject({ id: 'web-developer', aliases: ['Web programmer', 'Senior web programmer'] });
    expect(roles[0]?.skills).toEqual([
      { skillId: 'javascript', weight: 1 },
      { skillId: 'react', weight: 0.3 },
    ]);
  });

  it('gives the same for the same', () => {
    expect(assemble(parts)).toEqual(assemble(parts));
  });

  it('throws when a name is unknown', () => {
    expect(() => assemble({ ...parts, drafts: [draft('A', { parent: 'B' })], roleDrafts: [] })).toThrow(
      /Unknown skill/,
    );
    const stray = parts.roleDrafts.map((role) => ({ ...role, skills: [{ name: 'Nothing', weight: 1 }] }));
    expect(() => assemble({ ...parts, roleDrafts: stray })).toThrow(/Nothing/);
  });
});

describe('relateDrafts', () => {
  const role = (title: string, ...names: string[]) => ({
    ...{ title, family: 'x', occupation: 'x', aliases: [] },
    skills: names.map((name) => ({ name, weight: 1 })),
  });

  it('relates what two roles ask for together, not what one does', () => {
    const drafts = ['Sales', 'Negotiation', 'Breeding'].map((name) => draft(name, { category: 'sales' }));
    const roles = [
      role('a', 'Sales', 'Negotiation'),
      role('b', 'Sales', 'Negotiation'),
      role('c', 'Sales', 'Breeding'),
    ];
    expect(relateDrafts(drafts, roles).get('Sales')).toEqual(['Negotiation']);
    expect(relateDrafts(drafts, roles).get('Breeding')).toEqual([]);
  });

  it('keeps what is written by hand first and never repeats the parent', () => {
    const drafts = [
      draft('Welding', { category: 'manufacturing' }),
      draft('TIG', { category: 'manufacturing', parent: 'Welding', related: ['Brazing'] }),
      draft('MIG', { category: 'manufacturing', parent: 'Welding' }),
      draft('Brazing', { category: 'manufacturing' }),
    ];
    expect(relateDrafts(drafts, []).get('TIG')).toEqual(['Brazing', 'MIG']);
  });
});

describe('collectSignals', () => {
  it('counts groups of occupations, not descriptions', () => {
    const { skills, roles, contextForms } = assemble({
      ...{ drafts: [draft('Welding', { category: 'manufacturing' })], roleDrafts: [], tools: [], labels: [] },
      ...{ alternateTitles: [], descriptions: [] },
    });
    const taxonomy = createTaxonomy({ version: '', skills, roles, contextForms });
    const descriptions = ['a', 'a', 'b'].map((group) => ({ group, text: 'Welding of pipes.' }));
    expect(collectSignals({ tools: [], descriptions }, taxonomy, []).get('welding')?.mentions).toBe(2);
  });
});
