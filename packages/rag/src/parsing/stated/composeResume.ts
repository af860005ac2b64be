import type { DocumentText, StatedFact } from '@career-mentor/core/evidence';
import { composeFlow } from '../flow/composeFlow.ts';
import type { CheckedFile } from '../options.ts';
import { resumeToSheet } from './resumeToSheet.ts';
import type { StatedResume } from './statedResume.ts';

type StatedFormat = 'json-resume' | 'linkedin';

/** The document of a file of fields: a page that shows them, and each fact with its place on that page. */
export function composeResume(
  { id, fileName }: CheckedFile,
  format: StatedFormat,
  resume: StatedResume,
): Omit<DocumentText, 'language'> {
  const sheet = resumeToSheet(resume);
  const { marks, ...set } = composeFlow(sheet.nodes);
  const stated = [...marks].flatMap(([path, span]): StatedFact[] => {
    const value = sheet.valueByPath.get(path) ?? '';
    return value === '' ? [] : [{ path, value, ...span }];
  });
  return { id, fileName, format, ...set, warnings: [], stated };
}
