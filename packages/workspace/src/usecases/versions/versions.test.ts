import { describe, expect, it } from 'vitest';
import { expectFailure, expectOk } from '../../testing/expectResult.ts';
import { openSample } from '../../testing/openTestWorkspace.ts';
import { temporaryFolder } from '../../testing/temporaryFolder.ts';

type Sample = Awaited<ReturnType<typeof openSample>>;

async function withVersions(
  test: (sample: Sample & { readonly baseId: string; readonly versionId: string }) => Promise<void>,
): Promise<void> {
  using folder = temporaryFolder();
  const sample = await openSample(folder.path);
  try {
    const { versionId: baseId } = expectOk(await sample.workspace.versions.create({ cvId: sample.cvId }));
    const { cvId, jobId } = sample;
    const { versionId } = expectOk(await sample.workspace.versions.create({ cvId, jobId }));
    await test({ ...sample, baseId, versionId });
  } finally {
    await sample.close();
  }
}

describe('versions of a CV', () => {
  it('are a base and one for each job, which follows the base and the facts', () =>
    withVersions(async ({ workspace, cvId, baseId, versionId }) => {
      const write = { kind: 'write' as const, path: 'basics.summary', text: 'Analyst in a laboratory.' };
      expectOk(await workspace.versions.change({ versionId: baseId, change: write }));
      expectOk(await workspace.cvs.setFact({ cvId, path: 'basics.label', value: 'Analyst' }));
      const version = expectOk(await workspace.versions.get({ versionId }));
      expect(version.content.headline?.text).toBe('Analyst');
      expect(version.content.sections[0]).toMatchObject({ paragraphs: [{ text: 'Analyst in a laboratory.' }] });
      expect(version).toMatchObject({ differences: 0, isBase: false });
      const list = expectOk(await workspace.versions.list({ cvId }));
      expect(list.map(({ isBase, differences }) => ({ isBase, differences }))).toEqual([
        { isBase: true, differences: 1 },
        { isBase: false, differences: 0 },
      ]);
    }));

  it('keep what they say about a fact when another fact is removed', () =>
    withVersions(async ({ workspace, cvId, versionId }) => {
      expectOk(await workspace.versions.change({ versionId, change: { kind: 'hide', path: 'work.1' } }));
      const before = expectOk(await workspace.cvs.get({ cvId })).cv.work.map((job) => job.position);
      const after = expectOk(await workspace.cvs.removeFact({ cvId, path: 'work.0' }));
      expect(after.cv.work).toHaveLength(before.length - 1);
      const { content } = expectOk(await workspace.versions.get({ versionId }));
      const work = content.sections.find(({ id }) => id === 'work');
      const titles = work?.kind === 'entries' ? work.entries.map(({ title }) => title?.text) : [];
      expect(titles).toEqual(before.slice(2));
    }));

  it('are undone step by step, deleted into the trash and brought back', () =>
    withVersions(async ({ workspace, cvId, versionId }) => {
      expectOk(await workspace.versions.change({ versionId, change: { kind: 'hide', path: 'work.0' } }));
      expect(expectOk(await workspace.changes.undo())?.label).toContain('Left something out');
      expect(expectOk(await workspace.versions.get({ versionId })).differences).toBe(0);
      expectOk(await workspace.versions.remove({ versionId }));
      expectFailure(await workspace.versions.get({ versionId }), 'not-found');
      expectOk(await workspace.trash.restore({ kind: 'version', id: versionId }));
      expect(expectOk(await workspace.versions.list({ cvId }))).toHaveLength(2);
    }));

  it('are written as a PDF that stays the same, also from a draft that is not kept', () =>
    withVersions(async ({ workspace, versionId }) => {
      const first = expectOk(await workspace.versions.render({ versionId, format: 'pdf' }));
      const second = expectOk(await workspace.versions.render({ versionId, format: 'pdf' }));
      expect(Buffer.from(first.bytes, 'base64').subarray(0, 5).toString()).toBe('%PDF-');
      expect(second.bytes.length).toBe(first.bytes.length);
      expect(first.fileName).toMatch(/^Talia Merrow - .+\.pdf$/);
      const { own } = expectOk(await workspace.versions.get({ versionId }));
      const draft = { own: { ...own, hidden: ['work'] } };
      expect(expectOk(await workspace.versions.render({ versionId, format: 'pdf', draft })).fits).toBe(true);
      expect(expectOk(await workspace.versions.get({ versionId })).differences).toBe(0);
    }));
});

describe('the application log', () => {
  it('says which version went where, what comes next, and forgets on demand', () =>
    withVersions(async ({ workspace, cvId, jobId, versionId }) => {
      const sent = {
        jobId,
        versionId,
        state: 'sent' as const,
        day: '2026-01-05',
        nextStep: 'Call',
        nextDay: '2026-01-12',
      };
      const line = expectOk(await workspace.versions.saveApplication(sent));
      expect(line).toMatchObject({ state: 'sent', nextStep: 'Call' });
      const versions = expectOk(await workspace.versions.list({ cvId }));
      expect(versions.find(({ id }) => id === versionId)?.application?.state).toBe('sent');
      expectOk(await workspace.versions.removeApplication({ id: line.id }));
      expect(expectOk(await workspace.versions.listApplications())).toEqual([]);
      expectOk(await workspace.changes.undo());
      expect(expectOk(await workspace.versions.listApplications())).toHaveLength(1);
      expectFailure(await workspace.versions.saveApplication({ ...sent, jobId: 'gone' }), 'not-found');
    }));
});
