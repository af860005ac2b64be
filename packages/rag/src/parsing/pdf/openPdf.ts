import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { getDocument, VerbosityLevel, type PDFDocumentLoadingTask } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { LIMITS } from '../limits.ts';

/**
 * Starts opening a PDF with everything switched off that reading text does not need: no evaluated code, no system or
 * downloaded fonts, no pictures decoded, no network. Character maps and metrics of the standard fonts come from the
 * library's own folder. The `legacy` build is used because the other one needs browser features that Node lacks.
 */
export function openPdf(bytes: Uint8Array): PDFDocumentLoadingTask {
  return getDocument({
    ...settingsFor(bytes),
    // Pictures above one pixel are skipped: a portrait would take longer to decode than the whole text.
    maxImageSize: 1,
    useWasm: false,
  });
}

/**
 * Starts opening a PDF to paint its pages, pictures included. Their decoders for fax, JPEG 2000 and JBIG2 are
 * WebAssembly out of the library's own folder.
 */
export function openPdfForPainting(bytes: Uint8Array): PDFDocumentLoadingTask {
  return getDocument({ ...settingsFor(bytes), maxImageSize: LIMITS.pixels, useWasm: true });
}

function settingsFor(bytes: Uint8Array) {
  return {
    // The library takes the buffer over, so it gets a copy.
    data: new Uint8Array(bytes),
    useSystemFonts: false,
    disableFontFace: true,
    fontExtraProperties: true,
    enableXfa: false,
    isOffscreenCanvasSupported: false,
    stopAtErrors: false,
    verbosity: VerbosityLevel.ERRORS,
    ...resourceFolders(),
  };
}

interface ResourceFolders {
  readonly cMapUrl: string;
  readonly cMapPacked: true;
  readonly standardFontDataUrl: string;
  readonly wasmUrl: string;
}

/** Folders of the installed library; without them (a bundle that left them out) rare fonts read worse, nothing fails. */
function resourceFolders(): ResourceFolders | Record<string, never> {
  try {
    const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
    return {
      cMapUrl: join(folder, 'cmaps/'),
      cMapPacked: true,
      standardFontDataUrl: join(folder, 'standard_fonts/'),
      wasmUrl: join(folder, 'wasm/'),
    };
  } catch {
    return {};
  }
}
