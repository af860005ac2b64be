import { expect, it } from 'vitest';
import { expectFailure, expectOk } from '../../testing/expectResult.ts';
import { openSample } from '../../testing/openTestWorkspace.ts';
import { temporaryFolder } from '../../testing/temporaryFolder.ts';

it('skills of a CV come with level, time and last use; the level that a person gives counts, and can be undone', async () => {
  using folder = temporaryFolder();
  const { workspace, cvId, close } = await openSample(folder.path);
  try {
    const { skills } = expectOk(await workspace.cvs.get({ cvId }));
    const used = skills.find(({ months, lastUsed }) => months !== undefined && lastUsed !== undefined);
    expect(used).toMatchObject({ basis: 'work', because: expect.stringContaining('Dated entries show it over') });
    expect(skills.filter(({ claimed, claims }) => claimed && claims.length === 0)).toEqual([]);
    const key = used?.key ?? '';
    const levelOf = async () => {
      const view = expectOk(await workspace.cvs.get({ cvId }));
      const found = view.skills.find((skill) => skill.key === key);
      return [found?.level, found?.basis];
    };
    const before = [used?.level, used?.basis];
    const after = expectOk(await workspace.cvs.setSkillLevel({ cvId, key, level: 'expert' }));
    expect(after.skills.find((skill) => skill.key === key)).toMatchObject({ level: 'expert', basis: 'person' });
    expect(after.toCheck).toEqual(expectOk(await workspace.cvs.get({ cvId })).toCheck);
    expect(expectOk(await workspace.changes.undo())?.label).toBe(`Set ${used?.name ?? ''} to expert`);
    expect(await levelOf()).toEqual(before);
    expectOk(await workspace.changes.redo());
    expect(await levelOf()).toEqual(['expert', 'person']);
    expectOk(await workspace.cvs.setSkillLevel({ cvId, key }));
    expect(await levelOf()).toEqual(before);
    expectFailure(await workspace.cvs.setSkillLevel({ cvId, key: 'no such', level: 'expert' }), 'skill-unknown');
  } finally {
    await close();
  }
});
