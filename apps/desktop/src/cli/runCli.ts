import { parseArgs } from 'node:util';
import { exitCodeOf } from '@career-mentor/core/kernel';
import { misused, type Arguments, type Command, type ExitCode, type Io, type Outcome } from './command.ts';
import { COMMANDS } from './commands/index.ts';
import { helpFor, helpText } from './help.ts';
import { describeBug } from './output/describeBug.ts';

/** Runs one command line and returns the exit code of the process. `argv` is what stands after the program's name. */
export async function runCli(argv: readonly string[], io: Io): Promise<ExitCode> {
  const asksForHelp = argv.length === 0 || argv.some((arg) => arg === '--help' || arg === '-h' || arg === 'help');
  const command = COMMANDS.find((each) => isNamed(each, argv));
  if (asksForHelp) {
    io.out(command ? helpFor(command) : helpText(COMMANDS));
    return argv.length === 0 ? 2 : 0;
  }
  if (!command) return report(misused(`There is no command "${argv.slice(0, 2).join(' ')}".`), { io, json: false });
  const args = parse(command, argv);
  if (!args.ok) return report(misused(args.message), { io, json: argv.includes('--json'), command });
  const json = args.value.values['json'] === true;
  try {
    const run = await command.load();
    return report(await run(args.value, io), { io, json, command });
  } catch (error) {
    return reportBug(error, { io, json });
  }
}

const isNamed = (command: Command, argv: readonly string[]): boolean =>
  command.name.split(' ').every((word, index) => argv[index] === word);

type Parsed = { readonly ok: true; readonly value: Arguments } | { readonly ok: false; readonly message: string };

function parse(command: Command, argv: readonly string[]): Parsed {
  try {
    const { values, positionals } = parseArgs({
      args: argv.slice(command.name.split(' ').length),
      allowPositionals: true,
      options: { ...command.options, workspace: { type: 'string' }, json: { type: 'boolean' } },
    });
    // No option may be given more than once, so none has a list of values.
    const single = Object.entries(values).map(([name, value]) => [name, Array.isArray(value) ? value.at(-1) : value]);
    return { ok: true, value: { positionals, values: Object.fromEntries(single) } };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}

interface Reporting {
  readonly io: Io;
  readonly json: boolean;
  readonly command?: Command;
}

function report(outcome: Outcome, { io, json, command }: Reporting): ExitCode {
  if (outcome.kind === 'done') return outcome.exitCode ?? 0;
  if (outcome.kind === 'misused') {
    io.note(`${outcome.message}\n\n${command ? helpFor(command) : helpText(COMMANDS)}`);
    return 2;
  }
  const { failure } = outcome;
  if (json) io.out(JSON.stringify({ error: failure }));
  else io.note(`${failure.message}\n${failure.guidance}`);
  return exitCodeOf(failure);
}

/** A bug is told with the places in the code that it came through. */
function reportBug(error: unknown, { io, json }: Reporting): ExitCode {
  const message = 'Something went wrong inside the program. Your files are as they were.';
  const guidance = 'Please report the lines above this one.';
  io.note(describeBug(error));
  if (json) io.out(JSON.stringify({ error: { code: 'internal', message, guidance } }));
  else io.note(`${message}\n${guidance}`);
  return 1;
}
