/**
 * Market demand of a skill in [0, 1], from the published tables. Four signals, the strongest counts:
 *   tools      0.6·log(1+n)/log(1+N) + 0.2·hot + 0.2·log(1+d)/log(1+D)  n occupations list the tool, d of them call it in demand
 *   roles      0.9·log(1+w)/log(1+W)                                    w is the sum of its weights over our roles
 *   texts      0.8·log(1+t)/log(1+T)                                    t groups of occupations (SOC, ISCO) name it in a description
 *   heirs      0.7·parent, at least 0.1                                 for what the tables do not name
 * N, D, W and T are the largest values of the run. Logarithms, because the counts differ by three orders of magnitude.
 */
export interface Signals {
  readonly occupations: number;
  readonly isHot: boolean;
  readonly inDemand: number;
  readonly roleWeight: number;
  readonly mentions: number;
}

export type Largest = Pick<Signals, 'occupations' | 'inDemand' | 'roleWeight' | 'mentions'>;

const TOOL_BREADTH = 0.6;
const TOOL_HOT = 0.2;
const TOOL_IN_DEMAND = 0.2;
const ROLE_SHARE = 0.9;
const TEXT_SHARE = 0.8;
const HEIR_SHARE = 0.7;
const FLOOR = 0.1;

/** Demand from the tables alone; two decimals. */
export function ownDemand(signals: Signals, largest: Largest): number {
  const tools =
    TOOL_BREADTH * share(signals.occupations, largest.occupations) +
    (signals.isHot ? TOOL_HOT : 0) +
    TOOL_IN_DEMAND * share(signals.inDemand, largest.inDemand);
  const roles = ROLE_SHARE * share(signals.roleWeight, largest.roleWeight);
  const texts = TEXT_SHARE * share(signals.mentions, largest.mentions);
  return round(Math.max(tools, roles, texts));
}

/** A skill that the tables hardly name inherits a part of its parent's demand. */
export const inheritedDemand = (own: number, parent: number | undefined): number =>
  round(Math.min(1, Math.max(own, FLOOR, parent === undefined ? 0 : HEIR_SHARE * parent)));

const share = (value: number, largest: number): number =>
  largest <= 0 ? 0 : Math.log(1 + Math.min(value, largest)) / Math.log(1 + largest);

const round = (value: number): number => Math.round(value * 100) / 100;
