/** A small made-up taxonomy, CVs, adverts and a letter embedder for the tests of this folder. */
import fc from 'fast-check';
import type { Cv } from '../cv/index.ts';
import type { Evidence } from '../evidence/index.ts';
import type { Job, RequiredSkill } from '../jobs/index.ts';
import type { Embedder } from '../ports/index.ts';
import { createSkillMatcher, createTaxonomy, type Role, type Skill } from '../skills/index.ts';
import { createSkillKnowledge } from './knowledge.ts';

const skill = (id: string, name: string, more: Partial<Skill> = {}): Skill => ({
  id,
  name,
  aliases: [],
  category: 'programming-language',
  related: [],
  prerequisites: [],
  demand: 0.5,
  effort: 3,
  source: 'own',
  ambiguous: false,
  ...more,
});

const SKILLS: readonly Skill[] = [
  skill('javascript', 'JavaScript', { aliases: ['JS', 'ECMAScript'], demand: 0.9 }),
  skill('react', 'React', { parent: 'javascript', related: ['vue'], demand: 0.8 }),
  skill('vue', 'Vue.js', { parent: 'javascript' }),
  skill('java', 'Java', { demand: 0.85 }),
  skill('kotlin', 'Kotlin', { related: ['java'] }),
  skill('sql', 'SQL', { category: 'database', demand: 0.9 }),
  skill('postgresql', 'PostgreSQL', { category: 'database', parent: 'sql', aliases: ['Postgres'] }),
  skill('kubernetes', 'Kubernetes', { aliases: ['k8s'], demand: 0.7, effort: 4 }),
  skill('docker', 'Docker', { related: ['kubernetes'] }),
  skill('wound-care', 'Wound care', { category: 'health-procedure', demand: 0.6 }),
  skill('triage', 'Triage', { category: 'health-procedure' }),
  skill('phlebotomy', 'Phlebotomy', { category: 'health-procedure', demand: 0.2 }),
  skill('welding', 'Welding', { category: 'construction' }),
  skill('mig-welding', 'MIG welding', { category: 'construction', parent: 'welding' }),
  skill('bookkeeping', 'Bookkeeping', { category: 'finance', effort: 2 }),
  skill('payroll', 'Payroll accounting', { category: 'finance', parent: 'bookkeeping' }),
  skill('german', 'German', { category: 'language' }),
  skill('french', 'French', { category: 'language' }),
];

const role = (id: string, title: string, weights: Readonly<Record<string, number>>): Role => ({
  id,
  title,
  aliases: [],
  family: id,
  skills: Object.entries(weights).map(([skillId, weight]) => ({ skillId, weight })),
});

const ROLES: readonly Role[] = [
  role('front-end-developer', 'Front-end developer', { javascript: 1, react: 0.9, vue: 0.5, docker: 0.2 }),
  role('backend-developer', 'Backend developer', { java: 1, sql: 0.9, kubernetes: 0.5, docker: 0.5 }),
  role('nurse', 'Nurse', { 'wound-care': 1, triage: 0.8, phlebotomy: 0.4 }),
  role('welder', 'Welder', { welding: 1, 'mig-welding': 0.7 }),
  role('bookkeeper', 'Bookkeeper', { bookkeeping: 1, payroll: 0.6, sql: 0.1 }),
];

export const taxonomy = createTaxonomy({ version: 'test', skills: SKILLS, roles: ROLES, contextForms: [] });
export const knowledge = createSkillKnowledge(taxonomy, createSkillMatcher(taxonomy));

/** Counts letter pairs, so that "Welding" and "welding work" are near and "Triage" is far. */
export const letterEmbedder: Embedder = {
  id: 'letters',
  dimensions: 26 * 26,
  similarityThreshold: 0.6,
  embed: async (texts) => texts.map(letterPairs),
};

function letterPairs(text: string): Float32Array {
  const vector = new Float32Array(26 * 26);
  const codes = [...text.toLowerCase().replace(/[^a-z]/g, '')].map((letter) => letter.charCodeAt(0) - 97);
  codes.forEach((code, index) => {
    const next = codes[index + 1];
    if (next !== undefined) vector[code * 26 + next] = (vector[code * 26 + next] ?? 0) + 1;
  });
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
}

export const evidence = (quote: string, start = 0): Evidence => ({
  documentId: 'd',
  start,
  end: start + quote.length,
  page: 1,
  boxes: [],
  quote,
});

/** A CV that lists `skills`, tells `highlights` in one job and has evidence for each. */
export function cvWith(parts: { skills?: string[]; highlights?: string[]; languages?: [string, string][] }): Cv {
  const { skills = [], highlights = [], languages = [] } = parts;
  return {
    basics: { profiles: [] },
    work: highlights.length === 0 ? [] : [{ position: 'Worker', startDate: '2020', endDate: 'present', highlights }],
    education: [],
    skills: skills.map((name) => ({ name, keywords: [] })),
    languages: languages.map(([language, fluency]) => ({ language, fluency })),
    projects: [],
    certificates: [],
    meta: {
      documentId: 'cv',
      language: 'en',
      warnings: [],
      evidence: Object.fromEntries([
        ...skills.map((name, index) => [`skills.${index}.name`, evidence(name)] as const),
        ...highlights.map((text, index) => [`work.0.highlights.${index}`, evidence(text)] as const),
      ]),
      confidence: {},
      skillIds: {},
    },
  };
}

/** What the advert says about one skill: its name, or its name with more. */
export type Wanted = string | (Partial<RequiredSkill> & { name: string });

/** An advert that asks for these skills in this order. */
export function jobWith(parts: {
  title?: string;
  required?: Wanted[];
  preferred?: Wanted[];
  negated?: Wanted[];
  yearsExperience?: number;
}): Job {
  let place = 0;
  const read = (wanted: Wanted): RequiredSkill => {
    const more = typeof wanted === 'string' ? { name: wanted } : wanted;
    const quote = more.quote ?? `You know ${more.name}.`;
    place += 100;
    return { quote, evidence: evidence(quote, place), confidence: 1, ...more };
  };
  return {
    ...(parts.title === undefined ? {} : { title: parts.title }),
    required: (parts.required ?? []).map(read),
    preferred: (parts.preferred ?? []).map(read),
    negated: (parts.negated ?? []).map(read),
    ...(parts.yearsExperience === undefined ? {} : { yearsExperience: parts.yearsExperience }),
    meta: { documentId: 'job', language: 'en', warnings: [], evidence: {} },
  };
}

const NAMES = SKILLS.flatMap(({ name, aliases }) => [name, ...aliases]);
const UNKNOWN = ['Zorbing', 'Quill sharpening', 'Kubernetes tuning', 'Welding work', 'Wounds', 'Payrolls'];

/** Names of known and unknown skills. */
export const skillNames = fc.constantFrom(...NAMES, ...UNKNOWN);

/** CVs that list some skills and tell of others. */
export const cvs: fc.Arbitrary<Cv> = fc
  .record({
    skills: fc.uniqueArray(skillNames, { maxLength: 8 }),
    told: fc.array(skillNames, { maxLength: 4 }),
  })
  .map(({ skills, told }) => cvWith({ skills, highlights: told.map((name) => `Worked with ${name} every day.`) }));

const wanted: fc.Arbitrary<Wanted> = fc
  .record({
    name: skillNames,
    confidence: fc.double({ min: 0, max: 1, noNaN: true }),
    alternativeGroup: fc.option(fc.integer({ min: 1, max: 2 }), { nil: undefined, freq: 3 }),
  })
  .map(({ name, confidence, alternativeGroup }) => ({
    name,
    confidence,
    ...(alternativeGroup === undefined ? {} : { alternativeGroup }),
  }));

/** Adverts with any mix of required, preferred and negated skills, some as alternatives. */
export const jobs: fc.Arbitrary<Job> = fc
  .record({
    required: fc.array(wanted, { maxLength: 8 }),
    preferred: fc.array(wanted, { maxLength: 5 }),
    negated: fc.array(skillNames, { maxLength: 2 }),
  })
  .map(jobWith);
