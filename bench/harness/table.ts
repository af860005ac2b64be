import type { BenchReport, CaseResult } from './types.ts';

/** A report as lines of text: one row per case, then what was skipped. */
export function toTable(name: string, report: BenchReport): string {
  const header = ['case', 'median', 'p95', 'target', 'against'];
  const rows = [header, ...report.results.map(toRow)];
  const widths = header.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const skipped = (report.skipped ?? []).map((reason) => `not measured: ${reason}`);
  return [name, ...[...lines, ...skipped].map((line) => `  ${line}`)].join('\n');
}

function toRow(result: CaseResult): string[] {
  const against =
    result.baseline === undefined ? '' : `${(result.ratio ?? Number.NaN).toFixed(2)} × ${result.baseline}`;
  return [
    result.case,
    `${rounded(result.median)} ${result.unit}`,
    `${rounded(result.p95)} ${result.unit}`,
    result.target ?? '',
    against,
  ];
}

/** Three significant digits below 100, whole numbers above. */
export const rounded = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));
