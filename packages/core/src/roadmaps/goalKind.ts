import { CATEGORIES, type Skill, type SkillCategory } from '../skills/index.ts';
import type { GoalKind } from './schema.ts';

/** The family of goal sentences for a skill; skills that the taxonomy does not know are taken as a `topic`. */
export function goalKindOf(skill: Skill | undefined): GoalKind {
  if (!skill) return 'topic';
  const category = categoriesById.get(skill.category);
  return KIND_BY_CATEGORY[skill.category] ?? (category ? KIND_BY_TEMPER[category.kind] : 'topic');
}

const categoriesById = new Map(CATEGORIES.map((entry) => [entry.id, entry]));

const KIND_BY_CATEGORY: Readonly<Record<string, GoalKind>> = {
  'programming-language': 'programming',
  'web-development': 'framework',
  'mobile-development': 'framework',
  'software-engineering': 'method',
  'software-testing': 'framework',
  database: 'database',
  'data-engineering': 'database',
  'data-analysis': 'data',
  'machine-learning': 'data',
  'cloud-devops': 'infrastructure',
  'networks-systems': 'infrastructure',
  security: 'security',
  'game-graphics': 'programming',
  'embedded-hardware': 'programming',
  engineering: 'theory',
  manufacturing: 'machine',
  'quality-safety': 'safety',
  construction: 'trade',
  electrical: 'trade',
  'mechanical-trades': 'trade',
  agriculture: 'trade',
  'transport-logistics': 'machine',
  'health-procedure': 'clinical',
  'health-field': 'clinical',
  care: 'care',
  laboratory: 'science',
  science: 'theory',
  finance: 'finance',
  sales: 'service',
  marketing: 'business',
  management: 'method',
  operations: 'method',
  office: 'business',
  'human-resources': 'method',
  law: 'law',
  education: 'teaching',
  'public-service': 'safety',
  design: 'design',
  media: 'design',
  'arts-crafts': 'design',
  hospitality: 'food',
  retail: 'service',
  'personal-services': 'service',
};

/** What learning is like, for categories that have no line of their own. */
const KIND_BY_TEMPER: Readonly<Record<SkillCategory['kind'], GoalKind>> = {
  programming: 'programming',
  tool: 'software',
  method: 'method',
  knowledge: 'theory',
  procedure: 'clinical',
  craft: 'trade',
  language: 'language',
  soft: 'soft',
  certificate: 'certificate',
};
