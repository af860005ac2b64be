/**
 * The shelves of the taxonomy. `group` is the trade a reader would look under; `kind` says what learning such a skill is
 * like, which is what goals, hours and the matching of doubtful names depend on.
 */
export type SkillKind =
  'programming' | 'tool' | 'method' | 'knowledge' | 'procedure' | 'craft' | 'language' | 'soft' | 'certificate';

export type SkillGroup =
  | 'software'
  | 'engineering'
  | 'trades'
  | 'health'
  | 'science'
  | 'business'
  | 'people'
  | 'creative'
  | 'services'
  | 'general';

export interface SkillCategory {
  readonly id: string;
  readonly label: string;
  readonly group: SkillGroup;
  readonly kind: SkillKind;
}

const category = (id: string, label: string, group: SkillGroup, kind: SkillKind): SkillCategory => ({
  id,
  label,
  group,
  kind,
});

/** Every category a skill can have, in the order in which lists show them. */
export const CATEGORIES: readonly SkillCategory[] = [
  category('programming-language', 'Programming languages', 'software', 'programming'),
  category('web-development', 'Web development', 'software', 'programming'),
  category('mobile-development', 'Mobile development', 'software', 'programming'),
  category('software-engineering', 'Software engineering', 'software', 'method'),
  category('software-testing', 'Software testing', 'software', 'tool'),
  category('database', 'Databases', 'software', 'tool'),
  category('data-engineering', 'Data engineering', 'software', 'tool'),
  category('data-analysis', 'Data analysis', 'software', 'method'),
  category('machine-learning', 'Machine learning', 'software', 'programming'),
  category('cloud-devops', 'Cloud and operations', 'software', 'tool'),
  category('networks-systems', 'Networks and systems', 'software', 'tool'),
  category('security', 'Information security', 'software', 'method'),
  category('game-graphics', 'Games and graphics programming', 'software', 'programming'),
  category('embedded-hardware', 'Embedded systems and hardware', 'engineering', 'programming'),
  category('engineering', 'Engineering', 'engineering', 'knowledge'),
  category('engineering-software', 'Engineering software', 'engineering', 'tool'),
  category('manufacturing', 'Manufacturing', 'engineering', 'craft'),
  category('quality-safety', 'Quality and safety', 'engineering', 'method'),
  category('construction', 'Building trades', 'trades', 'craft'),
  category('electrical', 'Electrical trades', 'trades', 'craft'),
  category('mechanical-trades', 'Mechanical and vehicle trades', 'trades', 'craft'),
  category('agriculture', 'Agriculture and nature', 'trades', 'craft'),
  category('transport-logistics', 'Transport and logistics', 'trades', 'procedure'),
  category('health-procedure', 'Clinical skills', 'health', 'procedure'),
  category('health-field', 'Health fields', 'health', 'knowledge'),
  category('care', 'Care and social work', 'health', 'procedure'),
  category('health-software', 'Health software', 'health', 'tool'),
  category('laboratory', 'Laboratory work', 'science', 'procedure'),
  category('science', 'Sciences', 'science', 'knowledge'),
  category('science-software', 'Scientific software', 'science', 'tool'),
  category('finance', 'Finance and accounting', 'business', 'knowledge'),
  category('sales', 'Sales and customers', 'business', 'method'),
  category('marketing', 'Marketing', 'business', 'method'),
  category('management', 'Management', 'business', 'method'),
  category('operations', 'Operations and purchasing', 'business', 'method'),
  category('business-software', 'Business software', 'business', 'tool'),
  category('office', 'Office work', 'business', 'procedure'),
  category('office-software', 'Office software', 'business', 'tool'),
  category('human-resources', 'Human resources', 'people', 'method'),
  category('law', 'Law and compliance', 'people', 'knowledge'),
  category('education', 'Teaching', 'people', 'method'),
  category('public-service', 'Public service and protection', 'people', 'procedure'),
  category('design', 'Design', 'creative', 'method'),
  category('design-software', 'Design software', 'creative', 'tool'),
  category('media', 'Media and writing', 'creative', 'craft'),
  category('arts-crafts', 'Arts and handicraft', 'creative', 'craft'),
  category('hospitality', 'Cooking and hospitality', 'services', 'craft'),
  category('retail', 'Retail', 'services', 'procedure'),
  category('personal-services', 'Beauty, sport and household', 'services', 'craft'),
  category('language', 'Languages', 'general', 'language'),
  category('soft-skill', 'Working with others', 'general', 'soft'),
  category('certificate', 'Certificates and licences', 'general', 'certificate'),
];

const byId = new Map(CATEGORIES.map((entry) => [entry.id, entry]));

/** The category of that id. Throws for an unknown id: the data is checked by tests, so that is a bug. */
export function categoryById(id: string): SkillCategory {
  const found = byId.get(id);
  if (!found) throw new Error(`Unknown skill category: ${id}`);
  return found;
}
