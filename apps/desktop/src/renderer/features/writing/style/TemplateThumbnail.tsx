import { useEffect, useRef } from 'react';
import type { PageStyle, TemplateId } from '@career-mentor/core/writing';
import { useTRPCClient } from '../../../client/index.ts';
import { openPdf } from '../../evidence/openPdf.ts';
import { useWriting } from '../WritingContext.tsx';

/** CSS pixels. */
const WIDTH = 96;

/** The first page of the version in a template. Its button says the name, so it is no picture for the ear. */
export function TemplateThumbnail({ template }: { readonly template: TemplateId }) {
  const client = useTRPCClient();
  const { version } = useWriting();
  const { id: versionId } = version;
  const { accent, density, paper, showPhoto } = version.style;
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const style: PageStyle = { template, accent, density, paper, showPhoto, fitPages: null };
    let stopped = false;
    const draw = async () => {
      if (stopped) return;
      const { bytes } = await client.versions.render.query({ versionId, format: 'pdf', draft: { style } });
      if (!stopped && canvas.current) await drawFirstPage(bytes, canvas.current);
    };
    inTurn(draw);
    return () => {
      stopped = true;
    };
    // What is written meanwhile does not draw the small pages again: they show how a template looks, not what it says.
  }, [client, versionId, template, accent, density, paper, showPhoto]);
  return (
    <canvas
      ref={canvas}
      aria-hidden
      className="border-line bg-sheet rounded-s border"
      style={{ width: WIDTH, height: WIDTH * (paper === 'a4' ? Math.SQRT2 : 11 / 8.5) }}
    />
  );
}

let last: Promise<void> = Promise.resolve();

/** One after the other, so that the preview waits for one small page at most. */
function inTurn(draw: () => Promise<void>): void {
  // A thumbnail that cannot be drawn stays white; the template can be chosen all the same.
  last = last.then(draw).catch(() => undefined);
}

async function drawFirstPage(bytes: string, canvas: HTMLCanvasElement): Promise<void> {
  const opening = openPdf(bytes, { sharesWorker: true });
  const page = await (await opening.promise).getPage(1);
  // Twice as many points as pixels: a picture made smaller looks better than one drawn small.
  const viewport = page.getViewport({ scale: (WIDTH * 2) / page.getViewport({ scale: 1 }).width });
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  await page.render({ canvas, viewport }).promise;
  await opening.close();
}
