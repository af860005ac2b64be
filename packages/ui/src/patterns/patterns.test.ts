import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupActions } from './CommandPalette.tsx';
import { clampWidth, EVIDENCE_WIDTH } from './EvidencePanel.tsx';
import { nextRow } from './ListNavigation.tsx';

describe('nextRow', () => {
  it('never leaves the list, whatever the keys', () => {
    const keys = fc.array(fc.constantFrom('j', 'k', 'ArrowDown', 'ArrowUp', 'Home', 'End', 'x'));
    fc.assert(
      fc.property(keys, fc.integer({ min: 1, max: 5_000 }), (pressed, count) => {
        const end = pressed.reduce((at, key) => nextRow(key, at, count) ?? at, -1);
        expect(end).toBeGreaterThanOrEqual(-1);
        expect(end).toBeLessThan(count);
      }),
      { seed: 3, numRuns: 200 },
    );
  });

  it('starts at the first row and does nothing in an empty list', () => {
    expect(nextRow('j', -1, 3)).toBe(0);
    expect(nextRow('End', -1, 3)).toBe(2);
    expect(nextRow('j', -1, 0)).toBeUndefined();
  });
});

describe('clampWidth', () => {
  it('keeps every width inside what the panel allows', () => {
    expect(clampWidth(10)).toBe(EVIDENCE_WIDTH.smallest);
    expect(clampWidth(9_999)).toBe(EVIDENCE_WIDTH.largest);
    expect(clampWidth(400.4)).toBe(400);
  });
});

describe('groupActions', () => {
  const action = (id: string, group: string) => ({ id, group, label: id, run: () => undefined });

  it('puts what was used last on top, newest first, and nowhere else', () => {
    const groups = groupActions(
      [action('a', 'Go'), action('b', 'Go'), action('c', 'Do')],
      ['c', 'a', 'gone'],
      'Recent',
    );
    expect(groups.map(([title, members]) => [title, ...members.map((one) => one.id)])).toEqual([
      ['Recent', 'c', 'a'],
      ['Go', 'b'],
    ]);
  });
});
