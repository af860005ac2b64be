import type { Picture } from '../pdf/drawPages.ts';
import { element, type FlowPicture } from '../office/index.ts';
import { xmlText } from '../office/xml.ts';
import { emus } from './units.ts';

/** The photo as DrawingML (ECMA-376 part 1, 20.4): in the flow of the text, or at its place on the page. */
export function drawing({ width, height, at }: FlowPicture, { description }: Picture): string {
  const extent = { cx: emus(width), cy: emus(height) };
  const frame = [
    `<wp:docPr id="1" name="Photo" descr="${xmlText(description)}"/>`,
    element('wp:cNvGraphicFramePr', {}, element('a:graphicFrameLocks', { noChangeAspect: 1 })),
    element('a:graphic', {}, element('a:graphicData', { uri: PICTURE }, picture(extent))),
  ].join('');
  const size = element('wp:extent', extent);
  if (!at)
    return element('w:drawing', {}, element('wp:inline', { distT: 0, distB: 0, distL: 0, distR: 0 }, size, frame));
  const offset = (name: string, points: number): string =>
    element(name, { relativeFrom: 'page' }, element('wp:posOffset', {}, String(emus(points))));
  return element(
    'w:drawing',
    {},
    element(
      'wp:anchor',
      { ...ANCHOR },
      element('wp:simplePos', { x: 0, y: 0 }),
      offset('wp:positionH', at.x),
      offset('wp:positionV', at.y),
      size,
      element('wp:wrapSquare', { wrapText: 'bothSides' }),
      frame,
    ),
  );
}

const PICTURE = 'http://schemas.openxmlformats.org/drawingml/2006/picture';

const ANCHOR = {
  distT: 0,
  distB: 0,
  distL: 114_300,
  distR: 0,
  simplePos: 0,
  relativeHeight: 2,
  behindDoc: 0,
  locked: 0,
  layoutInCell: 1,
  allowOverlap: 0,
} as const;

const picture = (extent: { readonly cx: number; readonly cy: number }): string =>
  element(
    'pic:pic',
    {},
    element('pic:nvPicPr', {}, element('pic:cNvPr', { id: 1, name: 'Photo' }), element('pic:cNvPicPr')),
    element(
      'pic:blipFill',
      {},
      element('a:blip', { 'r:embed': 'rPhoto' }),
      element('a:stretch', {}, element('a:fillRect')),
    ),
    element(
      'pic:spPr',
      {},
      element('a:xfrm', {}, element('a:off', { x: 0, y: 0 }), element('a:ext', extent)),
      element('a:prstGeom', { prst: 'rect' }, element('a:avLst')),
    ),
  );
