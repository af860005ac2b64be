import type { FontFacts } from './fontFacts.ts';
import { IDENTITY, multiply, type Matrix } from './matrix.ts';

/** The part of PDF's graphics state that decides where and how text is drawn (ISO 32000-1, 8.4 and 9.3). */
export interface GraphicsState {
  matrix: Matrix;
  color: string | undefined;
  font: FontFacts | undefined;
  fontSize: number;
  characterSpacing: number;
  wordSpacing: number;
  /** 1 for normal width. */
  horizontalScale: number;
  leading: number;
  rise: number;
  renderingMode: number;
}

/** A stack of graphics states and the two text matrices, which live outside of it. */
export interface TextState {
  current: GraphicsState;
  readonly save: () => void;
  readonly restore: () => void;
  readonly concatenate: (matrix: Matrix) => void;
  readonly setTextMatrix: (matrix: Matrix) => void;
  readonly moveLine: (x: number, y: number) => void;
  /** Moves the pen along the line, in text space units before horizontal scaling. */
  readonly advance: (width: number) => void;
  /** Text space to page space at the pen. */
  readonly penMatrix: () => Matrix;
}

/** The state at the beginning of a page: no font, black, pen at the origin. */
export function createTextState(pageMatrix: Matrix): TextState {
  const stack: GraphicsState[] = [];
  let textMatrix = IDENTITY;
  let lineMatrix = IDENTITY;
  const state: TextState = {
    current: initialState(pageMatrix),
    save: () => stack.push({ ...state.current }),
    restore: () => (state.current = stack.pop() ?? state.current),
    concatenate: (matrix) => (state.current.matrix = multiply(state.current.matrix, matrix)),
    setTextMatrix: (matrix) => (textMatrix = lineMatrix = matrix),
    moveLine: (x, y) => (textMatrix = lineMatrix = multiply(lineMatrix, [1, 0, 0, 1, x, y])),
    advance: (width) => (textMatrix = multiply(textMatrix, [1, 0, 0, 1, width * state.current.horizontalScale, 0])),
    penMatrix: () => multiply(state.current.matrix, multiply(textMatrix, [1, 0, 0, 1, 0, state.current.rise])),
  };
  return state;
}

const initialState = (matrix: Matrix): GraphicsState => ({
  matrix,
  color: undefined,
  font: undefined,
  fontSize: 0,
  characterSpacing: 0,
  wordSpacing: 0,
  horizontalScale: 1,
  leading: 0,
  rise: 0,
  renderingMode: 0,
});
