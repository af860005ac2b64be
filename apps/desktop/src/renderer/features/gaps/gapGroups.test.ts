import { describe, expect, it } from 'vitest';
import type { Gap, Priority } from '@career-mentor/core/gaps';
import type { GapAnalysisView } from '@career-mentor/workspace/api';
import { compareSkills, hoursOf, openGaps } from './gapGroups.ts';

const gap = (id: string, priority: Priority): Gap => ({
  id,
  skillId: id,
  name: id,
  priority,
  requirement: 'required',
  explanation: 'because',
  certainty: 1,
  hours: 10.4,
});

const analysis = (gaps: readonly Gap[], marks: GapAnalysisView['marks'] = {}): GapAnalysisView => ({
  match: { percentage: 50, certainty: 1, formula: 'f' },
  matches: [
    { skillId: 'excel', name: 'Excel', requirement: 'required', kind: 'exact', similarity: 1, cvEvidence: [] },
    ...gaps.map(({ id }) => ({
      skillId: id,
      name: id,
      requirement: 'required' as const,
      kind: 'none' as const,
      similarity: 0,
      cvEvidence: [],
    })),
  ],
  gaps: [...gaps],
  negated: [],
  marks,
});

describe('openGaps', () => {
  it('leaves out what the person has or set aside', () => {
    const marks = {
      sap: { mark: 'have' as const, name: 'SAP' },
      sql: { mark: 'not-relevant' as const, name: 'SQL' },
    };
    const open = openGaps(
      analysis([gap('sap', 'critical'), gap('sql', 'critical'), gap('python', 'important')], marks),
    );
    expect(open.critical).toEqual([]);
    expect(open.important.map((one) => one.id)).toEqual(['python']);
  });
});

describe('hoursOf', () => {
  it('rounds the sum and not the parts', () => expect(hoursOf([gap('a', 'critical'), gap('b', 'critical')])).toBe(21));
});

describe('compareSkills', () => {
  it('puts what both adverts miss first and says where a skill is not asked for', () => {
    const first = { jobId: '1', title: 'One', analysis: analysis([gap('sap', 'critical')]) };
    const second = { jobId: '2', title: 'Two', analysis: analysis([gap('sap', 'important'), gap('sql', 'critical')]) };
    expect(compareSkills([first, second]).map(({ key, standings }) => [key, ...standings])).toEqual([
      ['sap', 'critical', 'important'],
      ['sql', undefined, 'critical'],
      ['excel', 'met', 'met'],
    ]);
  });
});
