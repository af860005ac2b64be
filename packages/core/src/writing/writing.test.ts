import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Cv } from '../cv/index.ts';
import { emptyArrangement, type Arrangement } from './arrangement.ts';
import { changeArrangement } from './changeArrangement.ts';
import { composeContent, fullUrl } from './composeContent.ts';
import { listDifferences } from './differences.ts';
import { formatDates } from './formatDates.ts';
import { overlay } from './overlay.ts';

const cv = Cv.parse({
  basics: { name: 'Ona Prat', email: 'ona@example.org', profiles: [] },
  work: [
    { position: 'Baker', name: 'Forn Nou', startDate: '2019-03', endDate: 'present', highlights: ['Baked', 'Sold'] },
    { position: 'Helper', name: 'Old Mill', startDate: '2015', endDate: '2018', highlights: [] },
  ],
  education: [],
  skills: [{ name: 'Bread', keywords: [] }],
  languages: [],
  projects: [],
  certificates: [],
  meta: { documentId: 'd', language: 'en', warnings: [], evidence: {}, confidence: {}, skillIds: {} },
});

const compose = (arrangement: Arrangement = emptyArrangement) => composeContent(cv, arrangement, { language: 'en' });
const workOf = (arrangement?: Arrangement) => {
  const work = compose(arrangement).sections.find(({ id }) => id === 'work');
  return work?.kind === 'entries' ? work.entries : [];
};
const bulletsOf = (arrangement?: Arrangement) => workOf(arrangement)[0]?.bullets.map(({ text }) => text);

describe('what a CV page says', () => {
  it('shows every part that has text, and no heading without one', () => {
    expect(compose().sections.map(({ id }) => id)).toEqual(['work', 'skills']);
    expect(workOf()[0]).toMatchObject({ title: { text: 'Baker' }, dates: 'Mar 2019 – present' });
  });

  it('leaves out, rewrites, adds and sorts as arranged', () => {
    const hidden = changeArrangement(emptyArrangement, { kind: 'hide', path: 'work.0.highlights.0' });
    expect(bulletsOf(hidden)).toEqual(['Sold']);
    const written = changeArrangement(hidden, { kind: 'write', path: 'work.0.highlights.1', text: 'Sold 300 loaves' });
    const bullet = { id: 'b1', list: 'work.0.highlights', text: 'Trained two', evidence: [] };
    const added = changeArrangement(written, { kind: 'add', bullet });
    expect(bulletsOf(added)).toEqual(['Sold 300 loaves', 'Trained two']);
    const paths = ['b1', 'work.0.highlights.1'];
    expect(bulletsOf(changeArrangement(added, { kind: 'sort', list: 'work.0.highlights', paths }))).toEqual([
      'Trained two',
      'Sold 300 loaves',
    ]);
    expect(bulletsOf(changeArrangement(added, { kind: 'hide', path: 'b1' }))).toEqual(['Sold 300 loaves']);
  });

  it('goes back to the fact when the text is taken back', () => {
    const written = changeArrangement(emptyArrangement, { kind: 'write', path: 'work.0.highlights.1', text: 'x' });
    const back = changeArrangement(written, { kind: 'write', path: 'work.0.highlights.1', text: null });
    expect(back).toEqual(emptyArrangement);
  });

  it('never loses or doubles a bullet, however the list is sorted', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('work.0.highlights.0', 'work.0.highlights.1', 'gone')), (paths) => {
        const sorted = changeArrangement(emptyArrangement, { kind: 'sort', list: 'work.0.highlights', paths });
        expect(bulletsOf(sorted)?.toSorted()).toEqual(['Baked', 'Sold']);
      }),
      { seed: 7, numRuns: 100 },
    );
  });
});

describe('a version over its base', () => {
  const base: Arrangement = { ...emptyArrangement, hidden: ['work.1'], texts: { 'basics.summary': 'Base' } };

  it('follows the base where it says nothing', () => {
    expect(overlay(base, emptyArrangement)).toEqual(base);
  });

  it('can show what the base leaves out', () => {
    const own = changeArrangement(emptyArrangement, { kind: 'show', path: 'work.1' });
    expect(workOf(overlay(base, own))).toHaveLength(2);
    expect(listDifferences(cv, base, own)).toEqual([{ kind: 'shown', path: 'work.1' }]);
  });

  it('says what it changed, with both texts', () => {
    const own: Arrangement = {
      ...emptyArrangement,
      texts: { 'basics.summary': 'Own' },
      hidden: ['work.0.highlights.0'],
    };
    expect(listDifferences(cv, base, own)).toEqual([
      { kind: 'rewritten', path: 'basics.summary', before: 'Base', after: 'Own' },
      { kind: 'left-out', path: 'work.0.highlights.0', before: 'Baked' },
    ]);
  });
});

describe('dates on the page', () => {
  it.each([
    ['2021-03', 'present', 'en', 'Mar 2021 – present'],
    ['2021-03-09', '2021-12', 'en', '9 Mar 2021 – Dec 2021'],
    ['2021-03', 'present', 'de', '03/2021 – heute'],
    ['2021-03-09', undefined, 'de', '09.03.2021'],
    ['2019-09', 'present', 'zh', '2019年9月 – 至今'],
    ['2019', '2019', 'fr', '2019'],
    [undefined, undefined, 'en', undefined],
  ])('%s to %s in %s', (start, end, language, written) => {
    expect(formatDates(start, end, language)).toBe(written);
  });
});

describe('links on the page', () => {
  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'https://user@host', 'no address'])(
    'never lead to %s',
    (url) => expect(fullUrl(url)).toBeUndefined(),
  );
  it('lead to the web', () => expect(fullUrl('example.org/a')).toBe('https://example.org/a'));
});
