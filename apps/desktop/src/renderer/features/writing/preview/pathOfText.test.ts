import { describe, expect, it } from 'vitest';
import type { CvContent } from '@career-mentor/core/writing';
import { fieldTexts } from '../export/fieldTexts.ts';
import { pathOfText } from './pathOfText.ts';

const content: CvContent = {
  language: 'en',
  name: { path: 'basics.name', text: 'Ona Prat' },
  contact: [{ kind: 'email', path: 'basics.email', text: 'ona@example.org' }],
  sections: [
    {
      id: 'work',
      title: 'Experience',
      breakBefore: false,
      kind: 'entries',
      entries: [
        {
          path: 'work.0',
          title: { path: 'work.0.position', text: 'Baker' },
          organisation: { path: 'work.0.name', text: 'Forn Nou' },
          dates: '2019 – present',
          bullets: [{ path: 'work.0.highlights.0', text: 'Baker of 300 loaves a day, sold the same morning' }],
          tags: [],
          breakBefore: false,
        },
      ],
    },
    {
      id: 'languages',
      title: 'Languages',
      breakBefore: false,
      kind: 'pairs',
      pairs: [{ name: { path: 'languages.0.language', text: 'Catalan' }, value: 'native' }],
    },
  ],
};

describe('a click on the page', () => {
  it.each([
    ['EXPERIENCE', 'title|work'],
    ['Baker', 'work.0.position'],
    ['• sold the same', 'work.0.highlights.0'],
    ['ona@example.org', 'basics.email'],
    ['not on the page', undefined],
    [' ', undefined],
  ])('on "%s" goes to %s', (piece, path) => expect(pathOfText(content, piece)).toBe(path));
});

describe('texts for web forms', () => {
  it('come one by one in reading order', () => {
    expect(fieldTexts(content, 'Contact')).toEqual([
      { id: 'contact', label: 'Contact', text: 'Ona Prat\nona@example.org' },
      {
        id: 'work.0',
        label: 'Experience – Baker',
        text: 'Baker, Forn Nou\n2019 – present\n- Baker of 300 loaves a day, sold the same morning',
      },
      { id: 'languages', label: 'Languages', text: 'Catalan: native' },
    ]);
  });
});
