import { describe, expect, it } from 'vitest';
import { readMarkdown } from './readMarkdown.ts';

function read(source: string) {
  const result = readMarkdown({ bytes: new TextEncoder().encode(source), fileName: 'cv.md', id: 'id' });
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

describe('readMarkdown', () => {
  it('reads headings, items, weights, links and tables', () => {
    const { text, lines, links } = read(
      '# Ann\n\n- **Rye** bread\n\n[site](https://example.org)\n\n| a | b |\n|---|---|\n| c | d |\n',
    );
    expect(text).toBe('Ann\nRye bread\nsite\na\tb\nc\td');
    expect(lines.map(({ kind }) => kind)).toEqual(['text', 'list-item', 'text', 'table-cell', 'table-cell']);
    expect(lines[0]?.headingLevel).toBe(1);
    expect(links).toMatchObject([{ url: 'https://example.org' }]);
  });

  it('keeps line ends that were meant, and joins lines that only wrapped', () => {
    const wrapped = 'A baker who has worked in small towns for many years and has always liked to bake';
    expect(read(`**Baker**\nTown Bakery\n2019 – 2021\n\n${wrapped}\nrye bread.`).text).toBe(
      `Baker\nTown Bakery\n2019 – 2021\n${wrapped} rye bread.`,
    );
  });

  it('shows a front matter and drops the marks of pandoc', () => {
    expect(read('---\nname: Ann\ntitle: Baker\n---\n\n::: {.box}\n## Work {#work .x}\n:::\n\n[Rye]{.mark}').text).toBe(
      'name: Ann\ntitle: Baker\nWork\n[Rye]',
    );
  });

  it('reads the grid tables of pandoc, with what their cells hold', () => {
    const table = '+---------+----------+\n| 2019 -- | **Baker**|\n| 2021    | - Rye    |\n+---------+----------+\n';
    const { text, lines } = read(`# Work\n\n${table}\nAfter`);
    expect(text).toBe('Work\n2019 – 2021\tBaker\nRye\nAfter');
    expect(lines.map(({ kind }) => kind)).toEqual(['text', 'table-cell', 'list-item', 'text']);
  });

  it('shows no markup that a browser would not show', () => {
    expect(read('# A\n\n<script>alert(1)</script>\n\n<b>B</b> <!-- c -->').text).toBe('A\nB');
  });
});
