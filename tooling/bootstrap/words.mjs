/**
 * Everything the bootstrap has to say goes to stderr, one line at a time: stdout belongs to the command, so that
 * `npm start --silent -- cv parse --ndjson …` can be piped.
 * @param {string} line
 */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/** A stop that the person can do something about; `code` is the process exit code (4: something needed is missing). */
export class Stop extends Error {
  /**
   * @param {string} message what happened
   * @param {string} guidance what to do next
   * @param {number} [code]
   */
  constructor(message, guidance, code = 4) {
    super(message);
    this.guidance = guidance;
    this.code = code;
  }
}

/**
 * Runs a script's main function; a Stop is told in two plain lines, anything else is a bug and keeps its stack.
 * @param {() => Promise<number>} main gives the exit code
 */
export async function runMain(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    say(error.message);
    say(error.guidance);
    process.exitCode = error.code;
  }
}
