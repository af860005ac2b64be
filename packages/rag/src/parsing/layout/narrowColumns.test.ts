import { describe, expect, it } from 'vitest';
import { composeLines } from './composeLines.ts';
import { drawLines, drawPage, type Drawn } from './testing/drawPage.ts';

const linesOf = (texts: readonly Drawn[]): string[] => composeLines([drawPage(texts)]).text.split('\n');

/** Ordinary lines, so that the page shows how wide its spaces are; TeX's are narrower than those of the test face. */
const prose = (y: number): Drawn[] =>
  drawLines(['Bakes bread and rolls by hand for a street', 'and keeps the oven at work'], { x: 100, y });

describe('labels set against their text', () => {
  it('are parted from it where the gap is wide for this page and other lines begin behind it', () => {
    const entries = ['2010 - 2012', '2008 - 2010'].flatMap((dates, index): Drawn[] => [
      { x: 92, y: 100 + index * 42, text: dates, flushRight: true },
      { x: 100, y: 100 + index * 42, text: 'Baker in a mill' },
      ...prose(114 + index * 42),
    ]);
    expect(linesOf(entries)[0]).toBe('2010 - 2012\tBaker in a mill');
    expect(linesOf(entries)[3]).toBe('2008 - 2010\tBaker in a mill');
  });

  it('are not looked for where nothing else begins behind the gap', () => {
    const line: Drawn[] = [
      { x: 92, y: 60, text: 'Some words', flushRight: true },
      { x: 100, y: 60, text: 'and more' },
    ];
    expect(linesOf([...line, ...drawLines(['a b c d', 'e f g h'], { x: 40, y: 100 })])[0]).toBe('Some words and more');
  });
});

describe('labels broken over several lines', () => {
  const beside = drawLines(['Baker in a mill', 'Bakes bread', 'Keeps the oven'], { x: 200, y: 100 });

  it('are one date on the row of their text', () => {
    const dates = drawLines(['March', '2017 –', 'today'], { x: 120, y: 100, flushRight: true });
    expect(linesOf([...dates, ...beside])).toEqual([
      'March 2017 – today\tBaker in a mill',
      'Bakes bread',
      'Keeps the oven',
    ]);
  });

  it('lose the hyphen of a broken word', () => {
    const dates = drawLines(['5/2017 – pre-', 'sent'], { x: 40, y: 100 });
    expect(linesOf([...dates, ...beside])[0]).toBe('5/2017 – present\tBaker in a mill');
  });

  it('keep the places of all their letters', () => {
    const page = drawPage([...drawLines(['March', '2017 –', 'today'], { x: 40, y: 100 }), ...beside]);
    const [line] = composeLines([page]).lines;
    expect(line?.runs.map(({ box }) => Math.round(box.y))).toEqual([92, 106, 120, 92]);
    expect(line?.box.height).toBe(10);
  });

  it('are not made of two whole dates, of a telephone number, or of two fields of a form', () => {
    for (const [first, second] of [
      ['2010 – 2012', '2008 – 2010'],
      ['Leeds', '+44 2044 8173'],
      ['Name', 'Surname'],
    ] as const) {
      const labels = drawLines([first, second], { x: 40, y: 100 });
      expect(linesOf([...labels, ...beside])[0]).not.toContain(`${first} ${second}`);
    }
  });
});

describe('labels that are known by words or place', () => {
  const table = (labels: readonly string[], right: boolean): Drawn[] =>
    labels.flatMap((label, index): Drawn[] => [
      { x: right ? 180 : 40, y: 100 + index * 16, text: label, flushRight: right },
      { x: 200, y: 100 + index * 16, text: `value ${index} of the form` },
    ]);

  it('are read with their text across, without a colon', () => {
    expect(linesOf(table(['姓名', '电话', '教育背景'], false))[1]).toBe('电话\tvalue 1 of the form');
    expect(linesOf(table(['Nome', 'Morada', 'Telefone'], false))[2]).toBe('Telefone\tvalue 2 of the form');
  });

  it('are read across when they are set against the gutter, whatever they say', () => {
    const labels = ['Aim', 'Occupation at that time', 'For whom', 'And what was done'];
    const heading: Drawn = { x: 180, y: 84, text: 'PAST', flushRight: true, bold: true };
    expect(linesOf([heading, ...table(labels, true)])[2]).toBe('Occupation at that time\tvalue 1 of the form');
  });

  it('are read across where they are dates under headings and over lines of the whole width', () => {
    const rows: Drawn[] = [
      { x: 40, y: 100, text: 'Work', bold: true },
      { x: 40, y: 114, text: 'março de 2012 – fevereiro de 2017' },
      ...drawLines(['Baker in a mill', '- bakes bread', '- keeps the oven'], { x: 260, y: 114 }),
      { x: 40, y: 156, text: '2008 – 2010' },
      ...drawLines(['Cook in a house', '- cooks'], { x: 260, y: 156 }),
      { x: 40, y: 190, text: 'School', bold: true },
      { x: 40, y: 204, text: 'A line of its own' },
      { x: 40, y: 218, text: '2001 – 2005' },
      ...drawLines(['School of the town', 'and of the river'], { x: 260, y: 218 }),
    ];
    expect(linesOf(rows)[1]).toBe('março de 2012 – fevereiro de 2017\tBaker in a mill');
  });

  it('are a rail of headings also under a name and addresses that keep clear of the same gutter', () => {
    const sections = ['Profile', 'Education', 'Experience', 'Skills'].flatMap((label, index): Drawn[] => [
      { x: 40, y: 140 + index * 60, text: label },
      ...drawLines([`${label} text that goes on`, 'and on over two lines'], { x: 160, y: 140 + index * 60 }),
    ]);
    const header: Drawn[] = [
      { x: 240, y: 60, text: 'Ann Smith', size: 16 },
      { x: 40, y: 90, text: 'Leeds, UK' },
      { x: 480, y: 90, text: '0113 496 0000' },
      { x: 40, y: 104, text: 'ann@example.org' },
      { x: 480, y: 104, text: 'example.org' },
    ];
    const lines = linesOf([...header, ...sections]);
    expect(lines.indexOf('example.org')).toBeLessThan(lines.indexOf('Profile'));
    expect(lines.indexOf('Profile text that goes on')).toBe(lines.indexOf('Profile') + 1);
    expect(lines.indexOf('Experience text that goes on')).toBe(lines.indexOf('Experience') + 1);
  });
});
