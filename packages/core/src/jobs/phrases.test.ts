import { describe, expect, it } from 'vitest';
import { abbreviates, phraseIn, splitIntoParts } from './phrases.ts';

const phraseOf = (text: string): string | undefined => {
  const span = phraseIn(text, { start: 0, end: text.length });
  return span === undefined ? undefined : text.slice(span.start, span.end);
};

describe('phraseIn', () => {
  it.each([
    ['Experience as a preceptor', 'preceptor'],
    ['At least two years of hands-on experience in cake decoration', 'cake decoration'],
    ['Current registration as a nurse with the national regulator', 'registration as a nurse'],
    ['Knowledge of API 610', 'API 610'],
    ['Six Sigma training', 'Six Sigma'],
    ['Strong knowledge of fire regulations for listed buildings', 'fire regulations'],
    ['Sehr gute Kenntnisse in der Lohnbuchhaltung', 'Lohnbuchhaltung'],
    ['Gute Englischkenntnisse', 'Englisch'],
    ['SAP-Kenntnisse', 'SAP'],
    ['Mindestens 3 Jahre Berufserfahrung im Trockenbau', 'Trockenbau'],
    ['ACA qualified', 'ACA'],
    ['Gas Safe registered', 'Gas Safe'],
    ['Working towards chartership', 'chartership'],
    ['Führerschein Klasse B', 'Führerschein Klasse B'],
  ])('leaves of %j the name', (text, phrase) => {
    expect(phraseOf(text)).toBe(phrase);
  });

  it.each([
    'Ability to work under pressure',
    'You enjoy working with people',
    'A proven track record',
    'Willingness to travel',
    '5+ years of experience',
    'one of them is enough',
    'related field',
    '60+ wpm',
    '$19/h + tips',
    "Bachelor's degree",
    'delivering results',
    'mehrjährige Berufserfahrung',
    'our customers',
    'Berufserfahrung im Lager',
    'Schrift',
    'B2+',
    'Own transport',
    'X',
    '',
  ])('finds no name in %j', (text) => {
    expect(phraseOf(text)).toBeUndefined();
  });

  it('keeps the whole name where the letters behind it spell it out', () => {
    const text = 'Certified Medical Assistant (CMA)';
    const span = phraseIn(text, { start: 0, end: 27 });
    expect(span && text.slice(span.start, span.end)).toBe('Certified Medical Assistant');
  });
});

describe('splitIntoParts', () => {
  const parts = (text: string, keep: { start: number; end: number }[] = []) =>
    splitIntoParts(text, keep).map(({ start, end }) => text.slice(start, end).trim());

  it('cuts at commas, conjunctions, brackets and words that introduce examples', () => {
    expect(parts('PostgreSQL, including query tuning and schema design (MVCC)')).toEqual([
      'PostgreSQL',
      'query tuning',
      'schema design',
      'MVCC',
    ]);
    expect(parts('message queues such as RabbitMQ')).toEqual(['message queues', 'RabbitMQ']);
  });

  it('never cuts through what must stay whole', () => {
    expect(parts('health and safety', [{ start: 0, end: 17 }])).toEqual(['health and safety']);
  });
});

describe('abbreviates', () => {
  it.each([
    ['Basic Life Support (BLS)', true],
    ['Qualified Teacher Status (QTS)', true],
    ['Institute of Housing (IH)', true],
    ['Finite element analysis (ANSYS)', false],
    ['Databases (SQL)', false],
  ])('%s: %s', (text, expected) => {
    const start = text.indexOf('(') + 1;
    expect(abbreviates(text, { start, end: text.length - 1 })).toBe(expected);
  });
});
