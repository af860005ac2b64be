import type { DocumentText, Line } from './document.ts';

/**
 * What is wrong with a read document, in words for a developer; empty when it keeps its promises: the text is its lines
 * joined by line ends, every character of a line belongs to exactly one run, runs have one edge per character, and
 * links lie inside the text. Readers of all formats are tested with it.
 */
export function documentProblems(document: DocumentText): string[] {
  const joined = document.lines.map((line) => document.text.slice(line.start, line.end)).join('\n');
  const problems = joined === document.text ? [] : ['the lines do not make up the text'];
  for (const [index, line] of document.lines.entries())
    problems.push(...lineProblems(document, line).map((problem) => `line ${index}: ${problem}`));
  for (const link of document.links)
    if (link.start > link.end || link.end > document.text.length)
      problems.push(`link to ${link.url} lies outside the text`);
  return problems;
}

function lineProblems({ pages }: DocumentText, line: Line): string[] {
  const problems: string[] = [];
  if (!pages.some((page) => page.number === line.page)) problems.push(`there is no page ${line.page}`);
  const ends = [line.start, ...line.runs.map((run) => run.end)];
  if (line.runs.some((run, index) => run.start !== ends[index]) || ends.at(-1) !== line.end)
    problems.push('runs leave gaps or overlap');
  for (const { edges, start, end } of line.runs) {
    if (edges === undefined) continue;
    if (edges.length !== end - start + 1) problems.push('a run has not one edge per character');
    if (edges.some((edge, index) => edge < (edges[index - 1] ?? edge))) problems.push('edges run backwards');
  }
  return problems;
}
