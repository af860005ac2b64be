import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { defaultPageStyle, emptyArrangement, TEMPLATE_IDS, type PageStyle } from '@career-mentor/core/writing';
import type { LaidOutPage, Mark, PageDesign } from './layout/index.ts';
import { setPages, type SetPages } from './setPages.ts';
import { contrastOf } from './templates/colours.ts';
import { cvOf } from './testing/people.ts';
import { anyCv } from './testing/anyCv.ts';

type TextMark = Extract<Mark, { kind: 'span' }>;

const anyStyle: fc.Arbitrary<PageStyle> = fc.record({
  template: fc.constantFrom(...TEMPLATE_IDS),
  paper: fc.constantFrom('a4', 'letter'),
  accent: fc.stringMatching(/^#[0-9a-f]{6}$/),
  density: fc.constantFrom('airy', 'normal', 'dense'),
  fitPages: fc.constantFrom(1, 2, null),
  showPhoto: fc.boolean(),
});

/** A hundred generated people in generated looks; set once, since each takes some time and no check changes them. */
const anySet = fc
  .tuple(anyCv, anyStyle)
  .map(([cv, style]) =>
    setPages({ cv, arrangement: emptyArrangement, style, language: 'en', hasPhoto: style.showPhoto }),
  );
const sets: SetPages[] = [];
beforeAll(() => void sets.push(...fc.sample(anySet, { seed: 20, numRuns: 100 })), 120_000);

function always(check: (set: SetPages) => void): void {
  expect(sets).toHaveLength(100);
  sets.forEach(check);
}

const texts = (page: LaidOutPage): TextMark[] => page.marks.filter((mark) => mark.kind === 'span');
const sizeOf = (mark: TextMark): number => mark.span.run.look.size;

/** Where ink can be: capitals reach 0.75 of the size up, letters such as g 0.25 down. */
const inkOf = (mark: TextMark) => ({
  left: mark.x,
  right: mark.x + mark.span.width,
  top: mark.y - sizeOf(mark) * 0.75,
  bottom: mark.y + sizeOf(mark) * 0.25,
});
const pictureBox = ({ x, y, width, height }: Extract<Mark, { kind: 'picture' }>) => ({
  left: x,
  right: x + width,
  top: y,
  bottom: y + height,
});
type Box = ReturnType<typeof inkOf>;
const areApart = (a: Box, b: Box): boolean =>
  a.right <= b.left + 0.1 || b.right <= a.left + 0.1 || a.bottom <= b.top + 0.1 || b.bottom <= a.top + 0.1;

const placesIn = ({ header, columns }: PageDesign) => [header, ...columns];
const linesOf = (marks: readonly TextMark[]): number => new Set(marks.map(({ y }) => Math.round(y * 100))).size;

describe('pages of generated people', () => {
  it('hold all text within their columns and above the bottom margin', () =>
    always(({ pages, design }) => {
      for (const page of pages) {
        const places = placesIn(design);
        const outside = texts(page).filter((mark) => {
          const { left, right, top, bottom } = inkOf(mark);
          const isInColumn = places.some(({ x, width }) => left >= x - 0.1 && right <= x + width + 0.1);
          return !isInColumn || top < 0 || bottom > page.height - design.bottomMargin + 0.1;
        });
        expect(outside.map(({ span }) => span.text)).toEqual([]);
      }
    }));

  it('put nothing over anything else', () =>
    always(({ pages }) => {
      for (const page of pages) {
        const boxes = page.marks.flatMap((mark) =>
          mark.kind === 'span' || mark.kind === 'picture'
            ? [
                {
                  what: mark.kind === 'span' ? mark.span.text : 'picture',
                  box: mark.kind === 'span' ? inkOf(mark) : pictureBox(mark),
                },
              ]
            : [],
        );
        const clashes = boxes.flatMap(({ what, box }, index) =>
          boxes
            .slice(index + 1)
            .filter((other) => !areApart(box, other.box))
            .map((other) => [what, box, other]),
        );
        expect(clashes).toEqual([]);
      }
    }));

  it('end with no heading unless there is nothing behind it, and cut no paragraph after or before its only line', () =>
    always(({ pages, design }) => {
      const torn = design.columns.flatMap(({ x, width }) => {
        const columns = pages.map((page) => texts(page).filter((mark) => mark.x >= x - 0.1 && mark.x < x + width));
        return columns.flatMap((marks, index) => {
          const others = columns.filter((_, at) => at !== index).flat();
          const isLastPage = columns.slice(index + 1).every(({ length }) => length === 0);
          const lowest = marks.toSorted((a, b) => a.y - b.y).at(-1);
          const lonely = [...new Set(marks.map((mark) => mark.block))].filter(
            (block) =>
              others.some((mark) => mark.block === block) && linesOf(marks.filter((mark) => mark.block === block)) < 2,
          );
          return [...lonely, ...(lowest?.block.role === 'H2' && !isLastPage ? [lowest.block] : [])];
        });
      });
      expect(torn).toEqual([]);
    }));

  it('can be read: text stands out from what is behind it, whatever colour was chosen', () =>
    always(({ pages }) => {
      for (const page of pages) {
        const areas = [...page.fills, ...page.marks.filter((mark) => mark.kind === 'rectangle')];
        const pale = texts(page).filter((mark) => {
          const { left, top } = inkOf(mark);
          const behind = areas.findLast(
            (area) => left >= area.x && left < area.x + area.width && top >= area.y && top < area.y + area.height,
          );
          return contrastOf(mark.span.run.look.colour, behind?.colour ?? '#ffffff') < 4.5;
        });
        expect(pale.map(({ span }) => span.text)).toEqual([]);
      }
    }));
});

describe('pages at the limits', () => {
  const order = (cv: Parameters<typeof cvOf>[0], style: Partial<PageStyle> = {}) => ({
    cv: cvOf(cv),
    arrangement: emptyArrangement,
    style: { ...defaultPageStyle, ...style },
    language: 'en',
  });
  const job = { name: 'Mill', position: 'Miller', highlights: ['Ground corn'] };

  it.each(TEMPLATE_IDS)('break before an entry and a part where wanted: %s', (template) => {
    const arrangement = {
      ...emptyArrangement,
      sections: [{ id: 'education' as const, isHidden: false, breakBefore: true }],
      breaks: ['work.1'],
    };
    const education = [{ institution: 'School', studyType: 'Diploma', courses: [] }];
    const { pages } = setPages({ ...order({ work: [job, job], education }, { template }), arrangement });
    expect(pages.length).toBeGreaterThanOrEqual(2);
  });

  it.each(TEMPLATE_IDS)('grow smaller until they fit, and say so when they cannot: %s', (template) => {
    const jobs = (count: number) => Array.from({ length: count }, () => ({ ...job, highlights: Array(4).fill(LINE) }));
    const setJobs = (count: number, fitPages: 1 | 2 | null) =>
      setPages(order({ work: jobs(count) }, { template, fitPages }));
    const count = Array.from({ length: 20 }, (_, at) => at).find(
      (jobCount) => setJobs(jobCount, null).pages.length > 1,
    );
    const few = setJobs(count ?? 0, 1);
    expect({ count: count !== undefined, pages: few.pages.length, fits: few.fits }).toEqual({
      count: true,
      pages: 1,
      fits: true,
    });
    const many = setJobs(60, 2);
    expect(many.fits).toBe(false);
    expect(Math.min(...many.pages.flatMap(texts).map(sizeOf))).toBeGreaterThan(6.5);
  });

  it('take forty pages, bullets of 5,000 characters and words of 300', () => {
    const work = Array.from({ length: 160 }, () => ({ ...job, highlights: Array(10).fill(LINE) }));
    expect(setPages(order({ work })).pages.length).toBeGreaterThanOrEqual(40);
    const long = [{ ...job, name: 'w'.repeat(300), highlights: ['x'.repeat(5000), 'many words '.repeat(450)] }];
    expect(setPages(order({ work: long })).pages.length).toBeGreaterThanOrEqual(2);
  });
});

const LINE = 'Planned what the mill grinds in a week, with the farmers and the two bakeries of the valley';
