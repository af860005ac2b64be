import { describe, expect, it } from 'vitest';
import { defaultPageStyle } from '@career-mentor/core/writing';
import { expectFailure, expectOk } from '../../testing/expectResult.ts';
import { openSample } from '../../testing/openTestWorkspace.ts';
import { temporaryFolder } from '../../testing/temporaryFolder.ts';

/** A PNG of one blue dot. */
const DOT = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPj/HwADBwIAMCbHYQAAAABJRU5ErkJggg==';

describe('the photo of a CV', () => {
  it('is kept as a passport picture, stands on the page, and goes and comes back with undo', async () => {
    using folder = temporaryFolder();
    const { workspace, cvId, close } = await openSample(folder.path);
    try {
      const { versionId } = expectOk(await workspace.versions.create({ cvId }));
      const style = { ...defaultPageStyle, showPhoto: true };
      const page = async (): Promise<string> => {
        const file = expectOk(await workspace.versions.render({ versionId, format: 'pdf', draft: { style } }));
        return Buffer.from(file.bytes, 'base64').toString('latin1');
      };
      expect(expectOk(await workspace.versions.getPhoto({ cvId }))).toBeNull();
      expect(await page()).not.toContain('/Subtype /Image');
      const photo = expectOk(await workspace.versions.setPhoto({ cvId, bytes: DOT }));
      expect(expectOk(await workspace.versions.getPhoto({ cvId }))).toEqual(photo);
      const shown = await page();
      expect(shown).toContain('/Subtype /Image');
      expect(shown).toContain('/S /Figure');
      expectOk(await workspace.versions.removePhoto({ cvId }));
      expectFailure(await workspace.versions.removePhoto({ cvId }), 'not-found');
      expectOk(await workspace.changes.undo());
      expect(expectOk(await workspace.versions.getPhoto({ cvId }))).toEqual(photo);
    } finally {
      await close();
    }
  });

  it('is refused where it is no photo, or its CV is gone', async () => {
    using folder = temporaryFolder();
    const { workspace, cvId, close } = await openSample(folder.path);
    try {
      const text = Buffer.from('no photo').toString('base64');
      expectFailure(await workspace.versions.setPhoto({ cvId, bytes: text }), 'photo-unreadable');
      expectFailure(await workspace.versions.setPhoto({ cvId: 'gone', bytes: DOT }), 'not-found');
    } finally {
      await close();
    }
  });
});
