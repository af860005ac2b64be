import { createWorker, PSM, type Line, type Worker } from 'tesseract.js';
import { trainedData, type OcrLanguage } from './languages.ts';
import { toGraymap, type Picture } from './picture.ts';

export type RecognisedLine = Line;

/** Reads letters off pictures, in a thread of its own. */
export interface Recogniser {
  /** The lines on a picture in the engine's order; `onShare` is told from 0 to 1 how far it is. Throws when the engine breaks. */
  readonly recognise: (
    picture: Picture,
    language: OcrLanguage,
    onShare: (share: number) => void,
  ) => Promise<RecognisedLine[]>;
  /** Ends the thread and frees its memory. */
  readonly close: () => Promise<void>;
}

/**
 * Starts nothing until the first picture. The engine holds one language at a time (the installed data lies in one folder
 * per language, and it looks in one), so that another language ends the thread and starts the next: about 0.3 s.
 */
export function createRecogniser(): Recogniser {
  let running: { readonly language: OcrLanguage; readonly worker: Worker } | undefined;
  let tell: (share: number) => void = () => undefined;

  const close = async (): Promise<void> => {
    await running?.worker.terminate();
    running = undefined;
  };
  const workerFor = async (language: OcrLanguage): Promise<Worker> => {
    if (running?.language === language) return running.worker;
    await close();
    const worker = await startWorker(language, (share) => tell(share));
    running = { language, worker };
    return worker;
  };
  return {
    recognise: async (picture, language, onShare) => {
      const worker = await workerFor(language);
      tell = onShare;
      const { data } = await worker.recognize(toGraymap(picture), {}, { blocks: true, text: false });
      return (data.blocks ?? []).flatMap((block) => block.paragraphs.flatMap((paragraph) => paragraph.lines));
    },
    close,
  };
}

async function startWorker(language: OcrLanguage, onShare: (share: number) => void): Promise<Worker> {
  const { name, folder } = trainedData(language);
  const worker = await createWorker(name, undefined, {
    langPath: folder,
    gzip: true,
    // The data is an installed package: nothing is fetched, and nothing is written beside the person's files.
    cacheMethod: 'none',
    logger: ({ status, progress }) => status === 'recognizing text' && onShare(progress),
    // Without one, a failure is thrown a second time where nobody can catch it.
    errorHandler: () => undefined,
  });
  await worker.setParameters({ tessedit_pageseg_mode: PSM.AUTO, user_defined_dpi: '300' });
  return worker;
}
