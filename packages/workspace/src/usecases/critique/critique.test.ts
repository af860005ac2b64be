import { describe, expect, it } from 'vitest';
import { expectFailure, expectOk } from '../../testing/expectResult.ts';
import { openSample } from '../../testing/openTestWorkspace.ts';
import { temporaryFolder } from '../../testing/temporaryFolder.ts';

type Sample = Awaited<ReturnType<typeof openSample>>;

async function withSample(test: (sample: Sample) => Promise<void>): Promise<void> {
  using folder = temporaryFolder();
  const sample = await openSample(folder.path);
  try {
    await test(sample);
  } finally {
    await sample.close();
  }
}

describe('the critique of a CV', () => {
  it('names places in the file, and an advert adds what it asks for', () =>
    withSample(async ({ workspace, cvId, jobId }) => {
      const alone = expectOk(await workspace.critique.get({ cvId }));
      expect(alone.score).toBeGreaterThan(50);
      expect(alone.coverage).toBeUndefined();
      const line = alone.issues.find(({ kind }) => kind === 'no-outcome');
      expect(line?.evidence[0]?.quote.replace(/\s+/g, ' ')).toBe(line?.quote);
      const against = expectOk(await workspace.critique.get({ cvId, jobId }));
      expect(against.coverage?.find(({ name }) => name === 'SQL')?.state).toBe('shown');
      expect(against.coverage?.find(({ name }) => name === 'Git')?.state).toBe('absent');
      expect(against.score).toBeLessThan(alone.score);
    }));

  it('follows a corrected fact, and says why the score moved', () =>
    withSample(async ({ workspace, cvId }) => {
      const before = expectOk(await workspace.critique.get({ cvId }));
      const issue = before.issues.find(({ kind }) => kind === 'no-outcome');
      const path = issue?.paths[0] ?? '';
      expectOk(await workspace.cvs.setFact({ cvId, path, value: 'Recorded 40 temperatures a day for two years' }));
      const after = expectOk(await workspace.critique.get({ cvId }));
      expect(after.issues.map(({ id }) => id)).not.toContain(issue?.id);
      const lostBy = (critique: typeof before) => critique.parts.find(({ id }) => id === 'work')?.points ?? 0;
      expect(lostBy(after)).toBeGreaterThan(lostBy(before));
    }));

  it('judges a written version by what it writes', () =>
    withSample(async ({ workspace, cvId }) => {
      const before = expectOk(await workspace.critique.get({ cvId }));
      const issue = before.issues.find(({ kind }) => kind === 'no-outcome');
      const path = issue?.paths[0] ?? '';
      const { versionId } = expectOk(await workspace.versions.create({ cvId }));
      expectOk(await workspace.versions.change({ versionId, change: { kind: 'hide', path } }));
      const written = expectOk(await workspace.critique.get({ cvId, versionId }));
      expect(written.issues.map(({ id }) => id)).not.toContain(issue?.id);
      expect(expectOk(await workspace.critique.get({ cvId })).issues.map(({ id }) => id)).toContain(issue?.id);
      expectFailure(await workspace.critique.get({ cvId, versionId: 'none' }), 'not-found');
    }));

  it('keeps what was set aside, at no cost, until undo takes it back', () =>
    withSample(async ({ workspace, cvId }) => {
      const before = expectOk(await workspace.critique.get({ cvId }));
      const issueId = before.issues[0]?.id ?? '';
      expectOk(await workspace.critique.dismiss({ cvId, issueId, dismissed: true }));
      const after = expectOk(await workspace.critique.get({ cvId }));
      expect(after.dismissed.map(({ id }) => id)).toEqual([issueId]);
      expect(after.score).toBeGreaterThanOrEqual(before.score);
      expectOk(await workspace.critique.dismiss({ cvId, issueId, dismissed: false }));
      expect(expectOk(await workspace.critique.get({ cvId }))).toEqual(before);
      expectOk(await workspace.changes.undo());
      expect(expectOk(await workspace.critique.get({ cvId })).dismissed).toHaveLength(1);
      expectFailure(await workspace.critique.dismiss({ cvId: 'none', issueId, dismissed: true }), 'not-found');
    }));

  it('shows what a machine sees of the file', () =>
    withSample(async ({ workspace, cvId }) => {
      const view = expectOk(await workspace.critique.machineView({ cvId }));
      expect(view.text).toContain('Talia Merrow');
      expect(view.facts.find(({ path }) => path === 'basics.email')).toMatchObject({ naive: 'same' });
      expectFailure(await workspace.critique.machineView({ cvId: 'none' }), 'not-found');
    }));
});
