import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Country, Language, Pair, Trade } from '../types.ts';

const here = import.meta.dirname;

/** All languages by their code. The files hold lines of `key: a | b | c`. */
export function readLanguages(): ReadonlyMap<string, Language> {
  return new Map(
    filesIn('languages').map(([code, text]) => {
      const table = tableOf(text);
      return [code, { code, list: (key) => table.get(key) ?? [] }];
    }),
  );
}

export function readCountries(languages = readLanguages()): Country[] {
  return filesIn('countries').map(([code, text]) => {
    const table = tableOf(text);
    const language = languages.get(table.get('language')?.[0] ?? '');
    if (language === undefined) throw new Error(`the country ${code} has no known language`);
    return {
      code,
      language,
      list: (key) => table.get(key) ?? [],
      paper: table.get('paper')?.[0] === 'letter' ? 'letter' : 'A4',
    };
  });
}

/** The trades of all languages: `== name` and the lines below it. */
export function readTrades(): Trade[] {
  return filesIn('trades').flatMap(([language, text]) =>
    text
      .split(/^== /m)
      .slice(1)
      .map((part) => tradeOf(language, part)),
  );
}

function tradeOf(language: string, text: string): Trade {
  const [name = '', ...lines] = text.split('\n');
  const table = tableOf(lines.join('\n'));
  const list = (key: string): readonly string[] => table.get(key) ?? [];
  const pairs = (key: string, mark: string): Pair[] =>
    list(key).map((entry) => {
      const [first = '', second = ''] = entry.split(mark);
      return [first.trim(), second.trim()];
    });
  return {
    name: name.trim(),
    language,
    titles: list('titles'),
    employers: list('employers'),
    duties: list('duties'),
    skills: Object.fromEntries(
      pairs('skills', ' = ').map(([group, items]) => [group, items.split(';').map((item) => item.trim())]),
    ),
    studies: pairs('studies', ' @ '),
    profile: list('profile').join(''),
    certificates: pairs('certificates', ' @ '),
    projects: pairs('projects', ' = '),
  };
}

const filesIn = (folder: string): [name: string, text: string][] =>
  readdirSync(join(here, folder))
    .toSorted()
    .map((file) => [file.replace('.txt', ''), readFileSync(join(here, folder, file), 'utf8')]);

function tableOf(text: string): ReadonlyMap<string, readonly string[]> {
  const rows = text.split('\n').flatMap((line) => {
    const at = line.indexOf(': ');
    return at < 0
      ? []
      : [
          [
            line.slice(0, at),
            line
              .slice(at + 2)
              .split(' | ')
              .map((item) => item.trim()),
          ] as const,
        ];
  });
  return new Map(rows);
}
