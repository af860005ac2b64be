import { resolveStyle, type RtfDocument } from './document.ts';
import type { RtfState } from './state.ts';

/** Puts text where the group at hand sends it. */
export function addText(text: string, state: RtfState, document: RtfDocument): void {
  switch (state.destination) {
    case 'text':
      if (state.hidden || state.deleted) return;
      return state.collector.text({
        text,
        fontSize: state.fontSize,
        bold: state.bold,
        italic: state.italic,
        url: addressIn(state.field?.code),
      });
    case 'field-code':
      if (state.field !== undefined) state.field.code += text;
      return;
    case 'list-mark':
      document.isItem ||= text.trim() !== '';
      return;
    case 'styles': {
      const level = /^\s*heading\s+([1-9])\b/i.exec(text)?.[1];
      const { style } = state.paragraph;
      if (level !== undefined)
        document.styles.set(style, { ...document.styles.get(style), headingLevel: Number(level) });
      return;
    }
    default:
      return;
  }
}

/** Ends the paragraph under way with the properties that hold at its end. */
export function endParagraph(state: RtfState, document: RtfDocument): void {
  if (state.destination !== 'text') return;
  const { style, outlineLevel, indent, spaceBefore, tabs, inTable } = state.paragraph;
  const headingLevel = outlineLevel ?? resolveStyle(document, style).headingLevel;
  state.collector.endParagraph({ isItem: document.isItem, headingLevel, indent, spaceBefore, tabs }, inTable);
  document.isItem = false;
}

/** The web address of a `HYPERLINK "…"` field. */
const addressIn = (code: string | undefined): string | undefined =>
  code === undefined ? undefined : /^\s*HYPERLINK\s+"?((?:https?:|mailto:|tel:)[^"\s]+)"?/i.exec(code)?.[1];
