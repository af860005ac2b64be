import type { DocumentText } from '../../evidence/index.ts';
import { withHeaderFound } from '../contact/headerSections.ts';
import { headerFacts } from '../contact/header.ts';
import { findSections, type Section } from '../headings/sections.ts';
import { readCvLines } from '../reading/cvLine.ts';
import { applyLabels } from './applyLabels.ts';
import { readAnswer } from './readAnswer.ts';
import { shippedModel } from './shippedModel.ts';
import { weakSpots } from './weakSpots.ts';

/** What tells the kinds of lines beside the rules. */
export interface LineHints {
  /** The answer of a labeller, not trusted. */
  readonly lineAnswer?: unknown;
  /** Leaves the line model out, to measure what it brings. */
  readonly rulesOnly?: boolean;
}

/** The sections by the rules, corrected by the labeller's answer, or where there is none by the line model in weak spots. */
export function labelledSections(document: DocumentText, { lineAnswer, rulesOnly }: LineHints): readonly Section[] {
  const lines = readCvLines(document);
  const found = withHeaderFound(findSections(lines));
  const said = readAnswer(lineAnswer, lines);
  if (said.size > 0) return applyLabels(found, lines, said);
  return rulesOnly === true || !isAboutPerson(document, found)
    ? found
    : applyLabels(found, lines, weakSpots(found, lines, shippedModel));
}

/** A model finds jobs in any text; it is asked only about one that is a CV by a heading of its own or by who it is about. */
function isAboutPerson(document: DocumentText, sections: readonly Section[]): boolean {
  if (sections.some(({ kind }) => TELLING.has(kind))) return true;
  const { name, email, phone } = headerFacts(document, sections);
  return name !== undefined && (email !== undefined || phone !== undefined);
}

const TELLING: ReadonlySet<Section['kind']> = new Set(['work', 'education']);
