import roleFile from './data/roles.json' with { type: 'json' };
import skillFile from './data/skills.json' with { type: 'json' };
import { decodeRole, decodeSkill } from './encoding.ts';
import { createTaxonomy, type Taxonomy } from './taxonomy.ts';

let loaded: Taxonomy | undefined;

/** The taxonomy that ships with the product: decoded on first use, then shared. */
export const loadTaxonomy = (): Taxonomy =>
  (loaded ??= createTaxonomy({
    version: skillFile.version,
    skills: skillFile.skills.map(decodeSkill),
    roles: roleFile.roles.map(decodeRole),
    contextForms: skillFile.contextForms,
    caseForms: skillFile.caseForms,
  }));

/** The same as `loadTaxonomy()`, for callers that pass a taxonomy around; nothing is decoded until it is used. */
export const taxonomy: Taxonomy = {
  get version() {
    return loadTaxonomy().version;
  },
  get skills() {
    return loadTaxonomy().skills;
  },
  get roles() {
    return loadTaxonomy().roles;
  },
  get contextForms() {
    return loadTaxonomy().contextForms;
  },
  get caseForms() {
    return loadTaxonomy().caseForms;
  },
  skillById: (id) => loadTaxonomy().skillById(id),
  roleById: (id) => loadTaxonomy().roleById(id),
  parentOf: (id) => loadTaxonomy().parentOf(id),
  ancestorsOf: (id) => loadTaxonomy().ancestorsOf(id),
  childrenOf: (id) => loadTaxonomy().childrenOf(id),
  relatedTo: (id) => loadTaxonomy().relatedTo(id),
  prerequisitesOf: (id) => loadTaxonomy().prerequisitesOf(id),
  skillByName: (name) => loadTaxonomy().skillByName(name),
};
