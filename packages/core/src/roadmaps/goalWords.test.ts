import { describe, expect, it } from 'vitest';
import { CATEGORIES, taxonomy } from '../skills/index.ts';
import { textsByKind } from './goal-texts/index.ts';
import { goalKindOf } from './goalKind.ts';
import { createGoalWriter } from './goalWords.ts';
import { GoalKind, type StageSkill } from './schema.ts';

const skill = (fields: Partial<StageSkill> = {}): StageSkill => ({
  skillId: 'sql',
  name: 'SQL',
  hours: 10,
  fromLevel: 0,
  toLevel: 2,
  kind: 'data',
  ...fields,
});

describe('goal sentences', () => {
  it.each(GoalKind.options)('has several concrete sentences of its own for each phase of %s', (kind) => {
    for (const [phase, texts] of Object.entries(textsByKind[kind])) {
      expect(texts.length, `${kind} ${phase}`).toBeGreaterThanOrEqual(phase === 'start' || phase === 'prove' ? 2 : 3);
      for (const text of texts) expect(text).toContain('{skill}');
    }
  });

  it('says no sentence for two kinds', () => {
    const all = Object.values(textsByKind).flatMap((texts) => Object.values(texts).flat());
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBeGreaterThanOrEqual(350);
  });

  it('knows a kind for every category and every skill', () => {
    expect(new Set(CATEGORIES.map((category) => category.id)).size).toBe(CATEGORIES.length);
    const kinds = taxonomy.skills.map(goalKindOf);
    expect(kinds.filter((kind) => kind === 'topic')).toEqual([]);
    expect(new Set(kinds).size).toBeGreaterThanOrEqual(12);
    expect(goalKindOf(undefined)).toBe('topic');
  });

  it('fits the number of tasks to the minutes', () => {
    const write = createGoalWriter();
    const texts = Array.from({ length: 12 }, () => write({ skill: skill(), phase: 'practise', minutes: 60 }));
    expect(texts.join()).toContain('4 exercises');
    const short = createGoalWriter();
    const few = Array.from({ length: 12 }, () => short({ skill: skill(), phase: 'practise', minutes: 15 }));
    expect(few.join()).toContain('2 exercises');
  });

  it('goes on for hundreds of sessions without saying the same twice, nor what was said before', () => {
    const write = createGoalWriter();
    const first = Array.from({ length: 400 }, () => write({ skill: skill(), phase: 'apply', minutes: 60 }));
    expect(new Set(first).size).toBe(400);
    const again = createGoalWriter(first.slice(0, 3));
    expect(first.slice(0, 3)).not.toContain(again({ skill: skill(), phase: 'apply', minutes: 60 }));
  });

  it('leaves no placeholder and keeps names with odd letters as they are', () => {
    const write = createGoalWriter();
    for (const kind of GoalKind.options) {
      for (const phase of ['start', 'learn', 'practise', 'apply', 'prove', 'week'] as const) {
        const text = write({ skill: skill({ kind, skillId: kind, name: `C$& ${kind}` }), phase, minutes: 45 });
        expect(text).not.toMatch(/[{}]/);
        expect(text).toContain(`C$& ${kind}`);
      }
    }
  });
});
