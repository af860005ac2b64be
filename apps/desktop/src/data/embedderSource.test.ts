import { describe, expect, it } from 'vitest';
import { err, ok } from '@career-mentor/core/kernel';
import { createEmbedder, lexicalEmbedder } from '@career-mentor/rag/embeddings';
import { createEmbedderSource } from './embedderSource.ts';

describe('the source of the embedder', () => {
  it('loads once, on the first need, however many ask', async () => {
    let loads = 0;
    let changes = 0;
    const model = { ...lexicalEmbedder, id: 'model' };
    const source = createEmbedderSource(
      async () => {
        loads += 1;
        return ok(model);
      },
      () => (changes += 1),
    );
    expect(source.status().state).toBe('loading');
    expect(loads).toBe(0);
    const [first, second] = await Promise.all([source.get(), source.get()]);
    expect([first, second, loads, changes]).toEqual([model, model, 1, 1]);
    expect(source.status()).toMatchObject({ id: 'model', state: 'ready' });
  });

  it('falls back to the lexical one and says why', async () => {
    const failure = { code: 'embedder-missing', message: 'It is not there.', guidance: 'Reinstall.' };
    const source = createEmbedderSource(async () => err(failure));
    expect((await source.get()).id).toBe('lexical');
    expect(source.status()).toMatchObject({ id: 'lexical', state: 'missing' });
    expect(source.status().detail).toContain('It is not there.');
  });

  it('does so with the real loader over an empty folder', async () => {
    const source = createEmbedderSource(() => createEmbedder({ modelDirectory: import.meta.dirname }));
    expect((await source.get()).id).toBe('lexical');
    await source.close();
  });
});
