import { describe, expect, it } from 'vitest';
import { readParagraphs } from './paragraphs.ts';
import { placeParagraphs } from './sections.ts';
import { makeAdvert } from './testing/makeAdvert.ts';

const sectionsOf = (text: string) => placeParagraphs(readParagraphs(makeAdvert(text)));

const sectionUnder = (heading: string) =>
  sectionsOf(`Baker for our shop\n\nWe bake.\n\n${heading}\n- Bread and rolls\n- Cakes`).find(
    ({ text }) => text === 'Cakes',
  )?.section;

describe('placeParagraphs', () => {
  it.each([
    [
      'required',
      [
        'Requirements',
        'What you need',
        "What you'll bring",
        'You must have',
        'Essential',
        'Minimum qualifications:',
        'Who you are',
        'Skills & experience',
        'Education',
        'About you',
        'Ihr Profil',
        'Das bringst du mit',
        'Anforderungen',
        'Was Sie mitbringen',
        'Must-haves',
        'Applicants should have:',
        'The ideal candidate will have',
        'WHAT WE ARE LOOKING FOR',
      ],
    ],
    [
      'preferred',
      [
        'Nice to have',
        'Desirable',
        'Preferred qualifications',
        'It would be an advantage to have',
        'Bonus points',
        'Useful but not essential',
        'Von Vorteil, aber kein Muss',
        'Wünschenswert',
        'Schön, wenn du auch das hast',
        'What would make us smile',
        'Nice extras',
      ],
    ],
    [
      'negated',
      [
        'What you do not need',
        "Things you won't need",
        'We do not expect',
        'Not needed',
        'You will not need',
        'Nicht erforderlich',
        'Das brauchst du nicht',
        "Don't worry if you don't have:",
        "What we couldn't care less about",
      ],
    ],
    [
      'tasks',
      [
        'What you will do',
        'Responsibilities',
        'The role',
        'Your week',
        'Essential functions',
        'Deine Aufgaben',
        'Was dich erwartet',
      ],
    ],
    [
      'benefits',
      ['What we offer', 'Benefits', 'Shifts and pay', "What's in it for you", 'Wir bieten', 'Practicalities'],
    ],
    ['about', ['About us', 'Who we are', 'Über uns']],
    ['apply', ['How to apply', 'Bewerbung', 'Bewirb dich jetzt']],
    ['other', ['Our secret sauce', 'Job description']],
  ])('opens %s', (section, headings) => {
    const opened = headings.map((heading) => [heading, sectionUnder(heading)]);
    expect(opened).toEqual(headings.map((heading) => [heading, section]));
  });

  it('takes a line of a list for no heading, though it is worded like one', () => {
    const placed = sectionsOf(
      'Teacher for our school\n\nEssential criteria:\nKnowledge of safeguarding\nQualified Teacher Status\nExperience of pay negotiations',
    );
    expect(placed.slice(1).map(({ section }) => section)).toEqual(['required', 'required', 'required']);
  });

  it('finds headings and bullets in the middle of a pasted line', () => {
    const placed = sectionsOf('Baker\nWe bake. Requirements: • Bread • Cakes Preferred: • Rolls');
    expect(placed.map(({ section, text }) => [section, text])).toEqual([
      ['other', 'We bake.'],
      ['required', 'Bread'],
      ['required', 'Cakes'],
      ['preferred', 'Rolls'],
    ]);
  });

  it('ends a list where sentences stand apart from it, and silences legal notices', () => {
    const placed = sectionsOf(
      'Baker for our shop\n\nRequirements\n- Bread\n\nThe shop stands by the river and has been selling rolls and cakes to the whole town for years.\n\nWe are an equal opportunity employer.',
    );
    expect(placed.map(({ section }) => section)).toEqual(['other', 'required', 'other', 'legal']);
  });

  it.each([
    'Rate: £500/day',
    'Salary',
    'Benefits',
    'Apply by 3 June',
    'Bewirb dich',
    'Gehalt: E9',
    'Call Ann on 01',
    'Interested? Call Ann.',
    'Apply: Ann',
  ])('ends a list of wishes at %j, without a blank line', (line) => {
    const placed = sectionsOf(`Baker for our shop\n\nNice to have:\nRye bread\nSourdough\n${line}\nStaff meals`);
    const section = (text: string) => placed.find((paragraph) => paragraph.text === text)?.section;
    expect([section('Sourdough'), section('Staff meals')]).toEqual([
      'preferred',
      expect.stringMatching(/benefits|apply/),
    ]);
  });

  it('lets a fact at the head of an advert silence no more than itself', () => {
    const placed = sectionsOf(
      'Baker for our shop\n\nSalary: £20 per hour\n\nYou must know rye bread and be an early riser.',
    );
    expect(placed.slice(1).map(({ section }) => section)).toEqual(['benefits', 'other']);
  });

  it('keeps a label of wishes within its item', () => {
    const placed = sectionsOf('Bäcker gesucht\n\nWir backen.\n\nProfil:\n- Brot\n- Wünschenswert: Torten\n- Brezeln');
    expect(placed.slice(-3).map(({ section, text }) => [section, text])).toEqual([
      ['required', 'Brot'],
      ['required', 'Wünschenswert: Torten'],
      ['required', 'Brezeln'],
    ]);
  });

  it('reads lines without bullets as a list, short names in capitals among them', () => {
    const placed = sectionsOf(
      'Driver for our shop\n\nMust have a van licence\nTacho card\nCPC\nExperience with night runs\n\nWe deliver bread.',
    );
    expect(placed.slice(1, 5).map(({ section }) => section)).toEqual(['required', 'required', 'required', 'required']);
  });

  it('finds the headings of a text that has neither bullets nor blank lines', () => {
    const placed = sectionsOf(
      'Bäcker gesucht\nWir backen nachts.\nWas du mitbringst\nBrot\nToll, wenn du auch hast\nTorten\nNicht nötig\nMeisterbrief\nWas wir dir bieten\nKuchen',
    );
    expect(placed.slice(-4).map(({ section }) => section)).toEqual(['required', 'preferred', 'negated', 'benefits']);
  });

  it('takes the first row of a table of criteria for its heading', () => {
    const placed = sectionsOf(
      'Baker for our shop\n\nCriterion Essential / Desirable\nRye bread Essential\nCakes Desirable',
    );
    expect(placed.slice(1).map(({ section, text }) => [section, text])).toEqual([
      ['required', 'Rye bread Essential'],
      ['required', 'Cakes Desirable'],
    ]);
  });

  it.each(['ADR would be an advantage', 'Must have a van licence'])('takes %j for a wish and no heading', (line) => {
    const placed = sectionsOf(`Driver for our shop\n\n${line}\nWe deliver bread to the whole town every day.`);
    expect(placed.map(({ text }) => text)).toContain(line);
  });

  it('takes a list without a known heading for requirements when its items say so', () => {
    const placed = sectionsOf(
      'Baker for our shop\n\nThe short version\n- Experience with sourdough\n- Knowledge of hygiene rules\n- Early riser',
    );
    expect(placed.slice(1).map(({ section }) => section)).toEqual(['required', 'required', 'required']);
  });
});
