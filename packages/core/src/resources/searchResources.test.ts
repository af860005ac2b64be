import { describe, expect, it } from 'vitest';
import { searchResources } from './searchResources.ts';

describe('searchResources', () => {
  it('finds words in title, provider, type and skill, title first', () => {
    const { items } = searchResources({ query: 'rust book' });
    expect(items.length).toBe(0);
    expect(searchResources({ query: 'Rust' }).items[0]?.title).toContain('Rust');
    expect(searchResources({ query: 'welding video' }).items.every((each) => each.type === 'video')).toBe(true);
    expect(searchResources({ query: 'francais' }).total).toBeGreaterThan(0);
  });

  it('filters and pages', () => {
    const all = searchResources({ skillId: 'sql', type: 'practice', difficulty: 'beginner' });
    expect(all.items.every((each) => each.type === 'practice' && each.skillIds.includes('sql'))).toBe(true);
    const second = searchResources({ skillId: 'sql', type: 'practice', difficulty: 'beginner', limit: 1, offset: 1 });
    expect(second).toEqual({ total: all.total, items: [all.items[1]] });
  });

  it('lets a person’s stars lift a resource', () => {
    const last = searchResources({ skillId: 'sql', limit: 100 }).items.at(-1);
    const lifted = searchResources({ skillId: 'sql', ratings: Object.fromEntries([[last?.id ?? '', 5]]) }).items;
    expect(lifted.findIndex((each) => each.id === last?.id)).toBeLessThan(lifted.length - 1);
  });
});
