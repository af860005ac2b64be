import { subjectOf } from './habits.ts';
import { LAYOUTS } from './layouts/layouts.ts';
import { textOf } from './layouts/written.ts';
import { invent } from './people/people.ts';
import { createRandom, hashOf } from './random.ts';
import { isHeldOut } from './split.ts';
import { truthOf } from './truth.ts';
import type { Layout, Person, Subject, Written } from './types.ts';

/** One document to be made: what it says, where it goes and what a reader should find in it. */
export interface Planned {
  readonly subject: Subject;
  readonly layout: Layout;
  readonly written: Written;
  readonly folder: string;
  readonly file: string;
  readonly truth: unknown;
  /** For tables of figures: layout, language, country, trade, shape of the person. */
  readonly group: Readonly<Record<string, string | boolean>>;
}

export interface PlanOptions {
  /** People for each trade in each country that speaks its language. */
  readonly turns: number;
  /** Layouts for each person, drawn by chance; all of them where there are not more. */
  readonly perPerson: number;
  /** Names of layouts to which the plan is restricted. */
  readonly only?: readonly string[];
  readonly language?: string;
}

/** What the corpus consists of, the same in every run. */
export function planOf({ turns, perPerson, only, language }: PlanOptions): Planned[] {
  const layouts = LAYOUTS.filter(({ name }) => only === undefined || only.includes(name));
  return invent(turns)
    .filter(({ country }) => language === undefined || country.language.code === language)
    .flatMap((person) => layoutsOf(person, layouts, perPerson).map((layout) => plannedOf(person, layout)));
}

/** In turns through all layouts, so that each is used about equally often. */
function layoutsOf(person: Person, layouts: readonly Layout[], count: number): Layout[] {
  const suited = layouts.filter(({ suits }) => suits?.(person) ?? true);
  return createRandom(hashOf(`layouts of ${person.id}`)).sample(suited, count);
}

function plannedOf(person: Person, layout: Layout): Planned {
  const subject = subjectOf(person, layout);
  const written = layout.write(subject);
  const newLayout = isHeldOut('layout', layout.like ?? layout.name);
  const people = person.heldOut ? 'new' : 'known';
  return {
    subject,
    layout,
    written,
    folder: `${people}-people-${newLayout ? 'new' : 'known'}-layouts${layout.hard === true ? '-hard' : ''}`,
    file: `${person.id}.${layout.name}.${layout.format}`,
    truth: truthOf(subject, layout, textOf(written)),
    group: {
      family: layout.name,
      person: person.id,
      language: person.country.language.code,
      country: person.country.code,
      trade: person.trade,
      shape: person.shape,
      newPerson: person.heldOut,
      newLayout,
      hard: layout.hard === true,
    },
  };
}
