import type { FlowNode } from '../flow/flow.ts';
import { createCollector } from './collector.ts';
import { applyFormat, type RtfDocument } from './formatWords.ts';
import { AREAS, CHARACTERS, DESTINATIONS, STARRED, SYMBOLS } from './destinations.ts';
import { decodeBytes, encodingOfCharset } from './encodings.ts';
import { initialState, type RtfState } from './state.ts';
import { addText, endParagraph } from './textOut.ts';
import { tokenizeRtf, type RtfToken } from './tokens.ts';

/** The body of an RTF document, and what stands at the edges of its pages. */
export interface RtfText {
  readonly body: FlowNode[];
  readonly headers: FlowNode[][];
  readonly footers: FlowNode[][];
}

/** Deeper nesting than any program writes is left unread: its text is no text of a document. */
const DEEPEST = 1_000;

/** Follows the groups and control words of RTF source, one character per byte. Unknown words mean nothing. */
export function interpretRtf(source: string): RtfText {
  const document: RtfDocument = {
    encoding: 'windows-1252',
    encodingByFont: new Map(),
    styles: new Map(),
    edges: [],
    isItem: false,
  };
  const margins: Record<'header' | 'footer', FlowNode[][]> = { header: [], footer: [] };
  let state = initialState(createCollector());
  const body = state.collector;
  const stack: RtfState[] = [];
  let pending = '';
  let toSkip = 0;
  let starred = false;

  const flush = (): void => {
    if (pending === '') return;
    const text = decodeBytes(pending, document.encodingByFont.get(state.font) ?? document.encoding);
    pending = '';
    addText(text, state, document);
  };
  const open = (): void => {
    if (stack.length < DEEPEST) stack.push(state);
    state = { ...state };
  };
  const close = (): void => {
    const inner = state;
    state = stack.pop() ?? state;
    if (inner.collector !== state.collector) leaveArea(inner, state);
  };
  const leaveArea = (inner: RtfState, outer: RtfState): void => {
    if (!inner.collector.isEmpty()) endParagraph(inner, document);
    const content = inner.collector.finish();
    if (inner.area === 'box') outer.collector.area(content);
    else if (inner.area !== undefined) margins[inner.area].push(content);
  };
  const word = ({ word: name, parameter }: Extract<RtfToken, { kind: 'word' }>): void => {
    const wasStarred = starred;
    starred = false;
    if (name === 'u') return unicode(parameter ?? 0);
    if (state.destination === 'skip') return;
    const destination = DESTINATIONS[name];
    const area = AREAS[name];
    if (destination !== undefined) state.destination = destination;
    else if (area !== undefined) state = { ...state, area, collector: createCollector(), destination: 'text' };
    else if (wasStarred && !STARRED.has(name)) state.destination = 'skip';
    else if (name === 'ud') state.destination = 'text';
    else if (CHARACTERS[name] !== undefined) addText(CHARACTERS[name], state, document);
    else applyFormat(name, parameter, { state, document });
    if (name === 'fcharset')
      document.encodingByFont.set(state.font, encodingOfCharset(parameter ?? 0) ?? document.encoding);
    if (destination === 'field-code') state.field = state.field ?? { code: '' };
  };
  const unicode = (parameter: number): void => {
    addText(String.fromCharCode(parameter & 0xffff), state, document);
    toSkip = state.fallback;
  };
  const bytes = (text: string): void => {
    const skipped = Math.min(toSkip, text.length);
    toSkip -= skipped;
    if (state.destination !== 'skip') pending += text.slice(skipped);
  };

  const symbol = (character: string): void => {
    if (character === '*') starred = true;
    else if (character === '\n' || character === '\r') endParagraph(state, document);
    else if (SYMBOLS[character] !== undefined) addText(SYMBOLS[character], state, document);
  };

  for (const token of tokenizeRtf(source)) {
    if (token.kind === 'bytes') {
      bytes(token.bytes);
      continue;
    }
    flush();
    if (token.kind === 'open' || token.kind === 'close') toSkip = 0;
    if (token.kind === 'open') open();
    else if (token.kind === 'close') close();
    else if (token.kind === 'word') word(token);
    else symbol(token.symbol);
  }
  flush();
  if (!state.collector.isEmpty()) endParagraph(state, document);
  return { body: body.finish(), headers: margins.header, footers: margins.footer };
}
