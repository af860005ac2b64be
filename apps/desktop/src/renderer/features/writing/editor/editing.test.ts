import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Cv } from '@career-mentor/core/cv';
import { changeArrangement, emptyArrangement, SectionId, type ArrangementChange } from '@career-mentor/core/writing';
import { bulletAfter, textBefore, writeAt } from './changes.ts';
import { createFieldFocus } from './fieldFocus.ts';
import { chipLists, idsOf } from './lists.ts';
import { moved, outlineOf, placedBy, placesOf } from './outline.ts';
import { asOne, withPending } from './pendingChanges.ts';

const cv = Cv.parse({
  basics: { name: 'Ona Prat', profiles: [] },
  work: [{ position: 'Baker', name: 'Forn Nou', startDate: '2019', highlights: ['Baked', 'Sold'] }],
  education: [],
  skills: [
    { name: 'Bread', keywords: [] },
    { name: 'Ovens', keywords: ['Stone', 'Steam'] },
    { name: 'Cake', keywords: [] },
  ],
  languages: [{ language: 'Catalan', fluency: 'native' }],
  projects: [],
  certificates: [],
  meta: { documentId: 'd', language: 'en', warnings: [], evidence: {}, confidence: {}, skillIds: {} },
});
const options = { language: 'en', order: SectionId.options };
const LIST = 'work.0.highlights';

describe('what the editor shows', () => {
  it('has what is left out, and says so', () => {
    const arrangement = {
      ...emptyArrangement,
      hidden: [`${LIST}.0`],
      sections: [{ id: 'skills' as const, isHidden: true, breakBefore: false }],
    };
    const outline = outlineOf(cv, arrangement, options);
    expect(idsOf(outline, LIST)).toEqual([`${LIST}.0`, `${LIST}.1`]);
    expect(outline.hidden.has(`${LIST}.0`)).toBe(true);
    expect(outline.sections[0]?.place).toMatchObject({ id: 'skills', isHidden: true });
    expect(idsOf(outline, 'sections')).toEqual(['skills', 'work', 'languages']);
  });

  it('sorts skills of their own by their entries, and those under a heading by their keywords', () => {
    const skills = outlineOf(cv, emptyArrangement, options).sections.find(({ place }) => place.id === 'skills');
    expect(skills && chipLists(skills.content)).toEqual([
      {
        list: 'skills',
        chips: [
          { id: 'skills.0', path: 'skills.0.name', text: 'Bread' },
          { id: 'skills.2', path: 'skills.2.name', text: 'Cake' },
        ],
      },
      {
        list: 'skills.1.keywords',
        name: 'Ovens',
        chips: [
          { id: 'skills.1.keywords.0', path: 'skills.1.keywords.0', text: 'Stone' },
          { id: 'skills.1.keywords.1', path: 'skills.1.keywords.1', text: 'Steam' },
        ],
      },
    ]);
  });

  it('names each part once, whatever was placed', () => {
    const place = fc.record({
      id: fc.constantFrom(...SectionId.options),
      isHidden: fc.boolean(),
      breakBefore: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.uniqueArray(place, { selector: ({ id }) => id }), (sections) => {
        const places = placesOf({ ...emptyArrangement, sections }, SectionId.options);
        expect(places.map(({ id }) => id).toSorted()).toEqual(SectionId.options.toSorted());
        expect(placedBy(places, ['work'])[0]?.id).toBe('work');
      }),
      { seed: 11, numRuns: 100 },
    );
  });
});

describe('moving', () => {
  it('puts a thing where another stood and loses none', () => {
    expect(moved(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a']);
    expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), fc.nat(), fc.nat(), (list, from, to) => {
        const after = moved(list, from % list.length, to % list.length);
        expect(after.toSorted()).toEqual(list.toSorted());
        expect(after[to % list.length]).toBe(list[from % list.length]);
      }),
      { seed: 12, numRuns: 100 },
    );
  });
});

describe('writing', () => {
  it('leaves out what is emptied and goes back to the text before', () => {
    expect(writeAt('a', 'x', '  ')).toEqual({ kind: 'hide', path: 'a' });
    expect(writeAt('a', 'x', ' x ')).toEqual({ kind: 'write', path: 'a', text: null });
    expect(writeAt('a', 'x', 'y')).toEqual({ kind: 'write', path: 'a', text: 'y' });
  });

  it('goes back to the base before the fact', () => {
    const facts = new Map([['a', 'fact']]);
    expect(textBefore(facts, { a: 'base' }, 'a')).toBe('base');
    expect(textBefore(facts, {}, 'a')).toBe('fact');
  });

  it('puts a new bullet after the one it was begun at', () => {
    const changes = bulletAfter({ id: 'new', list: LIST, text: 'Taught ' }, [`${LIST}.0`, `${LIST}.1`], `${LIST}.0`);
    const outline = outlineOf(cv, changes.reduce(changeArrangement, emptyArrangement), options);
    expect(idsOf(outline, LIST)).toEqual([`${LIST}.0`, 'new', `${LIST}.1`]);
  });
});

describe('changes on their way', () => {
  const write: ArrangementChange = { kind: 'write', path: 'a', text: 'b' };
  const hide: ArrangementChange = { kind: 'hide', path: 'c' };

  it('do no harm when they have arrived already', () => {
    const once = withPending({ own: emptyArrangement }, [write, hide]);
    expect(withPending({ own: once }, [write, hide])).toEqual(once);
  });

  it('become one step of undo', () => {
    expect(asOne(emptyArrangement, [])).toBeUndefined();
    expect(asOne(emptyArrangement, [hide])).toBe(hide);
    const one = asOne(emptyArrangement, [write, hide]);
    expect(one && changeArrangement(emptyArrangement, one)).toMatchObject({ texts: { a: 'b' }, hidden: ['c'] });
  });
});

describe('the focus of fields', () => {
  it('waits for a field that is not there yet, and forgets one that has gone', () => {
    const seen: (number | undefined)[] = [];
    const fields = createFieldFocus();
    fields.request('a', 3);
    const leave = fields.register('a', (at) => seen.push(at));
    fields.request('a');
    leave();
    fields.request('a', 5);
    expect(seen).toEqual([3, undefined]);
  });
});
