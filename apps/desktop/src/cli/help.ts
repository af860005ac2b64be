import type { Command } from './command.ts';

/** The help of the whole command line. */
export function helpText(commands: readonly Command[]): string {
  const width = Math.max(...commands.map((command) => command.name.length));
  return [
    'Career Mentor: reads a CV and an advert, shows gaps, a roadmap and resources. Nothing leaves this machine.',
    '',
    ...commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    '',
    'Every command knows --workspace DIR (where your data lies) and --json (for other programs).',
    'COMMAND --help tells more about one of them.',
  ].join('\n');
}

/** The help of one command. */
export const helpFor = ({ name, usage, summary }: Command): string =>
  `Usage: career-mentor ${name} ${usage}`.trimEnd() + ` [--workspace DIR] [--json]\n  ${summary}`;
