import { foldName } from '../../packages/core/src/skills/fold.ts';
import { COMMODITY_SHELVES, VENDORS } from './onetShelves.ts';
import type { Draft } from './draft.ts';
import { column, type Row } from './tables.ts';

/** What the O*NET technology table says about one product name. */
export interface Tool {
  readonly name: string;
  readonly commodity: string;
  readonly occupations: ReadonlySet<string>;
  readonly isHot: boolean;
  /** Occupations for which the tool is in demand. */
  readonly inDemandIn: ReadonlySet<string>;
  readonly inDemand: number;
}

/** One record per product name, in the order of the table. */
export function collectTools(rows: readonly Row[]): Tool[] {
  const tools = new Map<string, OpenTool>();
  for (const row of rows) {
    const name = column(row, 'Example');
    const commodity = column(row, 'Commodity Title');
    const occupation = column(row, 'O*NET-SOC Code');
    const tool = tools.get(name) ?? { commodity, occupations: new Set(), inDemandIn: new Set(), isHot: false };
    tools.set(name, tool);
    tool.occupations.add(occupation);
    tool.isHot ||= column(row, 'Hot Technology') === 'Y';
    if (column(row, 'In Demand') === 'Y') tool.inDemandIn.add(occupation);
  }
  return [...tools].map(([name, tool]) => ({ name, ...tool, inDemand: tool.inDemandIn.size }));
}

interface OpenTool {
  readonly commodity: string;
  readonly occupations: Set<string>;
  readonly inDemandIn: Set<string>;
  isHot: boolean;
}

/** Tools listed for fewer occupations are too special to help a reader find anything. */
const MINIMUM_OCCUPATIONS = 3;

/** Product names of the table that nothing in `known` (folded names) covers yet, as skills. */
export function draftTools(tools: readonly Tool[], known: ReadonlySet<string>, excluded: ReadonlySet<string>): Draft[] {
  const taken = new Set(known);
  const drafts: Draft[] = [];
  for (const tool of tools) {
    const shelf = COMMODITY_SHELVES[tool.commodity];
    if (!shelf || (!tool.isHot && tool.occupations.size < MINIMUM_OCCUPATIONS)) continue;
    const names = namesOf(tool.name).filter((name) => !excluded.has(foldName(name)));
    const [name, ...aliases] = names;
    if (!name || names.some((each) => taken.has(foldName(each))) || !isProduct(name)) continue;
    for (const each of names) taken.add(foldName(each));
    drafts.push({
      name,
      aliases,
      category: shelf.category,
      ...(shelf.parent === undefined ? {} : { parent: shelf.parent }),
      related: [],
      prerequisites: [],
      effort: shelf.effort ?? 2,
      source: 'onet',
      doubtful: [],
    });
  }
  return drafts;
}

/** "Oracle Java" → Java's other names; "… management system CMMS" → without and with the acronym. Best name first. */
export function namesOf(product: string): string[] {
  const plain = product
    .replace(/\s*\(([^)]+)\)/g, '')
    .replace(/\s+software$/, '')
    .trim();
  const bracketed = /\(([A-Z]{2,6})\)/.exec(product)?.[1];
  const trailing = /^(.*[a-z]) ([A-Z]{3,6})$/.exec(plain);
  const isOwnAcronym = trailing?.[1] !== undefined && trailing[2] !== undefined && isInitials(trailing[1], trailing[2]);
  const base = isOwnAcronym ? (trailing[1] ?? plain) : plain;
  const withoutVendor = dropVendor(base);
  return [
    ...new Set([base, product, withoutVendor ?? base, bracketed ?? base, isOwnAcronym ? (trailing[2] ?? base) : base]),
  ];
}

function isInitials(words: string, acronym: string): boolean {
  const initials = words
    .split(/[\s-]+/)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
  return initials.includes(acronym.slice(0, 2)) && initials.at(-1) !== undefined;
}

/** A product keeps its vendor in the name; without it only where enough is left to be recognised. */
function dropVendor(name: string): string | undefined {
  const vendor = VENDORS.find((each) => name.startsWith(`${each} `));
  const rest = vendor === undefined ? '' : name.slice(vendor.length + 1);
  return /[a-z][A-Z]|\d|\s/.test(rest) && rest.length > 4 ? rest : undefined;
}

/** "Billing software" is a kind of tool, which our own layer names better; a product has capitals or digits of its own. */
const isProduct = (name: string): boolean => /\s\p{Lu}|\p{Ll}\p{Lu}|\d|^\p{Lu}{3,}/u.test(name) || !name.includes(' ');
