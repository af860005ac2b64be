import { type GoalTexts, textsByKind } from './goal-texts/index.ts';
import type { StageSkill } from './schema.ts';

export type Phase = keyof GoalTexts;

/** What a sentence is wanted for. */
export interface Occasion {
  readonly skill: StageSkill;
  readonly phase: Phase;
  readonly minutes: number;
}

/**
 * Writes goal sentences for one roadmap and never the same one twice. `taken` holds sentences already in use, such as
 * those of goals done under an earlier plan. Which sentence comes first depends on the skill, so that two skills of one
 * kind do not march in step.
 */
export function createGoalWriter(taken: Iterable<string> = []): (occasion: Occasion) => string {
  const used = new Set([...taken].map(withoutFigures));
  const turns = new Map<string, number>();
  return ({ skill, phase, minutes }) => {
    const key = `${skill.skillId} ${phase}`;
    const turn = turns.get(key) ?? 0;
    turns.set(key, turn + 1);
    const text = firstUnused(candidates({ skill, phase, minutes }, turn), used);
    used.add(withoutFigures(text));
    return text;
  };
}

/** When each sentence of a phase has been used, the task comes back harder. */
const TWISTS: Readonly<Record<Phase, readonly string[]>> = {
  start: ['and write down what surprised you'],
  learn: [
    'and write three questions it leaves open',
    'and turn it into five question cards',
    'and explain it aloud without notes',
    'from a second source, and note where the two differ',
    'and connect it with something you did last week',
    'and find one real example of it',
    'and summarise it in one drawing',
    'and mark what an interviewer could ask about it',
  ],
  practise: [
    'this time without looking anything up',
    'on a case you have not seen before',
    'in two thirds of the time you needed last',
    'and explain each step as you go',
    'and have someone else check the result',
    'starting from your own earlier mistake',
    'with one condition made harder',
    'and write down the rule you used at each step',
  ],
  apply: [
    'for a different person or purpose than last time',
    'with half the time or material',
    'and write down the two decisions you took',
    'and ask for one outside opinion',
    'and compare the result with your first one',
    'and leave it in a state someone else could take over',
  ],
  prove: ['and compare with your last attempt', 'in front of someone new', 'with a stricter examiner'],
  week: [
    'and date it, so that you see the distance later',
    'and show it to one more person than last week',
    'and name the one thing you will do differently next week',
    'and compare it with what a job advert asks',
    'and put it where an employer could see it',
  ],
};

function* candidates({ skill, phase, minutes }: Occasion, turn: number): Generator<string> {
  const texts = textsByKind[skill.kind ?? 'topic'][phase];
  const first = seedOf(skill.skillId) + turn;
  for (let round = 0; ; round += 1) {
    for (let step = 0; step < texts.length; step += 1) {
      const which = (first + step) % texts.length;
      const text = render(texts[which] ?? '', skill.name, minutes);
      yield twisted(text, TWISTS[phase], round === 0 ? 0 : round + which);
    }
  }
}

function twisted(text: string, twists: readonly string[], round: number): string {
  if (round === 0) return text;
  const twist = twists[(round - 1) % twists.length] ?? '';
  const cycle = Math.floor((round - 1) / twists.length);
  return cycle === 0 ? `${text}, ${twist}` : `${text}, ${twist} (round ${cycle + 1})`;
}

function firstUnused(texts: Iterable<string>, used: ReadonlySet<string>): string {
  for (const text of texts) if (!used.has(withoutFigures(text))) return text;
  throw new Error('The supply of goal sentences is endless, so this cannot be reached');
}

/** "Do 4 exercises" and "do 5 exercises" are the same sentence to a reader. A round's figure, before a bracket, counts. */
const withoutFigures = (text: string): string => text.replace(/\d+(?= )/g, '#');

const render = (text: string, name: string, minutes: number): string =>
  text
    .replace(/\{n\|([^}]*)\}/g, (_, noun: string) => `${within(minutes / 15, 8)} ${noun}`)
    .replace(/\{p\|([^}]*)\}/g, (_, noun: string) => `${within(minutes / 8, 20)} ${noun}`)
    .replaceAll('{skill}', () => name);

const within = (amount: number, most: number): number => Math.min(most, Math.max(2, Math.round(amount)));

/** A small number that depends on the letters of an id and nothing else. */
const seedOf = (id: string): number => [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7);
