import { describe, expect, it } from 'vitest';
import { polarityAt, readClauses, sentenceAround } from './clauses.ts';

/** What the clause around `word` says about it. */
const said = (text: string, word: string) => {
  const at = text.indexOf(word);
  const clause = readClauses(text).find(({ start, end }) => start <= at && end > at);
  return clause === undefined ? 'no clause' : polarityAt(clause, at - clause.start);
};

describe('polarityAt', () => {
  it.each([
    'There is no need for X: we run on plain machines.',
    'You do not need X.',
    "You don't need X for this post.",
    'You do not have to know X either; the last one was switched off.',
    'X is not necessary.',
    'X is not required for this role.',
    "X isn't required.",
    'You need no X for this post.',
    'No knowledge of X is necessary: we retired it.',
    'No X is required.',
    'No previous experience with X is needed.',
    'You will not be asked to use X.',
    'You will not be expected to run X.',
    'We do not use X any more.',
    'This is not a X position.',
    'X is no longer used.',
    'We require no X.',
    'It is not essential for applicants to have a X.',
    'It is not necessary to know X.',
    'Kein X erforderlich.',
    'X ist nicht erforderlich.',
    'X wird nicht benötigt.',
    'X brauchst du nicht.',
    'Sie benötigen kein X.',
    'Neither Y nor X is needed.',
    "You don't need to know how to X.",
    "You don't need to be able to X.",
  ])('hears a refusal in %j', (text) => {
    expect(said(text, 'X')).toBe('negated');
  });

  it.each([
    'X is a plus.',
    'X would be an advantage.',
    'Ideally X.',
    'X preferred.',
    'Knowledge of X is desirable but not essential.',
    'Bonus points for X.',
    'It helps if you know X.',
    'We prefer X.',
    'X wäre wünschenswert.',
    'X ist von Vorteil.',
    'Idealerweise X.',
    'X ist kein Muss.',
    'Von Vorteil sind Kenntnisse in X sowie Y',
    'Wünschenswert: Erfahrung mit X',
    'Wünschenswert sind Kenntnisse in X.',
    'Pluspunkte sammeln Sie mit Kenntnissen in X',
    'Pluspunkte: X',
    'Gerne auch Erfahrung mit X',
    'Some X would be great.',
    'X would really help.',
    'X wäre schön.',
    'It would help if you knew X.',
  ])('hears a wish in %j', (text) => {
    expect(said(text, 'X')).toBe('preferred');
  });

  it.each(['X is required.', 'X is a must.', 'X is essential for safety.', 'X ist erforderlich.'])(
    'hears a demand in %j',
    (text) => {
      expect(said(text, 'X')).toBe('required');
    },
  );

  it.each(['X can be learned on the job.', 'We teach X to everyone.', 'Calm is essential for X.'])(
    'hears neither in %j',
    (text) => {
      expect(said(text, 'X')).toBe('unneeded');
    },
  );

  it.each([
    ['Docker is required, Kubernetes a plus', 'Docker', 'required'],
    ['Docker is required, Kubernetes a plus', 'Kubernetes', 'preferred'],
    ['No need for Java: we use Kotlin', 'Kotlin', undefined],
    ['You must know SQL, but Java is not needed', 'SQL', undefined],
    ['You must know SQL, but Java is not needed', 'Java', 'negated'],
    ['ADR is an advantage, and a forklift licence is a bonus', 'ADR', 'preferred'],
    ['You need no driving licence, and phlebotomy can be done with us', 'driving', 'negated'],
    ['You need no driving licence, and phlebotomy can be done with us', 'phlebotomy', 'unneeded'],
    ['Good English is essential for health and safety', 'health', 'unneeded'],
  ])('keeps cues apart in %j: %s', (text, word, polarity) => {
    expect(said(text, word)).toBe(polarity);
  });
});

describe('sentenceAround', () => {
  it.each([
    ['We bake. Rye (e.g. Pumpernickel) is a must. Come.', 'Rye', 'Rye (e.g. Pumpernickel) is a must.'],
    ['Node.js and ASP.NET are used. SQL too.', 'ASP', 'Node.js and ASP.NET are used.'],
    ['Mind. 3 Jahre Erfahrung mit SQL. Gerne mehr.', 'SQL', 'Mind. 3 Jahre Erfahrung mit SQL.'],
    ['  no stop at all ', 'stop', 'no stop at all'],
  ])('finds in %j the sentence of %s', (text, word, sentence) => {
    const { start, end } = sentenceAround(text, text.indexOf(word));
    expect(text.slice(start, end)).toBe(sentence);
  });
});
