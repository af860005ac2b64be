import type { FlowNode } from '../flow/flow.ts';
import { createCollector } from './collector.ts';
import { AREAS, CHARACTERS, DESTINATIONS, STARRED, SYMBOLS } from './destinations.ts';
import type { RtfDocument } from './document.ts';
import { decodeBytes, encodingOfCharset } from './encodings.ts';
import { applyFormat } from './formatWords.ts';
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
  const body = createCollector();
  const reading: Reading = {
    document: { encoding: 'windows-1252', encodingByFont: new Map(), styles: new Map(), edges: [], isItem: false },
    margins: { header: [], footer: [] },
    stack: [],
    state: initialState(body),
    pending: '',
    toSkip: 0,
    starred: false,
  };
  for (const token of tokenizeRtf(source)) take(token, reading);
  flush(reading);
  while (reading.stack.length > 0) closeGroup(reading);
  if (!body.isEmpty()) endParagraph(reading.state, reading.document);
  return { body: body.finish(), headers: reading.margins.header, footers: reading.margins.footer };
}

/** Where the reading is. */
interface Reading {
  readonly document: RtfDocument;
  readonly margins: Record<'header' | 'footer', FlowNode[][]>;
  /** The states around the group at hand, outermost first. */
  readonly stack: RtfState[];
  state: RtfState;
  /** Bytes that wait for the rest of their characters. */
  pending: string;
  /** Characters of a fallback still to leave out. */
  toSkip: number;
  /** Whether the next word is one that a reader may not know. */
  starred: boolean;
}

function take(token: RtfToken, reading: Reading): void {
  if (token.kind === 'bytes') return takeBytes(token.bytes, reading);
  flush(reading);
  if (token.kind === 'open') openGroup(reading);
  else if (token.kind === 'close') closeGroup(reading);
  else if (token.kind === 'symbol') takeSymbol(token.symbol, reading);
  else takeWord(token.word, token.parameter, reading);
}

function takeBytes(bytes: string, reading: Reading): void {
  const skipped = Math.min(reading.toSkip, bytes.length);
  reading.toSkip -= skipped;
  if (reading.state.destination !== 'skip') reading.pending += bytes.slice(skipped);
}

/** Bytes are decoded together, because a character may be two of them. */
function flush(reading: Reading): void {
  const { pending, state, document } = reading;
  if (pending === '') return;
  reading.pending = '';
  addText(decodeBytes(pending, document.encodingByFont.get(state.font) ?? document.encoding), state, document);
}

function openGroup(reading: Reading): void {
  reading.toSkip = 0;
  if (reading.stack.length >= DEEPEST) return;
  reading.stack.push(reading.state);
  reading.state = { ...reading.state };
}

function closeGroup(reading: Reading): void {
  reading.toSkip = 0;
  const inner = reading.state;
  const outer = reading.stack.pop();
  if (outer === undefined) return;
  reading.state = outer;
  if (inner.collector === outer.collector) return;
  if (!inner.collector.isEmpty()) endParagraph({ ...inner, destination: 'text' }, reading.document);
  const content = inner.collector.finish();
  if (inner.area === 'box') outer.collector.area(content);
  else if (inner.area !== undefined) reading.margins[inner.area].push(content);
}

function takeSymbol(symbol: string, reading: Reading): void {
  const { state, document } = reading;
  if (symbol === '*') reading.starred = true;
  else if (symbol === '\n' || symbol === '\r') endParagraph(state, document);
  else if (SYMBOLS[symbol] !== undefined) addText(SYMBOLS[symbol], state, document);
}

function takeWord(word: string, parameter: number | undefined, reading: Reading): void {
  const { state, document, starred } = reading;
  reading.starred = false;
  if (word === 'u') {
    addText(String.fromCharCode((parameter ?? 0) & 0xffff), state, document);
    reading.toSkip = state.fallback;
  } else if (state.destination === 'skip') return;
  else if (Object.hasOwn(CHARACTERS, word)) addText(CHARACTERS[word] ?? '', state, document);
  else if (word === 'fcharset')
    document.encodingByFont.set(state.font, encodingOfCharset(parameter ?? 0) ?? document.encoding);
  else if (!enterDestination(word, starred, state)) applyFormat(word, parameter, { state, document });
}

/** Whether the word says where the text of its group goes; the state is brought up to date. */
function enterDestination(word: string, starred: boolean, state: RtfState): boolean {
  const destination = Object.hasOwn(DESTINATIONS, word) ? DESTINATIONS[word] : undefined;
  const area = Object.hasOwn(AREAS, word) ? AREAS[word] : undefined;
  if (destination !== undefined) state.destination = destination;
  else if (area !== undefined) Object.assign(state, { area, collector: createCollector(), destination: 'text' });
  else if (starred && !STARRED.has(word)) state.destination = 'skip';
  else if (word === 'ud') state.destination = 'text';
  else return false;
  return true;
}
