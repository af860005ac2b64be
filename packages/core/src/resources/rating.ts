import type { Resource } from './schema.ts';

/**
 * Our rating, 1 to 5: one plus 0.4 for each of the ten points of the rubric (docs/guides/resources.md). Eight points
 * give 4.2 and seven 3.8, so that a resource is recommended (4.0 and more) when at most two points are missing.
 */
export const ratingOf = (rubric: Resource['rubric']): number => round(1 + 0.4 * pointsOf(rubric));

/** How many ratings of other people the rubric counts as, when a person's own stars are mixed in. */
const RUBRIC_WEIGHT = 1;
/** A person's own experience counts twice as much as our desk judgement. */
const OWN_WEIGHT = 2;

/** What a resource is worth to this person: (our rating + 2 × own stars) ÷ 3, or our rating where there are no stars. */
export const personalRating = (resource: Resource, stars: number | undefined): number =>
  stars === undefined
    ? resource.rating
    : round((resource.rating * RUBRIC_WEIGHT + stars * OWN_WEIGHT) / (RUBRIC_WEIGHT + OWN_WEIGHT));

const pointsOf = (rubric: Resource['rubric']): number =>
  rubric.authority + rubric.openness + rubric.currency + rubric.practice + rubric.clarity;

const round = (figure: number): number => Math.round(figure * 100) / 100;
