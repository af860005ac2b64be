import { hashOf } from './random.ts';

/**
 * Chosen among numbers so that what the first edition of this corpus held out stays held out, what it was tuned with
 * never becomes held out, about a third is kept back, and every language has trades on both sides.
 */
const SALT = { layout: 3150, trade: 624882 };

/** Whether a layout (by name) or a trade (`language/name`) is kept out of tuning: a third of them, by a hash of the name. */
export const isHeldOut = (kind: keyof typeof SALT, name: string): boolean => hashOf(`${SALT[kind]}:${name}`) % 3 === 0;
