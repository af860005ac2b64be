/**
 * How often a skill is linked by meaning, and how often wrongly: spellings, then whole skills, are taken out of the
 * taxonomy, and what is left must do without them. Prints a table. Run: `node bench/calibration/skillForms.ts`
 */
import { fileURLToPath } from 'node:url';
import { createSkillKnowledge, linkByMeaning } from '@career-mentor/core/gaps';
import type { Embedder } from '@career-mentor/core/ports';
import { createSkillMatcher, createTaxonomy, taxonomy, type Skill } from '@career-mentor/core/skills';
import type { Cv } from '@career-mentor/core/cv';
import { createEmbedder } from '@career-mentor/rag/embeddings';

interface Trial {
  readonly phrase: string;
  /** The skill it stands for; absent when that was taken out as a whole. */
  readonly truth: string | undefined;
}

/** One part in ten of the taxonomy is taken out at a time. */
const PARTS = 10;
const isPhrase = (name: string): boolean => /^[\p{L}][\p{L} ,&-]+$/u.test(name) && name.includes(' ');
const inPart = (index: number, part: number): boolean => index % PARTS === part;

const model = fileURLToPath(new URL('../../models/embedded/all-MiniLM-L6-v2', import.meta.url));
const embedder = await createEmbedder({ modelDirectory: model, cachedVectors: 20_000 });
if (!embedder.ok) throw new Error(embedder.error.message);
await report('another spelling of a known skill', withoutSpellings);
await report('a skill that is not known', withoutSkills);
await embedder.value.close();

async function report(what: string, take: (part: number) => { skills: Skill[]; trials: Trial[] }): Promise<void> {
  const results = [];
  for (let part = 0; part < PARTS; part += 1) results.push(...(await linksOf(take(part))));
  const linked = results.filter(({ id }) => id !== undefined);
  const right = linked.filter(({ id, truth }) => id === truth).length;
  console.log(`${what}: ${results.length} phrases, ${linked.length} linked, ${right} to the very skill`);
}

async function linksOf({ skills, trials }: { skills: Skill[]; trials: Trial[] }) {
  const left = createTaxonomy({ version: 'left', skills, roles: [], contextForms: [...taxonomy.contextForms] });
  const knowledge = createSkillKnowledge(left, createSkillMatcher(left));
  const unknown = trials.filter(({ phrase }) => knowledge.resolve(phrase) === undefined);
  const get = (): Promise<Embedder> => Promise.resolve(loaded());
  const cv = await linkByMeaning(cvListing(unknown.map(({ phrase }) => phrase)), {
    taxonomy: left,
    knowledge,
    embedder: get,
  });
  return unknown.map((trial, index) => ({ ...trial, id: cv.meta.skillIds[`skills.${index}.name`] }));
}

function loaded(): Embedder {
  if (!embedder.ok) throw new Error(embedder.error.message);
  return embedder.value;
}

function withoutSpellings(part: number): { skills: Skill[]; trials: Trial[] } {
  const trials: Trial[] = [];
  const skills = taxonomy.skills.map((skill) => {
    const taken = skill.aliases.filter((alias, index) => isPhrase(alias) && inPart(index + skill.name.length, part));
    trials.push(...taken.map((phrase) => ({ phrase, truth: skill.id })));
    return { ...skill, aliases: skill.aliases.filter((alias) => !taken.includes(alias)) };
  });
  return { skills, trials };
}

function withoutSkills(part: number): { skills: Skill[]; trials: Trial[] } {
  const taken = taxonomy.skills.filter(({ name }, index) => isPhrase(name) && inPart(index, part));
  return {
    skills: taxonomy.skills.filter((skill) => !taken.includes(skill)),
    trials: taken.map(({ name }) => ({ phrase: name, truth: undefined })),
  };
}

function cvListing(names: readonly string[]): Cv {
  return {
    basics: { profiles: [] },
    work: [],
    education: [],
    skills: names.map((name) => ({ name, keywords: [] })),
    languages: [],
    projects: [],
    certificates: [],
    meta: { documentId: 'cv', language: 'en', warnings: [], evidence: {}, confidence: {}, skillIds: {} },
  };
}
