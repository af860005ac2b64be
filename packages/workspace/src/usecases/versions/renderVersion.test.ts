import { describe, expect, it } from 'vitest';
import { defaultPageStyle } from '@career-mentor/core/writing';
import { WrittenFormat } from '../../api/index.ts';
import { FORMATS } from '../../rendering/index.ts';
import { expectOk } from '../../testing/expectResult.ts';
import { openSample, testDeps } from '../../testing/openTestWorkspace.ts';
import { temporaryFolder } from '../../testing/temporaryFolder.ts';

describe('a written version', () => {
  it('comes in each format, with a name and a kind that fit', async () => {
    using folder = temporaryFolder();
    const { workspace, cvId, close } = await openSample(folder.path);
    const { versionId } = expectOk(await workspace.versions.create({ cvId }));
    for (const format of WrittenFormat.options) {
      const file = expectOk(await workspace.versions.render({ versionId, format }));
      expect(file).toMatchObject({ fileName: `Talia Merrow - CV.${FORMATS[format].extension}`, fits: true });
      expect(file.mimeType).toBe(FORMATS[format].mimeType);
      expect(Buffer.from(file.bytes, 'base64').length).toBeGreaterThan(500);
    }
    await close();
  });

  it('goes on as it was where its JSON Resume is imported into another workspace', async () => {
    using folder = temporaryFolder();
    const first = await openSample(folder.path);
    const { versionId } = expectOk(await first.workspace.versions.create({ cvId: first.cvId }));
    const style = { ...defaultPageStyle, template: 'timeline' as const, accent: '#7a1f3d' };
    expectOk(await first.workspace.versions.setStyle({ versionId, style, language: 'de' }));
    const sections = [{ id: 'skills' as const, title: 'Werkzeug', isHidden: false, breakBefore: false }];
    expectOk(await first.workspace.versions.change({ versionId, change: { kind: 'place-sections', sections } }));
    const file = expectOk(await first.workspace.versions.render({ versionId, format: 'json' }));
    const before = expectOk(await first.workspace.versions.get({ versionId }));
    await first.close();

    using other = temporaryFolder();
    const bytes = new Uint8Array(Buffer.from(file.bytes, 'base64'));
    const { sample } = testDeps();
    const deps = {
      ...testDeps(),
      sample: async () => ({ ...(await sample()), cv: { fileName: file.fileName, bytes } }),
    };
    const second = await openSample(other.path, deps);
    const again = expectOk(await second.workspace.versions.create({ cvId: second.cvId }));
    const after = expectOk(await second.workspace.versions.get({ versionId: again.versionId }));
    expect(after).toMatchObject({ style, language: 'de', differences: 1, content: before.content });
    await second.close();
  });
});
