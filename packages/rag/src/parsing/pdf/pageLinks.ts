import type { Box } from '@career-mentor/core/evidence';
import type { Matrix } from './matrix.ts';

/** A link of a page before it is tied to text. */
export interface PageLink {
  readonly box: Box;
  readonly url: string;
}

/** The link annotations of a page that lead out of the document, also those that lie on icons. */
export function pageLinks(annotations: readonly unknown[], pageMatrix: Matrix): PageLink[] {
  return annotations.flatMap((annotation) => {
    const { url, rect } = linkParts(annotation);
    return url === undefined || rect === undefined ? [] : [{ url, box: toBox(rect, pageMatrix) }];
  });
}

function linkParts(annotation: unknown): { url?: string | undefined; rect?: readonly number[] | undefined } {
  if (typeof annotation !== 'object' || annotation === null) return {};
  const url: unknown = Reflect.get(annotation, 'url') ?? Reflect.get(annotation, 'unsafeUrl');
  const rect: unknown = Reflect.get(annotation, 'rect');
  const corners = typeof rect === 'object' && rect !== null ? Array.from(rect as ArrayLike<unknown>, Number) : []; // arrays or typed arrays, by build
  return {
    url: typeof url === 'string' && url !== '' ? url : undefined,
    rect: corners.length === 4 && corners.every(Number.isFinite) ? corners : undefined,
  };
}

function toBox(rect: readonly number[], [a, b, c, d, e, f]: Matrix): Box {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = rect;
  const xs = [a * x1 + c * y1 + e, a * x2 + c * y2 + e];
  const ys = [b * x1 + d * y1 + f, b * x2 + d * y2 + f];
  const x = Math.min(...xs);
  const y = Math.min(...ys);
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
