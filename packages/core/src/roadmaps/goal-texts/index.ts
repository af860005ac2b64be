import type { GoalKind } from '../schema.ts';
import { digitalTexts } from './digital.ts';
import type { GoalTexts } from './goalTexts.ts';
import { handsTexts } from './hands.ts';
import { officeTexts } from './office.ts';
import { peopleTexts } from './people.ts';

export type { GoalTexts } from './goalTexts.ts';

/** Goal sentences by kind of skill. */
export const textsByKind: Readonly<Record<GoalKind, GoalTexts>> = {
  ...digitalTexts,
  ...handsTexts,
  ...peopleTexts,
  ...officeTexts,
};
