import { taxonomy } from '../skills/index.ts';
import { readTable } from './readTable.ts';
import type { Resource } from './schema.ts';
import { businessAndLawTable } from './tables/businessAndLaw.ts';
import { dataAndCloudTable } from './tables/dataAndCloud.ts';
import { healthAndCareTable } from './tables/healthAndCare.ts';
import { peopleAndCreativeTable } from './tables/peopleAndCreative.ts';
import { programmingTable } from './tables/programming.ts';
import { scienceAndEngineeringTable } from './tables/scienceAndEngineering.ts';
import { tradesAndServicesTable } from './tables/tradesAndServices.ts';
import { webTable } from './tables/web.ts';
import verified from './verified.json' with { type: 'json' };

/** The tables by field. */
export const tables: readonly string[] = [
  programmingTable,
  webTable,
  dataAndCloudTable,
  scienceAndEngineeringTable,
  healthAndCareTable,
  tradesAndServicesTable,
  businessAndLawTable,
  peopleAndCreativeTable,
];

/** The resources with the lookup by skill that recommending needs. */
export interface Catalogue {
  readonly resources: readonly Resource[];
  readonly bySkill: ReadonlyMap<string, readonly Resource[]>;
}

let loaded: Catalogue | undefined;

/** The catalogue that ships with the product: read on first use, then shared. */
export const loadCatalogue = (): Catalogue => (loaded ??= createCatalogue(readTables()));

/** Indexes resources by skill. */
export function createCatalogue(resources: readonly Resource[]): Catalogue {
  const bySkill = new Map<string, Resource[]>();
  for (const resource of resources) {
    for (const skillId of resource.skillIds) {
      const same = bySkill.get(skillId);
      if (same) same.push(resource);
      else bySkill.set(skillId, [resource]);
    }
  }
  return { resources, bySkill };
}

function readTables(): Resource[] {
  const checked = new Map<string, string>(Object.entries(verified));
  return tables
    .flatMap((table) => readTable(table, (name) => taxonomy.skillByName(name)?.id))
    .filter((resource) => resource.skillIds.length > 0)
    .map((resource) => {
      const verifiedAt = checked.get(resource.id);
      return verifiedAt === undefined ? resource : { ...resource, verifiedAt };
    });
}
