export { createEmbedder, type EmbedderOptions, type LoadedEmbedder } from './miniLm.ts';
export { lexicalEmbedder } from './lexical.ts';
