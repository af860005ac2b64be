import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './command.ts';
import { findShipped, isForOnePlatform } from './licences.ts';

/** Writes THIRD-PARTY-NOTICES.md from the packages that are shipped; the licence texts come with the packages. */
const rows = findShipped()
  .filter(({ name }) => !isForOnePlatform(name))
  .map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`);

const text = `# Third-party notices

Career Mentor is MIT licensed. It ships the packages below; each keeps its own licence, whose text lies in the package and
in the installed app. Data and models are credited where they lie: the skills taxonomy in
[docs/guides/taxonomy.md](docs/guides/taxonomy.md), the built-in embedder in \`models/embedded\`. Electron brings the
notices of Chromium and Node.js with its program.

| package | version | licence |
|---|---|---|
${rows.join('\n')}
`;
writeFileSync(join(root, 'THIRD-PARTY-NOTICES.md'), text);
