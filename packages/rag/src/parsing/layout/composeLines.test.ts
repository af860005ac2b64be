import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeLines } from './composeLines.ts';
import { drawLines, drawPage, type Drawn } from './testing/drawPage.ts';

const linesOf = (...pages: readonly (readonly Drawn[])[]): string[] =>
  composeLines(pages.map((texts, index) => drawPage(texts, index + 1))).text.split('\n');

const words = (name: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${name} line ${index + 1} with words`);

describe('columns', () => {
  it('reads two columns one after the other, whatever their baselines', () => {
    const left = drawLines(words('left', 30), { x: 40, y: 100 });
    const right = drawLines(words('right', 30), { x: 320, y: 104 });
    expect(linesOf([...right, ...left])).toEqual([...words('left', 30), ...words('right', 30)]);
  });

  it('reads what stands over both columns first', () => {
    const title: Drawn = { x: 60, y: 60, text: 'A title that goes over the whole width of the page', size: 16 };
    const [first] = linesOf([
      ...drawLines(words('left', 30), { x: 40, y: 100 }),
      ...drawLines(words('right', 30), { x: 320, y: 100 }),
      title,
    ]);
    expect(first).toBe(title.text);
  });

  it('goes on in the sidebar of the next page before it reads the main column', () => {
    const page = (name: string): Drawn[] => [
      ...drawLines(words(`side ${name}`, 30), { x: 40, y: 60 }),
      ...drawLines(words(`main ${name}`, 40), { x: 250, y: 67 }),
    ];
    const order = linesOf(page('a'), page('b')).map((line) => line.slice(0, 6));
    expect([...new Set(order)]).toEqual(['side a', 'side b', 'main a', 'main b']);
  });

  it('keeps dates and places at the right margin on the line of their entry', () => {
    const entries = ['Baker', 'Cook', 'Waiter'].flatMap((role, index): Drawn[] => [
      { x: 40, y: 100 + index * 60, text: role, bold: true },
      { x: 550, y: 100 + index * 60, text: `May 201${index} - June 201${index + 1}`, flushRight: true },
      ...drawLines(['A text that is rather long and ends near the middle'], { x: 50, y: 114 + index * 60 }),
    ]);
    expect(linesOf(entries)).toContain('Baker\tMay 2010 - June 2011');
  });

  it('reads rows across under headings that are centred over them', () => {
    const entries = (from: number): Drawn[] =>
      [0, 1].flatMap((index): Drawn[] => [
        { x: 40, y: from + index * 80, text: 'Shop', bold: true },
        { x: 550, y: from + index * 80, text: 'Leeds', flushRight: true },
        { x: 40, y: from + 14 + index * 80, text: 'Baker' },
        { x: 550, y: from + 14 + index * 80, text: `05/201${index} - 06/2015`, flushRight: true },
        { x: 50, y: from + 28 + index * 80, text: 'bread and cake' },
      ]);
    const centred = (text: string, y: number): Drawn => ({ x: 297 - text.length * 3, y, text, size: 12 });
    const lines = linesOf([centred('Work', 80), ...entries(100), centred('More', 300), ...entries(320)]);
    expect(lines.slice(0, 3)).toEqual(['Work', 'Shop\tLeeds', 'Baker\t05/2010 - 06/2015']);
  });

  it('reads a rail label by label under a name that is as narrow, with a heading over labelled groups', () => {
    const labels = ['Contact', 'Work', 'School', 'Skills', 'Tools', 'Kitchen', 'Tongues'];
    const beside = (label: string): string[] =>
      label === 'Skills' ? [] : [1, 2, 3].map((line) => `text of ${label} that goes on ${line}`);
    const rows = labels.flatMap((label, index): Drawn[] => [
      { x: 40, y: 100 + index * 60, text: label },
      ...drawLines(beside(label), { x: 200, y: 100 + index * 60 }),
    ]);
    const lines = linesOf([{ x: 40, y: 60, text: 'Li Na', size: 18 }, ...rows]);
    expect(lines.filter((line) => labels.includes(line) || line.includes(' 1'))).toEqual(
      labels.flatMap((label) => [label, ...beside(label).slice(0, 1)]),
    );
  });

  it('keeps towns of one length and a date at the right margin on their lines', () => {
    const pairs: [string, string][] = [
      ['Shop', 'Quillby'],
      ['Baker', '05/2010 - 06/2011'],
      ['Mill', 'Oxmeres'],
    ];
    const rows = pairs.flatMap(([left, right], index): Drawn[] => [
      { x: 40, y: 100 + index * 40, text: left },
      { x: 550, y: 100 + index * 40, text: right, flushRight: true },
    ]);
    expect(linesOf(rows)).toEqual(pairs.map((pair) => pair.join('\t')));
  });

  it('keeps words of different length at the right margin on their line, also without dates', () => {
    const entries = ['Leeds', 'Kingston upon Hull', 'York', 'Newcastle'].flatMap((town, index): Drawn[] => [
      { x: 40, y: 100 + index * 40, text: `Shop number ${index}` },
      { x: 550, y: 100 + index * 40, text: town, flushRight: true },
    ]);
    expect(linesOf(entries)[1]).toBe('Shop number 1\tKingston upon Hull');
  });

  it('keeps dates on the left with the text beside them', () => {
    const entries = ['Baker', 'Cook', 'Waiter'].flatMap((role, index): Drawn[] => [
      { x: 40, y: 100 + index * 60, text: `05/201${index} - 06/201${index + 1}` },
      ...drawLines([`${role} in a hotel`, 'Some words about the work', 'and some more words'], {
        x: 200,
        y: 100 + index * 60,
      }),
    ]);
    expect(linesOf(entries)[0]).toBe('05/2010 - 06/2011\tBaker in a hotel');
  });

  it('reads heads of entries in three columns straight across', () => {
    const entries = ['Baker', 'Cook', 'Chef'].flatMap((role, index): Drawn[] => [
      { x: 40, y: 100 + index * 60, text: `2010.0${index} - 2012` },
      { x: 220, y: 100 + index * 60, text: `Employer ${index}` },
      { x: 550, y: 100 + index * 60, text: role, flushRight: true },
      { x: 40, y: 116 + index * 60, text: 'some words about the work that was done there' },
    ]);
    expect(linesOf(entries)[0]).toBe('2010.00 - 2012\tEmployer 0\tBaker');
    expect(linesOf(entries)[4]).toBe('2010.02 - 2012\tEmployer 2\tChef');
  });

  it('reads each label of a rail before the block beside it', () => {
    const blocks = ['Profile', 'Work history', 'Studies'].flatMap((label, index): Drawn[] => [
      { x: 40, y: 100 + index * 200, text: label, bold: true },
      ...drawLines(words(label, 10), { x: 200, y: 100 + index * 200 }),
    ]);
    const lines = linesOf(blocks);
    expect(lines.indexOf('Work history')).toBe(lines.indexOf('Work history line 1 with words') - 1);
    expect(lines.indexOf('Profile line 10 with words')).toBeLessThan(lines.indexOf('Work history'));
  });

  it('keeps the last line of a cell that is longer than the one beside it', () => {
    const grid = [
      ...drawLines(['Gardening', 'Expert', 'Roses, hedges'], { x: 40, y: 100 }),
      ...drawLines(['Carpentry', 'Beginner', 'Shelves, tables,', 'chairs'], { x: 300, y: 100 }),
      { x: 40, y: 200, text: 'Other things', size: 14, bold: true },
    ];
    expect(linesOf(grid)).toEqual([
      'Gardening',
      'Expert',
      'Roses, hedges',
      'Carpentry',
      'Beginner',
      'Shelves, tables,',
      'chairs',
      'Other things',
    ]);
  });

  it('reads a grid of cells by columns and a table of names and values by rows', () => {
    const grid = [
      ...drawLines(['Gardening', 'Expert', 'Roses and hedges'], { x: 40, y: 100 }),
      ...drawLines(['Carpentry', 'Beginner', 'Shelves'], { x: 300, y: 100 }),
    ];
    expect(linesOf(grid)).toEqual(['Gardening', 'Expert', 'Roses and hedges', 'Carpentry', 'Beginner', 'Shelves']);
    const table = ['Phone:', 'Email:', 'Born:'].flatMap((name, index): Drawn[] => [
      { x: 40, y: 100 + index * 14, text: name },
      { x: 200, y: 100 + index * 14, text: `value ${index}` },
    ]);
    expect(linesOf(table)).toEqual(['Phone:\tvalue 0', 'Email:\tvalue 1', 'Born:\tvalue 2']);
  });
});

describe('a page of figures', () => {
  it('is read straight across and in no time', () => {
    const cells = Array.from({ length: 100 }, (_, row) =>
      Array.from({ length: 20 }, (_value, column): Drawn => ({
        x: 20 + column * 28 + (row % 5),
        y: 20 + row * 8,
        text: 'ab',
        size: 6,
      })),
    ).flat();
    const started = performance.now();
    expect(linesOf(cells)).toHaveLength(100);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

describe('letters and spaces', () => {
  it('finds the spaces that the file leaves out', () => {
    expect(linesOf([{ x: 40, y: 100, text: 'Cared for forty people', withoutSpaces: true }])).toEqual([
      'Cared for forty people',
    ]);
  });

  it('joins the letters of a tracked heading, with and without typed spaces', () => {
    expect(linesOf([{ x: 40, y: 100, text: 'EXPERIENCE', tracking: 3 }])).toEqual(['EXPERIENCE']);
    expect(linesOf([{ x: 40, y: 100, text: 'S K I L L S' }])).toEqual(['SKILLS']);
  });

  it('keeps a soft hyphen only where the line ends', () => {
    expect(linesOf([{ x: 40, y: 100, text: 'sub\u00admis\u00ad' }])).toEqual(['submis\u00ad']);
  });

  it('gives every letter of a ligature its part of the width', () => {
    const style = { bold: false, italic: false };
    const glyph = { text: 'ffi', left: 10, right: 22, baseline: 50, size: 12, style };
    const [line] = composeLines([{ number: 1, width: 200, height: 200, glyphs: [glyph] }]).lines;
    expect(line?.runs[0]?.edges).toEqual([10, 14, 18, 22]);
  });

  it('leaves out what is drawn outside of the page', () => {
    expect(
      linesOf([
        { x: 40, y: 100, text: 'seen' },
        { x: 700, y: 100, text: 'unseen' },
      ]),
    ).toEqual(['seen']);
  });
});

describe('places', () => {
  const word = fc.stringMatching(/^[a-zA-Z]{2,9}$/);
  const text = fc.array(word, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(' '));
  const drawn = fc.record({
    x: fc.integer({ min: 20, max: 300 }),
    y: fc.integer({ min: 20, max: 800 }),
    text,
    bold: fc.boolean(),
  });

  it('maps every character of every line to a run with an edge on each side', () => {
    fc.assert(
      fc.property(fc.array(drawn, { maxLength: 25 }), (texts) => {
        const { text: whole, lines } = composeLines([drawPage(texts)]);
        expect(lines.map((line) => whole.slice(line.start, line.end)).join('\n')).toBe(whole);
        for (const line of lines) {
          expect(line.runs.at(0)?.start).toBe(line.start);
          expect(line.runs.at(-1)?.end).toBe(line.end);
          line.runs.forEach((run, index) => {
            expect(run.edges).toHaveLength(run.end - run.start + 1);
            expect(run.start).toBe(line.runs[index - 1]?.end ?? line.start);
          });
        }
      }),
      { seed: 11, numRuns: 200 },
    );
  });

  it('neither loses nor invents a letter, wherever texts stand', () => {
    const spread = fc
      .uniqueArray(fc.integer({ min: 1, max: 50 }), { maxLength: 20 })
      .chain((rows) =>
        fc.tuple(
          ...rows.map((row) =>
            fc.record({ x: fc.integer({ min: 20, max: 300 }), y: fc.constant(row * 16), text, bold: fc.boolean() }),
          ),
        ),
      );
    const letters = (value: string): string => [...value.replace(/\s/g, '')].toSorted().join('');
    fc.assert(
      fc.property(spread, (texts) => {
        expect(letters(composeLines([drawPage(texts)]).text)).toBe(letters(texts.map((one) => one.text).join('')));
      }),
      { seed: 12, numRuns: 200 },
    );
  });
});
