import type { IssueKind } from '../schema.ts';
import { ABOUT_FACTS } from './aboutFacts.ts';
import { ABOUT_PERSON } from './aboutPerson.ts';
import { ABOUT_WORK } from './aboutWork.ts';
import type { KindOfIssue } from './kind.ts';

export type { KindOfIssue } from './kind.ts';

/** What is fixed about each kind of issue. */
export const KINDS: Readonly<Record<IssueKind, KindOfIssue>> = { ...ABOUT_PERSON, ...ABOUT_WORK, ...ABOUT_FACTS };
