import { describe, expect, it } from 'vitest';
import { extractJob, type Job } from '../index.ts';
import { makeAdvert } from '../testing/makeAdvert.ts';

const read = (lines: string): Job => {
  const result = extractJob(makeAdvert(`Baker wanted for our little shop in the old town\n\n${lines}`), {
    linkSkills: () => [],
  });
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};

describe('pay', () => {
  it.each([
    ['Salary: £32,000 - £38,000 per annum', 32_000, 38_000, 'GBP', 'year'],
    ['Wage: £14.50 an hour', 14.5, 14.5, 'GBP', 'hour'],
    ['Permanent · €65k–€80k', 65_000, 80_000, 'EUR', 'year'],
    ['Wir zahlen ab 3.200 € brutto im Monat', 3200, undefined, 'EUR', 'month'],
    ['Gehalt: 52.000 bis 60.000 Euro im Jahr', 52_000, 60_000, 'EUR', 'year'],
    ['Up to $120,000 a year', undefined, 120_000, 'USD', 'year'],
    ['Day rate £280 - £320', 280, 320, 'GBP', 'day'],
    ["CHF 98'000 bis 112'000 pro Jahr", 98_000, 112_000, 'CHF', 'year'],
    ['17,50 €/Stunde', 17.5, 17.5, 'EUR', 'hour'],
    ['$48.20 per hour in Brisbane, QLD', 48.2, 48.2, 'AUD', 'hour'],
  ])('reads %j', (line, min, max, currency, period) => {
    const { pay } = read(line);
    expect([pay?.min, pay?.max, pay?.currency, pay?.period]).toEqual([min, max, currency, period]);
    expect(line).toContain(pay?.evidence.quote);
  });

  it.each([
    'We have a revenue of £20,000,000 and are permanent',
    'A £1,000 training budget for everyone',
    'Refer a friend and get a bonus of £500',
    'We raised €15,000,000 last year',
  ])('takes %j for no pay', (line) => {
    expect(read(line).pay).toBeUndefined();
  });
});

describe('place of work', () => {
  it.each([
    ['Hybrid, two days a week in the office', 'hybrid', 2],
    ['This role is fully remote', 'remote', undefined],
    ['Remote (UK) | permanent', 'remote', undefined],
    ['Bis zu drei Tage Homeoffice in der Woche', 'hybrid', undefined],
    ['100 % Homeoffice', 'remote', undefined],
    ['This post is on-site only', 'on-site', undefined],
    ['Homeoffice ist leider nicht möglich', 'on-site', undefined],
  ])('reads %j', (line, mode, days) => {
    const { workplace } = read(line);
    expect([workplace?.mode, workplace?.daysOnSite]).toEqual([mode, days]);
  });

  it.each([
    'We offer on-site childcare',
    'Knowledge of remote sensing',
    'A home-office budget',
    'We sell hybrid vehicles',
  ])('takes %j for no place of work', (line) => {
    expect(read(line).workplace).toBeUndefined();
  });
});

describe('contract', () => {
  it.each([
    ['Full-time, permanent, 37.5 hours per week', ['permanent'], ['full-time'], 37.5, 37.5],
    ['Teilzeit, 20-25 Std./Woche, befristet', ['temporary'], ['part-time'], 20, 25],
    ['Unbefristet, Voll- oder Teilzeit', ['permanent'], ['full-time', 'part-time'], undefined, undefined],
    ['12-month contract, outside IR35', ['temporary', 'freelance'], [], undefined, undefined],
    ['Hours: 40, full time', [], ['full-time'], 40, 40],
    ['STELLENUMFANG: 30 Wochenstunden, unbefristet', ['permanent'], [], 30, 30],
  ])('reads %j', (line, kinds, times, min, max) => {
    const { contract } = read(line);
    expect([contract?.kinds, contract?.times, contract?.hoursPerWeek?.min, contract?.hoursPerWeek?.max]).toEqual([
      kinds,
      times,
      min,
      max,
    ]);
  });

  it('is not what an applicant has behind them', () => {
    expect(read('Requirements\n- Completed apprenticeship programme\n- Bread').contract).toBeUndefined();
  });

  it('takes the length of a shift for no hours of a week', () => {
    expect(read('Permanent, with 12-hour shifts').contract?.hoursPerWeek).toBeUndefined();
  });
});

describe('degrees', () => {
  it.each([
    ["Bachelor's degree in Computer Science or Mathematics", 'bachelor', ['Computer Science', 'Mathematics'], false],
    ['A degree in food science or equivalent', 'degree', ['food science'], true],
    ['PhD in chemistry', 'doctorate', ['chemistry'], false],
    ['Abgeschlossenes Studium der Informatik oder vergleichbar', 'degree', ['Informatik'], true],
    ['Abgeschlossene Ausbildung als Koch oder Bäcker', 'vocational', ['Koch', 'Bäcker'], false],
    ['High school diploma', 'school', [], false],
  ])('reads %j', (item, level, fields, orEquivalent) => {
    const { degrees } = read(`Requirements\n- ${item}\n- Bread`);
    expect(degrees).toMatchObject([{ level, fields, orEquivalent, wanted: 'required' }]);
  });

  it('says when it is a wish and when it is not needed', () => {
    const { degrees } = read("Nice to have\n- Master's degree in physics\n\nNot needed\n- PhD");
    expect(degrees?.map(({ level, wanted }) => [level, wanted])).toEqual([
      ['master', 'preferred'],
      ['doctorate', 'negated'],
    ]);
  });

  it.each([
    ['MPharm degree', 'master'],
    ['A Level 2 Diploma in Health and Social Care', 'vocational'],
    ['Lehrabschluss als Koch', 'vocational'],
    ["An MBA or other master's degree", 'master'],
  ])('reads the level of %j', (item, level) => {
    expect(read(`Requirements\n- ${item}\n- Bread`).degrees?.map((degree) => degree.level)).toEqual([level]);
  });

  it.each(['A degree? Not here.', 'We have not asked for a degree.'])('reads the refusal in %j', (sentence) => {
    expect(read(sentence).degrees?.map(({ wanted }) => wanted)).toEqual(['negated']);
  });

  it.each([
    'A high degree of accuracy',
    'Experience of teaching GCSE pupils',
    'Experience of A level Computer Science',
    'A job at the end of this apprenticeship',
  ])('takes %j for none', (item) => {
    expect(read(`Requirements\n- ${item}\n- Bread`).degrees).toBeUndefined();
  });
});

describe('languages', () => {
  it.each([
    [
      'German (C1), English (B2)',
      [
        ['de', 'C1'],
        ['en', 'B2'],
      ],
    ],
    ['Native Dutch', [['nl', 'native']]],
    ['Polish', [['pl', undefined]]],
  ])('reads %j', (item, expected) => {
    const { languages } = read(`Requirements\n- ${item}\n- Bread`);
    expect(languages?.map(({ code, level }) => [code, level])).toEqual(expected);
  });

  it.each([
    ['Fluent German and basic English', ['C1', 'A2']],
    ['Verhandlungssichere Deutschkenntnisse', ['C1']],
    ['Good spoken English', ['B1']],
  ])('names no level in %j, only the step its words describe', (item, expected) => {
    const { languages } = read(`Requirements\n- ${item}\n- Bread`);
    expect(languages?.map(({ level, fluency }) => [level, fluency])).toEqual(expected.map((step) => [undefined, step]));
  });

  it('understands what is said of speaking, where no word demands or wishes', () => {
    const { languages } = read(
      'Deutsch solltest du auf B2-Niveau sprechen. Slowenisch hilft bei vielen unserer Gäste.',
    );
    expect(languages?.map(({ code, level, wanted }) => [code, level, wanted])).toEqual([
      ['de', 'B2', 'required'],
      ['sl', undefined, 'preferred'],
    ]);
  });

  it('says when one is a wish and when it is not needed', () => {
    const { languages } = read('Fluent English is required; French would be a plus. Spanish is not needed.');
    expect(languages?.map(({ code, wanted }) => [code, wanted])).toEqual([
      ['en', 'required'],
      ['fr', 'preferred'],
      ['es', 'negated'],
    ]);
  });

  it.each(['French polishing', 'Experience of English law', 'Dutch employment law'])('takes %j for none', (item) => {
    expect(read(`Requirements\n- ${item}\n- Bread`).languages).toBeUndefined();
  });
});
