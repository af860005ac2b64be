import { describe, expect, it } from 'vitest';
import { expectFailure, expectOk } from '../testing/expectResult.ts';
import { example, openSample, testDeps } from '../testing/openTestWorkspace.ts';
import { temporaryFolder } from '../testing/temporaryFolder.ts';
import { openWorkspace } from './openWorkspace.ts';

const plan = { hoursPerWeek: 6, daysPerWeek: 5, startDate: '2026-01-05' };
type Sample = Awaited<ReturnType<typeof openSample>>;

async function withSample(test: (sample: Sample & { readonly path: string }) => Promise<void>): Promise<void> {
  using folder = temporaryFolder();
  const sample = await openSample(folder.path);
  try {
    await test({ ...sample, path: folder.path });
  } finally {
    await sample.close();
  }
}

describe('a CV', () => {
  it('is read with evidence for what it says, and the same file again is the same CV', () =>
    withSample(async ({ workspace, cvId, whenIdle }) => {
      const view = expectOk(await workspace.cvs.get({ cvId }));
      expect(view.cv.basics.name).toBe('Talia Merrow');
      expect(view.cv.meta.evidence['basics.name']?.quote).toBe('Talia Merrow');
      expect(view.skills.find((skill) => skill.name === 'SQL')).toMatchObject({ claimed: true });
      const again = expectOk(await workspace.cvs.import({ fileName: 'copy.txt', bytes: base64('cv.txt') }));
      expect(again.cvId).toBe(cvId);
      await whenIdle();
      expect(expectOk(await workspace.cvs.list())).toHaveLength(1);
      const bytes = expectOk(await workspace.documents.bytes({ documentId: view.documentId }));
      expect(bytes.bytes).toBe(base64('cv.txt'));
    }));

  it('takes corrections by the path that is shown, also behind a removed entry, and undo takes them back', () =>
    withSample(async ({ workspace, cvId }) => {
      const before = expectOk(await workspace.cvs.get({ cvId }));
      const second = before.cv.work[1]?.position;
      expectOk(await workspace.cvs.removeFact({ cvId, path: 'work.0' }));
      const shown = expectOk(await workspace.cvs.setFact({ cvId, path: 'work.0.position', value: 'Chemist' }));
      expect(shown.cv.work.map((job) => job.position)).toEqual(['Chemist', before.cv.work[2]?.position]);
      expect(shown.edits['work.0.position']).toMatchObject({ state: 'corrected', value: 'Chemist' });
      expect(expectOk(await workspace.changes.undo())?.label).toContain('Corrected position');
      expect(expectOk(await workspace.cvs.get({ cvId })).cv.work[0]?.position).toBe(second);
      expectOk(await workspace.changes.undo());
      expect(expectOk(await workspace.cvs.get({ cvId })).cv).toEqual(before.cv);
      expect(expectOk(await workspace.changes.redo())?.label).toContain('Removed');
    }));

  it('takes new entries and refuses what fits no field', () =>
    withSample(async ({ workspace, cvId }) => {
      const added = expectOk(
        await workspace.cvs.addEntry({ cvId, section: 'skills', value: { name: 'Power BI', keywords: [] } }),
      );
      expect(added.cv.skills.at(-1)?.name).toBe('Power BI');
      expect(added.path).toBe(`skills.${added.cv.skills.length - 1}`);
      expectFailure(await workspace.cvs.setFact({ cvId, path: 'meta.documentId', value: 'x' }), 'fact-unknown');
      expectFailure(await workspace.cvs.setFact({ cvId, path: 'work.0.startDate', value: 'whenever' }), 'fact-invalid');
    }));

  it('that cannot be read is a failed task that says why, and nothing else', () =>
    withSample(async ({ workspace, whenIdle }) => {
      const bytes = Buffer.from('MZ\u0000\u0001 not a document').toString('base64');
      const { taskId } = expectOk(await workspace.cvs.import({ fileName: 'cv.pdf', bytes }));
      await whenIdle();
      const task = expectOk(await workspace.tasks.list()).find(({ id }) => id === taskId);
      expect(task).toMatchObject({ state: 'failed' });
      expect(task?.failure?.guidance).not.toBe('');
      expect(expectOk(await workspace.cvs.list())).toHaveLength(1);
    }));
});

describe('everything follows', () => {
  it('a new skill in the CV raises the match, closes its gap and changes the plan, with progress kept', () =>
    withSample(async ({ workspace, cvId, jobId, whenIdle }) => {
      const before = expectOk(await workspace.gaps.analyse({ cvId, jobId }));
      const gap = before.gaps.find(({ name }) => name === 'Git');
      expect(gap).toBeDefined();
      const { roadmapId } = expectOk(await workspace.roadmaps.create({ cvId, jobId, plan }));
      const planned = expectOk(await workspace.roadmaps.get({ roadmapId }));
      const [goal] = planned.roadmap.stages[0]?.goals ?? [];
      const goalId = goal?.id ?? '';
      expectOk(await workspace.roadmaps.tickGoal({ roadmapId, goalId, done: true, evidence: 'see notes.txt' }));

      expectOk(await workspace.cvs.addEntry({ cvId, section: 'skills', value: { name: 'Git' } }));
      const after = expectOk(await workspace.gaps.analyse({ cvId, jobId }));
      expect(after.match.percentage).toBeGreaterThan(before.match.percentage);
      expect(after.gaps.map(({ name }) => name)).not.toContain('Git');
      await whenIdle();
      const replanned = expectOk(await workspace.roadmaps.get({ roadmapId }));
      expect(replanned.stale).toBe(false);
      expect(skillsOf(planned)).toContain('Git');
      expect(skillsOf(replanned)).not.toContain('Git');
      expect(replanned.progress.goalsDone).toBe(1);
      expect(replanned.goalNotes[goalId]).toBe('see notes.txt');

      expect(expectOk(await workspace.changes.undo())?.label).toContain('Added');
      await whenIdle();
      const undone = expectOk(await workspace.roadmaps.get({ roadmapId }));
      expect(skillsOf(undone)).toContain('Git');
      expect(undone.progress.goalsDone).toBe(1);
    }));

  it('"I have this" holds for every advert, "not relevant" for the one', () =>
    withSample(async ({ workspace, cvId, jobId }) => {
      const text =
        'Office manager\nRequirements\n- Experience with Git\n- Experience with Power BI\n- SQL and R for reports';
      const other = expectOk(await workspace.jobs.importText({ text }));
      const gapIds = async (id: string) =>
        expectOk(await workspace.gaps.analyse({ cvId, jobId: id })).gaps.map((gap) => gap.id);
      expect(await gapIds(other.jobId)).toContain('git');
      expectOk(await workspace.gaps.mark({ cvId, jobId, gapId: 'git', mark: 'have', note: 'Used daily' }));
      expect(await gapIds(jobId)).not.toContain('git');
      expect(await gapIds(other.jobId)).not.toContain('git');
      const marked = expectOk(await workspace.gaps.mark({ cvId, jobId, gapId: 'r', mark: 'not-relevant' }));
      expect(marked.marks).toMatchObject({
        git: { mark: 'have', note: 'Used daily', name: 'Git' },
        r: { mark: 'not-relevant', name: 'R' },
      });
      expect(await gapIds(other.jobId)).toContain('r');
      expectOk(await workspace.gaps.mark({ cvId, jobId: other.jobId, gapId: 'git', mark: null }));
      expect(await gapIds(jobId)).toContain('git');
    }));

  it('a requirement that the person moves counts where she put it', () =>
    withSample(async ({ workspace, jobId }) => {
      const moved = expectOk(await workspace.jobs.setRequirement({ jobId, name: 'Git', to: 'required' }));
      expect(moved.job.required.map(({ name }) => name)).toContain('Git');
      expect(moved.job.preferred.map(({ name }) => name)).not.toContain('Git');
      const added = expectOk(await workspace.jobs.setRequirement({ jobId, name: 'pension', to: 'preferred' }));
      expect(added.job.preferred.at(-1)).toMatchObject({ name: 'pension', evidence: { quote: 'pension' } });
      const gone = expectOk(await workspace.jobs.setRequirement({ jobId, name: 'Java', to: 'none' }));
      expect(gone.job.negated.map(({ name }) => name)).not.toContain('Java');
    }));

  it('compares adverts and lists them with their match, and suggests exactly three roles', () =>
    withSample(async ({ workspace, cvId, jobId }) => {
      const [summary] = expectOk(await workspace.jobs.list({ cvId }));
      const [compared] = expectOk(await workspace.gaps.compare({ cvId, jobIds: [jobId] }));
      expect(summary?.match).toEqual(compared?.analysis.match);
      expect(summary?.topGap).toBe(compared?.analysis.gaps[0]?.name);
      const roles = expectOk(await workspace.gaps.roles({ cvId }));
      expect(roles).toHaveLength(3);
      const roleId = roles[0]?.roleId ?? '';
      const { roadmapId } = expectOk(await workspace.roadmaps.create({ cvId, roleId, plan }));
      expect(expectOk(await workspace.roadmaps.get({ roadmapId })).source).toEqual({ cvId, roleId });
    }));
});

describe('the trash', () => {
  it('gives back what was deleted within 30 days and forgets it after that', async () => {
    using folder = temporaryFolder();
    const deps = testDeps();
    const { workspace, cvId, jobId, close } = await openSample(folder.path, deps);
    expectOk(await workspace.cvs.remove({ cvId }));
    expectOk(await workspace.jobs.remove({ jobId }));
    expectFailure(await workspace.cvs.get({ cvId }), 'not-found');
    expect(
      expectOk(await workspace.trash.list())
        .map(({ kind }) => kind)
        .toSorted(),
    ).toEqual(['cv', 'job']);
    expectOk(await workspace.trash.restore({ kind: 'cv', id: cvId }));
    expectOk(await workspace.cvs.get({ cvId }));
    expectOk(await workspace.cvs.remove({ cvId }));
    await close();

    deps.pass(31 * 24 * 60 * 60 * 1000);
    const later = expectOk(openWorkspace(folder.path, deps));
    expect(expectOk(await later.workspace.trash.list())).toEqual([]);
    const rest = expectOk(await later.workspace.data.export());
    expect(rest.tables['documents']).toEqual([]);
    expect(rest.blobs).toEqual({});
    await later.close();
  });
});

describe('an end at any moment', () => {
  it('loses nothing: what was waiting is done at the next start', async () => {
    using folder = temporaryFolder();
    const first = expectOk(openWorkspace(folder.path, testDeps()));
    expectOk(await first.workspace.cvs.import({ fileName: 'cv.txt', bytes: base64('cv.txt') }));
    await first.close();
    const second = expectOk(openWorkspace(folder.path, testDeps(Date.UTC(2026, 0, 6, 12))));
    await second.whenIdle();
    expect(expectOk(await second.workspace.cvs.list()).map(({ title }) => title)).toEqual(['Talia Merrow']);
    await second.close();
  });
});

function skillsOf(view: {
  readonly roadmap: { readonly stages: readonly { readonly skills: readonly { name: string }[] }[] };
}) {
  return view.roadmap.stages.flatMap((stage) => stage.skills.map((skill) => skill.name));
}

const base64 = (name: string): string => Buffer.from(example(name).bytes).toString('base64');

describe('a roadmap', () => {
  it('from a few words keeps the plan that the person sets later', () =>
    withSample(async ({ workspace, whenIdle }) => {
      const prompt = 'Welding in 3 months, 10 hours a week';
      const { roadmapId } = expectOk(await workspace.roadmaps.create({ prompt, plan }));
      const first = expectOk(await workspace.roadmaps.get({ roadmapId }));
      expect(first.roadmap.plan.hoursPerWeek).toBe(10);
      const changed = { ...first.roadmap.plan, hoursPerWeek: 3 };
      const later = expectOk(await workspace.roadmaps.setPlan({ roadmapId, plan: changed }));
      await whenIdle();
      expect(later.roadmap.plan.hoursPerWeek).toBe(3);
      expect(later.stale).toBe(false);
      expect(expectOk(await workspace.changes.undo())?.label).toContain('Changed the plan');
      expect(expectOk(await workspace.roadmaps.get({ roadmapId })).roadmap.plan.hoursPerWeek).toBe(10);
    }));

  it('has resources for each stage, and the stars of the person count', () =>
    withSample(async ({ workspace, cvId, jobId }) => {
      const { roadmapId } = expectOk(await workspace.roadmaps.create({ cvId, jobId, plan }));
      const stages = expectOk(await workspace.resources.forRoadmap({ roadmapId }));
      const { roadmap } = expectOk(await workspace.roadmaps.get({ roadmapId }));
      expect(stages.map(({ stageId }) => stageId)).toEqual(roadmap.stages.map(({ id }) => id));
      const covered = stages.flatMap((stage) => stage.recommendations).find(({ coverage }) => coverage === 'covered');
      const last = covered?.resources.at(-1);
      const resourceId = last?.id ?? '';
      expectOk(await workspace.resources.rate({ resourceId, stars: 5 }));
      const query = { query: last?.title, limit: 5, offset: 0 };
      const found = expectOk(await workspace.resources.search(query)).items.find(({ id }) => id === resourceId);
      expect(found?.yourRating).toBe(5);
      expectFailure(await workspace.resources.rate({ resourceId: 'no such', stars: 5 }), 'not-found');
    }));

  it('changes by hand, goes to the trash and comes back', () =>
    withSample(async ({ workspace, cvId, jobId }) => {
      const { roadmapId } = expectOk(await workspace.roadmaps.create({ cvId, jobId, plan }));
      const { roadmap } = expectOk(await workspace.roadmaps.get({ roadmapId }));
      const [first, second] = roadmap.stages;
      const skillId = first?.skills[0]?.skillId ?? '';
      const moved = expectOk(await workspace.roadmaps.moveSkill({ roadmapId, skillId, toStageId: second?.id ?? '' }));
      expect(moved.roadmap.stages.find(({ id }) => id === second?.id)?.skills.map((skill) => skill.skillId)).toContain(
        skillId,
      );
      const done = expectOk(
        await workspace.roadmaps.setStageStatus({ roadmapId, stageId: second?.id ?? '', status: 'done' }),
      );
      expect(done.progress.stagesDone).toBe(1);
      expectOk(await workspace.roadmaps.rename({ roadmapId, title: 'Spring' }));
      expectOk(await workspace.roadmaps.remove({ roadmapId }));
      expect(expectOk(await workspace.roadmaps.list())).toEqual([]);
      expectOk(await workspace.trash.restore({ kind: 'roadmap', id: roadmapId }));
      expect(expectOk(await workspace.roadmaps.list())[0]?.title).toBe('Spring');
      expectFailure(await workspace.roadmaps.create({ cvId, plan }), 'roadmap-source-missing');
    }));
});
