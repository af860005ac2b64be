import { expect, it } from 'vitest';
import { openCommand } from './openInBrowser.ts';

it('hands the address over as one argument, never through a shell', () => {
  const address = 'http://127.0.0.1:4000/?token=a&b=%PATH%';
  for (const platform of ['linux', 'darwin', 'win32'] as const) {
    const [program, ...args] = openCommand(address, platform);
    expect(args.at(-1)).toBe(address);
    expect(program).not.toMatch(/cmd|sh$/);
  }
});
