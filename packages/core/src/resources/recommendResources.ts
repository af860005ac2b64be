import { taxonomy as shippedTaxonomy, type Skill } from '../skills/index.ts';
import { loadCatalogue, type Catalogue } from './catalogue.ts';
import { personalRating } from './rating.ts';
import type { Difficulty, Resource, ResourceRecommendation } from './schema.ts';

/** The part of the taxonomy that recommending needs. */
export interface FieldLookup {
  readonly skillById: (id: string) => Skill | undefined;
  /** Parent, grandparent and so on, nearest first. */
  readonly ancestorsOf: (id: string) => readonly Skill[];
}

/** A person's own stars (1 to 5) by resource id. */
export type PersonalRatings = Readonly<Record<string, number>>;

export interface ResourceRequest {
  readonly skillId: string;
  readonly difficulty: Difficulty;
  /** What to call a skill that the taxonomy does not know. */
  readonly name?: string | undefined;
  readonly ratings?: PersonalRatings | undefined;
  /** At most this many; 5 unless told, never fewer than 3. */
  readonly limit?: number | undefined;
  /** Resources not to offer, for example because they could not be reached: others take their place. */
  readonly exclude?: readonly string[] | undefined;
  /** Languages the person reads, as ISO 639-1 codes; English unless told. Others come later, not never. */
  readonly languages?: readonly string[] | undefined;
  readonly catalogue?: Catalogue | undefined;
  readonly taxonomy?: FieldLookup | undefined;
}

/** Nothing below this is recommended (HireReady property 10). */
export const LEAST_RATING = 4;
/** A skill is covered at a level from this many resources on, of two types at least. */
const LEAST_RESOURCES = 3;

/** Types that count as different ways of learning (HireReady property 11); a book is welcome beside them. */
const DIVERSE: ReadonlySet<Resource['type']> = new Set(['course', 'documentation', 'video', 'practice']);

/**
 * Recommends resources for one skill at one level, best first and of mixed types. Those about the skill itself come
 * first; where there are too few, those about its wider field fill up and are named in `widerIds`. When even these make
 * fewer than three or only one type, `coverage` is `uncovered` and `note` says what to do instead.
 */
export function recommendResources(request: ResourceRequest): ResourceRecommendation {
  const { skillId, difficulty, catalogue = loadCatalogue(), taxonomy = shippedTaxonomy } = request;
  const limit = Math.max(LEAST_RESOURCES, request.limit ?? 5);
  const own = suitable(skillId, request, catalogue);
  const wider = isEnough(own) ? [] : widerField(skillId, request, { catalogue, taxonomy, own });
  const chosen = mixed([...own, ...wider], limit);
  const widerIds = chosen.filter((resource) => wider.includes(resource)).map((resource) => resource.id);
  const name = taxonomy.skillById(skillId)?.name ?? request.name ?? skillId;
  const covered = isEnough(chosen);
  const note = noteOn({ name, difficulty, covered, wider: widerIds.length, found: chosen.length });
  return {
    skillId,
    name,
    difficulty,
    resources: chosen,
    coverage: covered ? 'covered' : 'uncovered',
    ...(widerIds.length > 0 ? { widerIds } : {}),
    ...(note === undefined ? {} : { note }),
  };
}

const isEnough = (resources: readonly Resource[]): boolean =>
  resources.length >= LEAST_RESOURCES && diverseTypes(resources).size >= 2;

const diverseTypes = (resources: readonly Resource[]): Set<Resource['type']> =>
  new Set(resources.map((resource) => resource.type).filter((type) => DIVERSE.has(type)));

/** Resources about exactly this skill that are good enough and of the level, most fitting first. */
function suitable(skillId: string, request: ResourceRequest, catalogue: Catalogue): Resource[] {
  const { difficulty, ratings = {}, exclude = [], languages = ['en'] } = request;
  const worth = (resource: Resource): number => personalRating(resource, ratings[resource.id]);
  const fit = (resource: Resource): number =>
    worth(resource) + subjectBonus(resource, skillId) - (languages.includes(resource.language) ? 0 : FOREIGN_PENALTY);
  return (catalogue.bySkill.get(skillId) ?? [])
    .filter((resource) => resource.difficulties.includes(difficulty) && !exclude.includes(resource.id))
    .filter((resource) => worth(resource) >= LEAST_RATING)
    .sort((a, b) => fit(b) - fit(a) || (a.id < b.id ? -1 : 1));
}

/** Skills of a resource are listed by weight: its main subject counts 0.6 of a star more, the next 0.3, then 0.2 … */
const subjectBonus = (resource: Resource, skillId: string): number => 0.6 / (1 + resource.skillIds.indexOf(skillId));

/** What a language costs that the person did not name: enough to come after an equal one that she reads. */
const FOREIGN_PENALTY = 0.5;

function widerField(
  skillId: string,
  request: ResourceRequest,
  known: { catalogue: Catalogue; taxonomy: FieldLookup; own: readonly Resource[] },
): Resource[] {
  const fields = known.taxonomy.ancestorsOf(skillId).slice(0, 2);
  const found = fields.flatMap((field) => suitable(field.id, request, known.catalogue));
  return [...new Set(found)].filter((resource) => !known.own.includes(resource));
}

/** The best `limit`, but of one type no more than two fifths as long as there are others to take. */
function mixed(resources: readonly Resource[], limit: number): Resource[] {
  const most = Math.max(1, Math.floor(limit * 0.4));
  const counts = new Map<Resource['type'], number>();
  const first = resources.filter((resource) => {
    const count = (counts.get(resource.type) ?? 0) + 1;
    counts.set(resource.type, count);
    return count <= most;
  });
  const taken = new Set([...new Set([...first, ...resources])].slice(0, limit));
  return resources.filter((resource) => taken.has(resource));
}

interface Finding {
  readonly name: string;
  readonly difficulty: Difficulty;
  readonly covered: boolean;
  readonly wider: number;
  readonly found: number;
}

function noteOn({ name, difficulty, covered, wider, found }: Finding): string | undefined {
  if (!covered) {
    const have = found === 0 ? 'nothing' : found === 1 ? 'only one resource' : `only ${found} resources`;
    return (
      `Our catalogue has ${have} for ${name} at ${difficulty} level. Ask a professional body, a public library or a ` +
      `college for "${name}", and search for "${name} ${SEARCH_WORDS[difficulty]}".`
    );
  }
  if (wider === 0) return undefined;
  return wider === 1
    ? `One of these is about the wider field and not ${name} alone.`
    : `${wider} of these are about the wider field and not ${name} alone.`;
}

const SEARCH_WORDS: Readonly<Record<Difficulty, string>> = {
  beginner: 'introduction course',
  intermediate: 'exercises with solutions',
  advanced: 'standard or reference',
};
