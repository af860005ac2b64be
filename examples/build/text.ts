import { person, type Entry } from './person.ts';

/** The CV as plain text, lines of at most 100 characters. */
export const plainText = (): string =>
  [
    person.name,
    person.headline,
    ...person.contact,
    ...section('PROFILE', wrap(person.summary)),
    ...section('WORK EXPERIENCE', person.work.flatMap(entryLines)),
    ...section('EDUCATION', person.education.flatMap(entryLines)),
    ...section('PROJECTS', person.projects.flatMap(entryLines)),
    ...section(
      'SKILLS',
      person.skills.map(([group, names]) => `${group}: ${names}`),
    ),
    ...section('CERTIFICATES', person.certificates),
    ...section('LANGUAGES', person.languages),
    '',
  ].join('\n');

const section = (heading: string, lines: readonly string[]): string[] => ['', heading, '', ...lines];

function entryLines({ title, place, dates, points }: Entry, index: number): string[] {
  const head = place ? [title, `${place}, ${dates}`] : [`${title}, ${dates}`];
  return [...(index > 0 ? [''] : []), ...head, ...points.flatMap((point) => wrap(point, '- ', '  '))];
}

function wrap(text: string, first = '', rest = ''): string[] {
  const lines = [first];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    const isFresh = line === first || line === rest;
    if (isFresh) lines[lines.length - 1] = line + word;
    else if (`${line} ${word}`.length <= 100) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(rest + word);
  }
  return lines;
}
