import { beforeAll, describe, expect, it } from 'vitest';
import { composeContent, emptyArrangement, formFields, type CvContent } from '@career-mentor/core/writing';
import { exampleCv } from '../testing/exampleCv.ts';
import { writeText } from './writeText.ts';

let content: CvContent;
beforeAll(async () => (content = composeContent(await exampleCv(), emptyArrangement, { language: 'en' })));

describe('a CV as plain text', () => {
  it('has a line for each fact, and breaks lines only where asked to', () => {
    const text = writeText(content);
    expect(text).toMatch(/^Talia Merrow\nSenior Laboratory Technician\n.+\n\nSUMMARY\n/);
    expect(text).toContain('\nHarbour Street Diagnostics, Leeds\nMar 2020 – present\n- Run the evening shift');
    expect(text.split('\n').some((line) => line.length > 120)).toBe(true);
    const narrow = writeText(content, { width: 80 });
    expect(narrow.split('\n').every((line) => line.length <= 80)).toBe(true);
    expect(narrow.replace(/\s+/g, ' ')).toBe(text.replace(/\s+/g, ' '));
  });

  it('gives each field of a form a text of its own', () => {
    const fields = formFields(content);
    expect(fields.slice(0, 3)).toEqual([
      { field: 'name', text: 'Talia Merrow' },
      { field: 'headline', text: 'Senior Laboratory Technician' },
      { field: 'email', text: 'talia.merrow@example.org' },
    ]);
    const job = fields.filter(({ section, entry }) => section === 'Experience' && entry === 1);
    expect(job.map(({ field }) => field)).toEqual(['title', 'organisation', 'place', 'dates', 'description']);
    expect(job.at(-1)?.text).toMatch(/^- .+\n- /);
    expect(fields.find(({ section }) => section === 'Languages')?.text).toBe('English (native)\nGerman (B2)');
  });
});
