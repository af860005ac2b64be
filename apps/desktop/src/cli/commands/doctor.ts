import { DONE, failed, type Run } from '../command.ts';
import { withWorkspace } from '../openOwnWorkspace.ts';

/** `doctor`: one line per check; exit code 4 when something needed is not well. */
export const runDoctor: Run = async (args, io) => {
  const report = await withWorkspace(args, async ({ workspace }) => workspace.status.doctor());
  if (!report.ok) return failed(report.error);
  if (args.values['json'] === true) io.out(JSON.stringify(report.value));
  else {
    for (const { id, state, detail, guidance } of report.value) {
      io.out(`${state.padEnd(5)} ${id.padEnd(10)} ${detail}${guidance ? ` ${guidance}` : ''}`);
    }
  }
  return report.value.some(({ state }) => state === 'fail') ? { kind: 'done', exitCode: 4 } : DONE;
};
