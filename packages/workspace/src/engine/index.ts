export { openWorkspace, type OpenWorkspace } from './openWorkspace.ts';
export { restoreWorkspace, type Restored } from '../usecases/data/restore.ts';
export type { EmbedderSource, SampleFile, WorkspaceDeps } from '../usecases/context.ts';
export { skillKnowledge, taxonomy } from '../usecases/knowledge.ts';
