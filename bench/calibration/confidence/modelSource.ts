import type { ConfidenceModel, KindModel } from '@career-mentor/core/cv';

/** The model as the source file that core reads, formatted as the repository is. */
export function modelSource({ fittedOn, signals, other, kinds }: ConfidenceModel): string {
  const listed = Object.entries(kinds).map(([kind, own]) => `    '${kind}': ${sourceOf(own, '    ')},`);
  return [
    "import type { ConfidenceModel } from './probability.ts';",
    '',
    '/** Written by `node bench/calibration/confidence.ts --write`; do not edit by hand. */',
    'export const MODEL: ConfidenceModel = {',
    `  fittedOn: '${fittedOn}',`,
    '  signals: [',
    ...signals.map((signal) => `    '${signal}',`),
    '  ],',
    `  other: ${sourceOf(other, '  ')},`,
    '  kinds: {',
    ...listed,
    '  },',
    '};',
    '',
  ].join('\n');
}

function sourceOf({ bias, weights }: KindModel, indent: string): string {
  return `{\n${indent}  bias: ${bias},\n${indent}  weights: [${weights.join(', ')}],\n${indent}}`;
}
