import { foldName } from '../../packages/core/src/skills/fold.ts';
import { column, type Row } from './tables.ts';

/** What the O*NET technology table says about one product name. */
export interface Tool {
  readonly name: string;
  readonly occupations: ReadonlySet<string>;
  /** Occupations for which the tool is in demand. */
  readonly inDemandIn: ReadonlySet<string>;
  readonly isHot: boolean;
}

/** One record per product name, in the order of the table. */
export function collectTools(rows: readonly Row[]): Tool[] {
  const tools = new Map<string, OpenTool>();
  for (const row of rows) {
    const name = column(row, 'Example');
    const occupation = column(row, 'O*NET-SOC Code');
    const tool = tools.get(name) ?? { occupations: new Set(), inDemandIn: new Set(), isHot: false };
    tools.set(name, tool);
    tool.occupations.add(occupation);
    tool.isHot ||= column(row, 'Hot Technology') === 'Y';
    if (column(row, 'In Demand') === 'Y') tool.inDemandIn.add(occupation);
  }
  return [...tools].map(([name, tool]) => ({ name, ...tool }));
}

interface OpenTool {
  readonly occupations: Set<string>;
  readonly inDemandIn: Set<string>;
  isHot: boolean;
}

/**
 * The skill that a product name stands for: "Oracle Java software" is found as written, without "software", without the
 * bracket, without the acronym at its end, and without the maker where enough is left to be recognised.
 */
export function skillOfTool<Found>(product: string, byFoldedName: ReadonlyMap<string, Found>): Found | undefined {
  for (const name of namesOf(product)) {
    const found = byFoldedName.get(foldName(name));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The ways to write a product of the table, the fullest first. */
export function namesOf(product: string): string[] {
  const plain = product
    .replace(/\s*\(([^)]+)\)/g, '')
    .replace(/\s+(software|systems?)$/, '')
    .trim();
  const acronym = /^(.*[a-z].*) ([A-Z]{2,6})$/.exec(plain)?.[1] ?? plain;
  return [...new Set([product, plain, acronym, ...[plain, acronym].flatMap((name) => dropMaker(name) ?? [])])];
}

const MAKERS: readonly string[] = [
  ...[
    'Adobe',
    'Apache',
    'Apple',
    'Atlassian',
    'Autodesk',
    'Avid Technology',
    'Bentley',
    'Corel',
    'Dassault Systemes',
    'ESRI',
  ],
  ...[
    'Esri',
    'GE Healthcare',
    'Google',
    'Hewlett Packard',
    'IBM',
    'Intuit',
    'MathWorks',
    'Microsoft',
    'National Instruments',
  ],
  ...[
    'Oracle',
    'PTC',
    'Red Hat',
    'Rockwell Automation',
    'SAP',
    'Siemens',
    'Sun Microsystems',
    'The MathWorks',
    'Trimble',
  ],
];

/** Shorter rests ("Sun Java" is safe, "Apple Pages" is not) would meet unrelated skills. */
const SHORTEST_REST = 4;

function dropMaker(name: string): string | undefined {
  const maker = MAKERS.find((each) => name.startsWith(`${each} `));
  const rest = maker === undefined ? '' : name.slice(maker.length + 1);
  return rest.length >= SHORTEST_REST ? rest : undefined;
}
