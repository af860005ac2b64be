import { fieldLabel } from './fieldLabels.ts';
import { headingKind } from './headingKind.ts';

/** True for a text that only names what stands beside it: a heading, or a field of a form ("Name", "姓名", "Telefon:"). */
export const isLabelText = (text: string): boolean =>
  /[:：]$/.test(text) || fieldLabel(text) !== undefined || headingKind(text)?.certainty === 1;

/** True for a text that is a heading of CVs beyond doubt, and nothing else. */
export const isHeadingText = (text: string): boolean => headingKind(text)?.certainty === 1;
