import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Glyph, RuledLine } from '../layout/glyph.ts';
import { composeAccents } from './composeAccents.ts';
import { drawnBullets, markOf, type DrawnMark } from './drawnBullets.ts';
import { createStyleOf, drawGlyphs, type StyleOf } from './drawGlyphs.ts';
import { fontFacts, type FontFacts } from './fontFacts.ts';
import { toMatrix, type Matrix } from './matrix.ts';
import { ruledLines } from './ruledLines.ts';
import { createTextState, type TextState } from './textState.ts';

/** The drawing operators of a page as the library lists them. */
export interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** Finds a font of the page by the name that the operators use; throws when it never was loaded. */
export type FontByName = (name: string) => unknown;

/** What a page shows, as far as reading needs it. */
export interface PlayedPage {
  readonly glyphs: Glyph[];
  readonly rules: RuledLine[];
}

/**
 * Plays the page's operators without painting and returns every upright glyph with its place, and every drawn line. `pageMatrix` maps PDF
 * space to points from the top left corner. The list of operators is used instead of the library's text items, because
 * those have no place for single characters, no colours and no font names.
 */
export function pageGlyphs(operators: OperatorList, pageMatrix: Matrix, fontByName: FontByName): PlayedPage {
  const player: Player = {
    state: createTextState(pageMatrix),
    glyphs: [],
    marks: [],
    rules: [],
    styleOf: createStyleOf(),
    fontOf: cachedFonts(fontByName),
  };
  operators.fnArray.forEach((operator, index) => {
    const args = operators.argsArray[index];
    HANDLERS.get(operator)?.(player, Array.isArray(args) ? args : []);
  });
  const glyphs = composeAccents(withoutOverprints(player.glyphs));
  return { glyphs: [...glyphs, ...drawnBullets(player.marks, glyphs)], rules: player.rules };
}

interface Player {
  readonly state: TextState;
  readonly glyphs: Glyph[];
  readonly marks: DrawnMark[];
  readonly rules: RuledLine[];
  readonly styleOf: StyleOf;
  readonly fontOf: (name: string) => FontFacts;
}

type Handler = (player: Player, args: readonly unknown[]) => void;

const number = (args: readonly unknown[], index = 0): number => (typeof args[index] === 'number' ? args[index] : 0);

const HANDLERS: ReadonlyMap<number, Handler> = new Map<number, Handler>([
  [OPS.save, ({ state }) => state.save()],
  [OPS.restore, ({ state }) => state.restore()],
  [OPS.transform, ({ state }, args) => state.concatenate(toMatrix(args))],
  [OPS.paintFormXObjectBegin, ({ state }, args) => enterForm(state, args)],
  [OPS.paintFormXObjectEnd, ({ state }) => state.restore()],
  [OPS.beginText, ({ state }) => state.setTextMatrix(toMatrix([]))],
  [OPS.setCharSpacing, ({ state }, args) => (state.current.characterSpacing = number(args))],
  [OPS.setWordSpacing, ({ state }, args) => (state.current.wordSpacing = number(args))],
  [OPS.setHScale, ({ state }, args) => (state.current.horizontalScale = number(args) / 100)],
  [OPS.setLeading, ({ state }, args) => (state.current.leading = number(args))],
  [OPS.setTextRise, ({ state }, args) => (state.current.rise = number(args))],
  [OPS.setTextRenderingMode, ({ state }, args) => (state.current.renderingMode = number(args))],
  [OPS.setFillRGBColor, ({ state }, args) => (state.current.color = colorOf(args))],
  [OPS.setFont, setFont],
  [OPS.moveText, ({ state }, args) => state.moveLine(number(args, 0), number(args, 1))],
  [
    OPS.setLeadingMoveText,
    ({ state }, args) => {
      state.current.leading = -number(args, 1);
      state.moveLine(number(args, 0), number(args, 1));
    },
  ],
  [OPS.setTextMatrix, ({ state }, args) => state.setTextMatrix(toMatrix(args[0] ?? args))],
  [OPS.nextLine, ({ state }) => state.moveLine(0, -state.current.leading)],
  [OPS.constructPath, addShape],
  [
    OPS.showText,
    ({ state, glyphs, styleOf }, [shown]) =>
      glyphs.push(...drawGlyphs(Array.isArray(shown) ? shown : [], state, styleOf)),
  ],
]);

function enterForm(state: TextState, args: readonly unknown[]): void {
  state.save();
  if (args[0] !== null && args[0] !== undefined) state.concatenate(toMatrix(args[0]));
}

/** The library hands a path over with the operator that paints it and the bounds of its points. */
function addShape({ state, marks, rules }: Player, args: readonly unknown[]): void {
  const [paint, , bounds] = args;
  if (rules.length < MOST_RULES) rules.push(...ruledLines(args, state.current.matrix));
  if (paint !== OPS.fill && paint !== OPS.eoFill) return;
  const mark = markOf(bounds, state.current.matrix);
  if (mark !== undefined) marks.push(mark);
}

/** A page with more lines is a drawing. */
const MOST_RULES = 2_000;

function setFont({ state, fontOf }: Player, args: readonly unknown[]): void {
  state.current.font = fontOf(String(args[0]));
  state.current.fontSize = number(args, 1);
}

const colorOf = (args: readonly unknown[]): string | undefined =>
  typeof args[0] === 'string' && args[0].startsWith('#') ? args[0].toLowerCase() : undefined;

function cachedFonts(fontByName: FontByName): (name: string) => FontFacts {
  const facts = new Map<string, FontFacts>();
  return (name) => {
    const known = facts.get(name) ?? fontFacts(fontByName(name));
    facts.set(name, known);
    return known;
  };
}

/** Some writers fake bold or shadows by drawing the same glyph twice, a fraction of a point apart: one is enough. */
function withoutOverprints(glyphs: readonly Glyph[]): Glyph[] {
  const seen = new Set<string>();
  return glyphs.filter((glyph) => {
    const key = `${glyph.text}@${Math.round(glyph.left)},${Math.round(glyph.baseline)}`;
    if (glyph.text !== ' ' && seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
