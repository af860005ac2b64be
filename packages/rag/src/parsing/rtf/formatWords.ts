import { resolveStyle, type RtfDocument } from './document.ts';
import { encodingOfPage } from './encodings.ts';
import { PLAIN_CHARACTERS, PLAIN_PARAGRAPH, type ParagraphState, type RtfState } from './state.ts';
import { endParagraph } from './textOut.ts';

interface Context {
  readonly state: RtfState;
  readonly document: RtfDocument;
}

/** Twentieths of a point, in which the format counts. */
const TWIPS = 20;

/** Applies a control word that formats or ends something; words that are not known mean nothing. */
export function applyFormat(word: string, parameter: number | undefined, context: Context): void {
  const apply = Object.hasOwn(WORDS, word) ? WORDS[word] : undefined;
  apply?.(context, parameter);
  if (context.state.destination === 'styles') noteStyle(word, parameter, context);
}

/** Keeps what the style at hand says, because paragraphs do not repeat it in files of every program. */
function noteStyle(word: string, parameter: number | undefined, { state, document }: Context): void {
  const style = document.styles.get(state.paragraph.style) ?? {};
  document.styles.set(state.paragraph.style, style);
  if (word === 'fs') style.fontSize = state.fontSize;
  else if (word === 'b') style.bold = state.bold;
  else if (word === 'i') style.italic = state.italic;
  else if (word === 'sbasedon' && parameter !== undefined) style.basedOn = parameter;
  else if (word === 'outlinelevel') style.headingLevel = state.paragraph.outlineLevel;
}

type Apply = (context: Context, parameter: number | undefined) => void;

const paragraph =
  (change: (properties: ParagraphState, parameter: number | undefined) => Partial<ParagraphState>): Apply =>
  ({ state }, parameter) => {
    state.paragraph = { ...state.paragraph, ...change(state.paragraph, parameter) };
  };

/** `\b` and `\b1` are on, `\b0` is off. */
const toggle =
  (name: 'bold' | 'italic' | 'hidden' | 'deleted'): Apply =>
  ({ state }, parameter) => {
    state[name] = parameter !== 0;
  };

const points = (twips: number | undefined): number => Math.max(0, Math.min(400, (twips ?? 0) / TWIPS));

const encoding =
  (name: string): Apply =>
  ({ document }) => {
    document.encoding = name;
  };

const end: Apply = ({ state, document }) => endParagraph(state, document);

const endCell: Apply = ({ state, document }) => {
  if (state.destination !== 'text') return;
  const { paragraph: around } = state;
  state.paragraph = { ...around, inTable: true };
  if (!state.collector.isEmpty()) endParagraph(state, document);
  state.collector.endCell();
};

const WORDS: Readonly<Record<string, Apply>> = {
  mac: encoding('macintosh'),
  pc: encoding('cp437'),
  pca: encoding('cp850'),
  ansicpg: ({ document }, page) => void (document.encoding = encodingOfPage(page ?? 1252)),
  cpg: ({ state, document }, page) => void document.encodingByFont.set(state.font, encodingOfPage(page ?? 1252)),
  uc: ({ state }, count) => void (state.fallback = Math.max(0, Math.min(20, count ?? 1))),
  field: ({ state }) => void (state.field = { code: '' }),

  plain: ({ state }) => void Object.assign(state, PLAIN_CHARACTERS),
  f: ({ state }, font) => void (state.font = font ?? 0),
  fs: ({ state }, halfPoints) => void (state.fontSize = Math.min(100, Math.max(4, (halfPoints ?? 24) / 2))),
  b: toggle('bold'),
  i: toggle('italic'),
  v: toggle('hidden'),
  deleted: toggle('deleted'),

  pard: ({ state }) => void (state.paragraph = PLAIN_PARAGRAPH),
  s: ({ state, document }, style = 0) => {
    state.paragraph = { ...state.paragraph, style };
    if (state.destination !== 'text') return;
    const { fontSize = state.fontSize, bold = state.bold, italic = state.italic } = resolveStyle(document, style);
    Object.assign(state, { fontSize, bold, italic });
  },
  sbasedon: () => undefined,
  outlinelevel: paragraph((_, level = 9) => ({ outlineLevel: level >= 0 && level < 9 ? level + 1 : undefined })),
  li: paragraph((_, twips) => ({ indent: points(twips) })),
  sb: paragraph((_, twips) => ({ spaceBefore: points(twips) })),
  tqr: paragraph(() => ({ nextTab: 'right' })),
  tqc: paragraph(() => ({ nextTab: 'center' })),
  tx: paragraph(({ tabs, nextTab }, twips = 0) => ({
    tabs: [...tabs, { position: twips / TWIPS, kind: nextTab }].slice(0, MOST_TABS),
    nextTab: 'left',
  })),
  intbl: paragraph(() => ({ inTable: true })),

  par: end,
  sect: end,
  page: ({ state, document }) => void (state.collector.isEmpty() || endParagraph(state, document)),
  line: ({ state }) => void (state.destination === 'text' && state.collector.lineBreak()),
  softline: ({ state }) => void (state.destination === 'text' && state.collector.lineBreak()),
  trowd: ({ document }) => void (document.edges = []),
  cellx: ({ document }, edge) => void (document.edges.length < MOST_CELLS && document.edges.push(edge ?? 0)),
  cell: endCell,
  nestcell: end,
  row: ({ state, document }) => void (state.destination === 'text' && state.collector.endRow(document.edges)),
};

const MOST_TABS = 60;
const MOST_CELLS = 60;
