import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSkillMatcher, taxonomy } from '../../skills/index.ts';
import { Roadmap } from '../schema.ts';
import { planRoadmapFromPrompt } from './planRoadmapFromPrompt.ts';

const matcher = createSkillMatcher(taxonomy);
const plan = { hoursPerWeek: 6, daysPerWeek: 3, startDate: '2027-01-04' };

function planned(prompt: string): Roadmap {
  const result = planRoadmapFromPrompt({ prompt, plan, taxonomy, linkSkills: matcher.link });
  if (!result.ok) throw new Error(result.error.code);
  return Roadmap.parse(result.value);
}

const skillIds = (roadmap: Roadmap): string[] =>
  roadmap.stages.flatMap((stage) => stage.skills.map((skill) => skill.skillId));

describe('planRoadmapFromPrompt', () => {
  it('Feature: hireready-ai, HireReady property 7: any prompt that is not blank gives a valid roadmap without a CV', () => {
    const words = fc.constantFrom(
      'learn',
      'Python',
      'nurse',
      'bis Juni',
      'in 3 weeks',
      'welding',
      '🎻',
      'x',
      '10 h a week',
    );
    const prompts = fc.oneof(
      fc.string({ minLength: 1 }),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
      fc.array(words, { minLength: 1, maxLength: 6 }).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(
        prompts.filter((prompt) => prompt.trim() !== ''),
        (prompt) => {
          const roadmap = planned(prompt);
          expect(roadmap.origin).toBe('prompt');
          expect(roadmap.stages.length).toBeGreaterThanOrEqual(1);
          expect(roadmap.stages.length).toBeLessThanOrEqual(5);
          for (const stage of roadmap.stages) {
            expect(stage.skills.length).toBeGreaterThan(0);
            expect(stage.hours).toBeGreaterThan(0);
            expect(stage.goals.length).toBeGreaterThan(0);
          }
        },
      ),
      { seed: 7, numRuns: 200 },
    );
  });

  it('plans named skills with what they build on', () => {
    const roadmap = planned('I want to learn Kubernetes and Terraform');
    expect(skillIds(roadmap)).toEqual(expect.arrayContaining(['kubernetes', 'terraform']));
    expect(roadmap.stages.length).toBeGreaterThanOrEqual(3);
    expect(roadmap.warnings[0]).toContain('Kubernetes');
  });

  it.each([
    ['Learn German for nursing', ['german', 'nursing']],
    ['get better at Excel and Power BI', ['microsoft-excel', 'power-bi']],
    ['Excel and Power BI', ['microsoft-excel', 'power-bi']],
    ['learn spanish', ['spanish']],
    ['Spanisch lernen', ['spanish']],
  ])('takes the names in "%s" at their word', (prompt, expected) => {
    expect(skillIds(planned(prompt))).toEqual(expect.arrayContaining(expected));
  });

  it('does not take an ordinary word for a skill', () => {
    expect(skillIds(planned('I want to go to work in spring and express myself'))).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(go|spring.*|express.*)$/)]),
    );
  });

  it('plans a named role from its skills', () => {
    const roadmap = planned('become an electrician');
    expect(roadmap.warnings[0]).toBe('Understood as the role Electrician.');
    expect(skillIds(roadmap)).toContain('electrical-installation');
  });

  it('says what it did not know', () => {
    const roadmap = planned('I want to learn quidditch');
    expect(roadmap.warnings[0]).toMatch(/do not know|nearest role/);
    expect(planned('qwrtzu').stages.map((stage) => stage.skills.length)).toEqual([1, 1, 1]);
  });

  it.each([
    ['Python in 3 months, 10 hours a week', { hoursPerWeek: 10, deadline: '2027-04-05' }],
    ['Learn Excel within 6 weeks', { hoursPerWeek: 6, deadline: '2027-02-15' }],
    ['Python lernen, 8 Stunden pro Woche bis Juni', { hoursPerWeek: 8, deadline: '2027-05-31' }],
    ['Wound care by the end of March', { hoursPerWeek: 6, deadline: '2027-03-31' }],
    ['SQL, 2 hours a day, 4 days a week', { hoursPerWeek: 8, daysPerWeek: 4 }],
    ['Welding by 2027-12-01', { deadline: '2027-12-01' }],
    ['Deutsch in einem halben Jahr', { deadline: '2027-07-06' }],
    ['SQL for someone with 5 years experience', { hoursPerWeek: 6 }],
  ])('reads the time in "%s"', (prompt, expected) => {
    const read = planned(prompt).plan;
    expect(read).toMatchObject(expected);
    if (!('deadline' in expected)) expect(read.deadline).toBeUndefined();
  });

  it('refuses blank text', () => {
    const result = planRoadmapFromPrompt({ prompt: ' \n', plan, taxonomy, linkSkills: matcher.link });
    expect(result).toMatchObject({ ok: false, error: { code: 'prompt-empty', field: 'prompt' } });
  });

  it('keeps what was done when the same prompt is planned anew', () => {
    const before = planned('learn Docker');
    const goal = before.stages[0]?.goals[0];
    const keep: Roadmap = {
      ...before,
      stages: before.stages.map((stage) => ({
        ...stage,
        goals: stage.goals.map((each) => (each.id === goal?.id ? { ...each, done: true } : each)),
      })),
    };
    const after = planRoadmapFromPrompt({ prompt: 'learn Docker', plan, taxonomy, linkSkills: matcher.link, keep });
    if (!after.ok) throw new Error(after.error.code);
    const kept = after.value.stages.flatMap((stage) => stage.goals).find((each) => each.id === goal?.id);
    expect(kept).toEqual({ ...goal, done: true });
  });
});
