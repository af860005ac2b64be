import { taxonomy } from '../skills/index.ts';
import { loadCatalogue, type Catalogue } from './catalogue.ts';
import { personalRating } from './rating.ts';
import type { PersonalRatings } from './recommendResources.ts';
import type { Difficulty, Resource, ResourceType } from './schema.ts';

export interface ResourceSearch {
  /** Words; each must occur in title, provider, type or a skill's name. */
  readonly query?: string | undefined;
  readonly skillId?: string | undefined;
  readonly type?: ResourceType | undefined;
  readonly difficulty?: Difficulty | undefined;
  readonly language?: string | undefined;
  readonly ratings?: PersonalRatings | undefined;
  readonly limit?: number | undefined;
  readonly offset?: number | undefined;
  readonly catalogue?: Catalogue | undefined;
}

export interface ResourcesFound {
  /** How many match, whatever `limit` says. */
  readonly total: number;
  readonly items: readonly Resource[];
}

/** Searches the whole catalogue, also below the rating from which we recommend. Title matches first, then by rating. */
export function searchResources(search: ResourceSearch): ResourcesFound {
  const { catalogue = loadCatalogue(), ratings = {}, limit = 50, offset = 0 } = search;
  const words = folded(search.query ?? '')
    .split(/\s+/)
    .filter((word) => word !== '');
  const found = catalogue.resources
    .filter((resource) => fits(resource, search))
    .map((resource) => ({ resource, score: scoreOf(resource, words) }))
    .filter(({ score }) => score >= 0)
    .map((each) => ({ ...each, worth: personalRating(each.resource, ratings[each.resource.id]) }))
    .sort((a, b) => b.score - a.score || b.worth - a.worth || (a.resource.id < b.resource.id ? -1 : 1));
  return { total: found.length, items: found.slice(offset, offset + limit).map(({ resource }) => resource) };
}

const fits = (resource: Resource, search: ResourceSearch): boolean =>
  (search.skillId === undefined || resource.skillIds.includes(search.skillId)) &&
  (search.type === undefined || resource.type === search.type) &&
  (search.difficulty === undefined || resource.difficulties.includes(search.difficulty)) &&
  (search.language === undefined || resource.language === search.language);

/** -1 when a word is missing; else the number of words found in the title, or half that for other places. */
function scoreOf(resource: Resource, words: readonly string[]): number {
  if (words.length === 0) return 0;
  const title = folded(resource.title);
  const rest = folded(`${resource.provider} ${resource.type} ${skillNames(resource).join(' ')}`);
  const scores = words.map((word) => (title.includes(word) ? 1 : rest.includes(word) ? 0.5 : NaN));
  const score = scores.reduce((sum, each) => sum + each, 0);
  return Number.isNaN(score) ? -1 : score;
}

const skillNames = (resource: Resource): string[] =>
  resource.skillIds.flatMap((id) => taxonomy.skillById(id)?.name ?? []);

const folded = (text: string): string => text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
