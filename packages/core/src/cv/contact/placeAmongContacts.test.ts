import { describe, expect, it } from 'vitest';
import { readCvLines } from '../reading/cvLine.ts';
import { documentOf } from '../testing/documentOf.ts';
import { placeAmongContacts } from './placeAmongContacts.ts';

const placeIn = (line: string): string | undefined => placeAmongContacts(readCvLines(documentOf([line])))?.text;

describe('placeAmongContacts', () => {
  it.each([
    ['a.b@c.example | +44 1632 960123 | Clonakilty', 'Clonakilty'],
    ["rue de l'Église 14, 1678 Dinant · +32 2 555 12 12 · a@b.example", "rue de l'Église 14, 1678 Dinant"],
    ['a@b.example | (0151) 234 56 78 | H.No. 45, Sector 21 | linkedin.com/in/ab', 'H.No. 45, Sector 21'],
  ])('takes the one piece of %j that is no contact', (line, place) => {
    expect(placeIn(line)).toBe(place);
  });

  it.each([
    'a@b.example | +44 1632 960123',
    'Jane Roe | Software engineer | a@b.example | +44 1632 960123',
    'a@b.example | +44 1632 960123 | Born: 1990',
    'a@b.example | +44 1632 960123 | 04.05.1990 Geburtstag',
    'Clonakilty | a@b.example',
  ])('takes nothing from %j', (line) => {
    expect(placeIn(line)).toBeUndefined();
  });
});
