import type { PDFPageProxy } from 'pdfjs-dist';

/** A point on a page, as shares of its width and height from the top left. */
export interface PagePoint {
  readonly x: number;
  readonly y: number;
}

/** The piece of text that a point of a page lies on; undefined beside all text. */
export async function textAt(page: PDFPageProxy, point: PagePoint): Promise<string | undefined> {
  const { width, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const [x, y] = [point.x * width, (1 - point.y) * height];
  const hit = items.find((item) => {
    if (!('str' in item) || item.str.trim() === '') return false;
    const [, , , size = 0, left = 0, baseline = 0] = item.transform.map(Number);
    // Letters reach about a quarter of their size below the line.
    return x >= left && x <= left + item.width && y >= baseline - size / 4 && y <= baseline + size;
  });
  return hit && 'str' in hit ? hit.str : undefined;
}
