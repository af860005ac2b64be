import { describe, expect, it } from 'vitest';
import { defaultPageStyle, emptyArrangement, type PageStyle } from '@career-mentor/core/writing';
import { renderPdf } from './renderPdf.ts';
import { cvOf, type PersonFacts } from './testing/people.ts';

async function warningsFor(facts: PersonFacts, style: Partial<PageStyle> = {}): Promise<readonly string[]> {
  const order = { cv: cvOf(facts), arrangement: emptyArrangement, style: { ...defaultPageStyle, ...style } };
  return (await renderPdf({ ...order, language: 'en' }, { now: new Date(0) })).warnings;
}
const named = (name: string): PersonFacts => ({ basics: { name, profiles: [] } });

describe('the person is told', () => {
  it('nothing where all is well, in Latin, Greek, Cyrillic and Chinese', async () => {
    expect(await warningsFor(named('Zoë Nuñez Παπαδοπούλου Иванова 林若溪'))).toEqual([]);
  });

  it('which characters no font has', async () => {
    expect(await warningsFor(named('Mia 🙂 Sunny ☂'))).toEqual([expect.stringContaining('left out: 🙂')]);
  });

  it('that text from right to left is missing', async () => {
    expect(await warningsFor(named('דנה Levi'))).toEqual([expect.stringMatching(/right to left.*ד נ ה/)]);
  });

  it('that an empty CV makes an empty page', async () => {
    expect(await warningsFor({})).toEqual([expect.stringContaining('nothing on the page yet')]);
  });

  it('that no readable size makes it fit', async () => {
    const work = Array.from({ length: 60 }, () => ({ name: 'Mill', highlights: ['Ground corn', 'Baked bread'] }));
    expect(await warningsFor({ work }, { fitPages: 1 })).toEqual([expect.stringContaining('does not fit into 1')]);
  });
});
