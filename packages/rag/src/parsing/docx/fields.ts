import { textOf, type XmlElement } from '../archive/xml.ts';

/** The fields that are open at a place of the text: a field's code comes first, then the result that is shown. */
export interface FieldStack {
  readonly openOrClose: (fieldChar: XmlElement) => void;
  readonly addCode: (instruction: XmlElement) => void;
  /** False while a code is being read, which nobody sees. */
  readonly showText: () => boolean;
  /** Where the innermost link among the open fields leads. */
  readonly address: () => string | undefined;
}

/** Follows `w:fldChar` and `w:instrText` (ECMA-376 part 1, 17.16). */
export function createFieldStack(): FieldStack {
  const fields: { code: string; inResult: boolean }[] = [];
  return {
    openOrClose: ({ attributes }) => {
      const field = fields.at(-1);
      if (attributes['fldCharType'] === 'begin') fields.push({ code: '', inResult: false });
      else if (attributes['fldCharType'] === 'separate' && field !== undefined) field.inResult = true;
      else if (attributes['fldCharType'] === 'end') fields.pop();
    },
    addCode: (instruction) => {
      const field = fields.at(-1);
      if (field !== undefined) field.code += textOf(instruction);
    },
    showText: () => fields.every((field) => field.inResult),
    address: () => fields.map((field) => addressInCode(field.code)).findLast((url) => url !== undefined),
  };
}

/** The web address of a `HYPERLINK "…"` field; one that only names a bookmark has none. */
export const addressInCode = (code: string): string | undefined => /^\s*HYPERLINK\s+"([^"]+)"/i.exec(code)?.[1];
