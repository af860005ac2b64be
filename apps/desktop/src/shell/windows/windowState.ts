import { z } from 'zod';

/** Where the window was when it was closed; pixels of the screen. */
export const WindowState = z.object({
  x: z.int().optional(),
  y: z.int().optional(),
  width: z.int(),
  height: z.int(),
  maximized: z.boolean(),
});
export type WindowState = z.infer<typeof WindowState>;

/** The usable part of a display. */
export interface WorkArea {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const SMALLEST = { width: 1024, height: 700 } as const;
export const FIRST_WINDOW: WindowState = { width: 1360, height: 860, maximized: false };

/** How much of the title bar must be on a display for the person to be able to grab the window. */
const GRABBABLE = { width: 120, height: 40 } as const;

/** Reads a stored state; a damaged file counts as none. */
export function parseWindowState(text: string | undefined): WindowState {
  try {
    return WindowState.parse(JSON.parse(text ?? ''));
  } catch {
    return FIRST_WINDOW;
  }
}

/**
 * Fits a state to the displays that are there now: no larger than its display, no smaller than the page can be used in,
 * and centred by the system (no position) when the display it stood on is gone.
 */
export function fitToDisplays(state: WindowState, areas: readonly WorkArea[]): WindowState {
  const home = areas.find((area) => isGrabbable(state, area));
  const area = home ?? areas[0];
  const width = Math.max(SMALLEST.width, Math.min(state.width, area?.width ?? state.width));
  const height = Math.max(SMALLEST.height, Math.min(state.height, area?.height ?? state.height));
  const size = { width, height, maximized: state.maximized };
  if (state.x === undefined || state.y === undefined) return size;
  // Checked again: a window that became narrower may have lost the part that reached onto the display.
  const placed = { ...size, x: state.x, y: state.y };
  return home && isGrabbable(placed, home) ? placed : size;
}

function isGrabbable(state: WindowState, area: WorkArea): boolean {
  if (state.x === undefined || state.y === undefined) return false;
  const visible = Math.min(state.x + state.width, area.x + area.width) - Math.max(state.x, area.x);
  const titleBarOn = state.y >= area.y - 1 && state.y + GRABBABLE.height <= area.y + area.height;
  return visible >= GRABBABLE.width && titleBarOn;
}
