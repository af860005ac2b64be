import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadTaxonomy } from './load.ts';
import { createSkillMatcher } from './matcher.ts';

const taxonomy = loadTaxonomy();
const matcher = createSkillMatcher(taxonomy);
const found = (text: string, context?: 'list' | 'prose'): string[] =>
  matcher.link(text, context).map(({ skillId }) => skillId);

describe('names with signs and several spellings', () => {
  it.each([
    ['C, C++ and C#', ['c', 'c-plus-plus', 'c-sharp']],
    ['.NET and ASP.NET Core', ['dotnet', 'asp-net']],
    ['nodejs, Node.js or Node JS', ['node-js', 'node-js', 'node-js']],
    ['CI/CD pipelines and A/B tests', ['ci-cd', 'a-b-testing']],
    ['HTML5/CSS3', ['html', 'css']],
    ['PL/SQL', ['pl-sql']],
    ['Kubernetes (K8s)', ['kubernetes', 'kubernetes']],
    ['REST-APIs', ['rest-apis']],
    ['GD&T', ['gd-and-t']],
    ['Data modelling and data modeling', ['database-design', 'database-design']],
    ['Haematology, hematology', ['haematology', 'haematology']],
    ['driver’s license', ['driving-licence']],
    ['research into machine\nlearning', ['machine-learning']],
    ['intravenous therapies', ['intravenous-therapy']],
    ['Gabelstapler fahren und Schweißen', ['forklift-operation', 'welding']],
  ])('%s', (text, ids) => {
    expect(found(text)).toEqual(ids);
  });

  it('does not join words over a bullet, a comma or a line of a list', () => {
    expect(found('- machine\n- learning')).not.toContain('machine-learning');
    expect(found('machine, learning')).not.toContain('machine-learning');
    expect(found('SQL\nServer', 'list')).toEqual(['sql']);
  });
});

/** Each text names the doubtful skill, or does not. Own sentences. */
const MEANT: readonly (readonly [string, string])[] = [
  ['statistical analysis in R', 'r'],
  ['plots in R.', 'r'],
  ['R, Python and SQL', 'r'],
  ['R packages', 'r'],
  ['firmware in C', 'c'],
  ['C and C++', 'c'],
  ['Programmierung in C', 'c'],
  ['the Go programming language', 'go'],
  ['services written in Go', 'go'],
  ['Some Go or Rust', 'go'],
  ['Some Go or Rust', 'rust'],
  ['Go-Entwickler', 'go'],
  ['Experience with Swift', 'swift'],
  ['Kotlin, Swift', 'swift'],
  ['Swift developer', 'swift'],
  ['We use Excel daily', 'microsoft-excel'],
  ['Word, Excel, PowerPoint', 'microsoft-word'],
  ['Excel spreadsheets', 'microsoft-excel'],
  ['knowledge of Access and Excel', 'microsoft-access'],
  ['Spring and Hibernate', 'spring-framework'],
  ['Spring Boot', 'spring-boot'],
  ['Lean and Six Sigma', 'lean-manufacturing'],
  ['Lean management', 'lean-manufacturing'],
  ['React developer', 'react'],
  ['Experience with React', 'react'],
  ['React-based apps', 'react'],
  ['Hadoop, Spark', 'apache-spark'],
  ['Spark streaming jobs', 'apache-spark'],
  ['Node.js with Express', 'express-js'],
  ['Express and Koa', 'express-js'],
  ['Chef, Puppet and Ansible', 'chef'],
  ['Chef, Puppet and Ansible', 'puppet'],
  ['Ansible or Salt', 'saltstack'],
  ['Flutter and Dart', 'dart'],
  ['Julia and Python', 'julia'],
  ['teaching Scratch programming', 'scratch'],
  ['experience in turning', 'turning'],
  ['turning, milling and grinding', 'milling'],
  ['SAS programming', 'sas'],
  ['Rust', 'rust'],
  ['-Rust', 'rust'],
];

const NOT_MEANT: readonly (readonly [string, string])[] = [
  ['our Go-to-market team', 'go'],
  ['Going forward we go on', 'go'],
  ['Go to our website', 'go'],
  ['a generous R&D budget', 'r'],
  ['R & D staff', 'r'],
  ['a C-level sponsor', 'c'],
  ['Vitamin C', 'c'],
  ['John C. Smith', 'c'],
  ['Plan C', 'c'],
  ['a sonata in C major', 'c'],
  ['groups A, B, C', 'c'],
  ['you excel in a team', 'microsoft-excel'],
  ['Excel in front of an audience', 'microsoft-excel'],
  ['word of mouth', 'microsoft-word'],
  ['Access to health care', 'microsoft-access'],
  ['switched off in spring', 'spring-framework'],
  ['We start in Spring 2025', 'spring-framework'],
  ['we lean on each other, spring to help', 'lean-manufacturing'],
  ['react quickly when alerts come', 'react'],
  ['React quickly when alerts come', 'react'],
  ['to spark discussion', 'apache-spark'],
  ['swift and calm under pressure', 'swift'],
  ['Swift, friendly service', 'swift'],
  ['Express delivery', 'express-js'],
  ['with DHL Express', 'express-js'],
  ['Chef de partie', 'chef'],
  ['experience as Head Chef', 'chef'],
  ['Salt and pepper', 'saltstack'],
  ['rust protection of steel parts', 'rust'],
  ['a dart board', 'dart'],
  ['built from scratch', 'scratch'],
  ['puppet theatre', 'puppet'],
  ['Julia Meyer', 'julia'],
  ['turning the page', 'turning'],
  ['driving change', 'driving'],
  ['reporting to the head of sales', 'reporting'],
  ['we are hiring', 'recruiting'],
  ['the rest of the team', 'rest-apis'],
  ['a safe place', 'safe'],
  ['an ai tool', 'artificial-intelligence'],
  ['a snowflake on the window', 'snowflake'],
  ['sent by their GP', 'general-practice'],
  ['a German company', 'german'],
  ['under English law', 'english'],
  ['polish the floor', 'polish'],
];

describe('names that are also ordinary words', () => {
  it.each(MEANT)('finds in "%s" the skill %s', (text, id) => {
    expect(found(text)).toContain(id);
  });

  it.each(NOT_MEANT)('does not find in "%s" the skill %s', (text, id) => {
    expect(found(text)).not.toContain(id);
  });

  it('takes a bare entry of a list at its word', () => {
    for (const [entry, id] of [
      ['Go', 'go'],
      ['R', 'r'],
      ['C', 'c'],
      ['Excel', 'microsoft-excel'],
      ['Spring', 'spring-framework'],
    ] as const) {
      expect(found(entry, 'list')).toEqual([id]);
    }
    expect(found('go, rust, python', 'list')).toEqual(['go', 'rust', 'python']);
    expect(found('Languages: Go, Rust, C', 'list')).toEqual(['go', 'rust', 'c']);
  });

  it('is less sure of a name that it had to support', () => {
    const [doubtful, certain] = matcher.link('Go and Python');
    expect(doubtful?.confidence).toBeLessThan(certain?.confidence ?? 0);
  });

  it('knows languages of the world from origins', () => {
    expect(found('fluent in Spanish, good German and written English')).toEqual(['spanish', 'german', 'english']);
    expect(found('French restaurant, Italian food, Chinese market')).not.toContain('french');
  });
});

describe('resolve', () => {
  it('knows names, aliases and the other number', () => {
    expect(matcher.resolve('React.js')?.id).toBe('react');
    expect(matcher.resolve('  kubernetes ')?.id).toBe('kubernetes');
    expect(matcher.resolve('go')?.id).toBe('go');
    expect(matcher.resolve('Dashboard')?.id).toBe('data-visualization');
    expect(matcher.resolve('something nobody can do')).toBeUndefined();
    expect(matcher.resolve('')).toBeUndefined();
  });
});

describe('link, for any text', () => {
  const anySkill = fc.constantFrom(...taxonomy.skills);
  const pieces = fc.array(
    fc.oneof(
      anySkill.map(({ name }) => name),
      fc.string(),
      fc.constantFrom(', ', ' ', '\n', ' and ', '-'),
    ),
  );

  it('gives ordered mentions without overlaps, inside the text, of known skills', () => {
    fc.assert(
      fc.property(pieces, fc.constantFrom('list' as const, 'prose' as const), (parts, context) => {
        const text = parts.join('');
        let end = 0;
        for (const mention of matcher.link(text, context)) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(mention.end).toBeLessThanOrEqual(text.length);
          expect(mention.confidence).toBeGreaterThan(0);
          expect(mention.confidence).toBeLessThanOrEqual(1);
          expect(taxonomy.skillById(mention.skillId)).toBeDefined();
          end = mention.end;
        }
      }),
      { seed: 31, numRuns: 200 },
    );
  });

  it('finds every skill by its name and by each alias as an entry of a list', () => {
    fc.assert(
      fc.property(anySkill, fc.nat(), (skill, at) => {
        const names = [skill.name, ...skill.aliases];
        const name = names[at % names.length] ?? skill.name;
        expect(found(name, 'list')).toEqual([skill.id]);
        expect(matcher.resolve(name)?.id).toBe(skill.id);
      }),
      { seed: 32, numRuns: 2_000 },
    );
  });
});
