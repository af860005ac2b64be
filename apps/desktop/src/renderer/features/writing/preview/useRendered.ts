import { useEffect, useRef, useState } from 'react';
import type { Arrangement, PageStyle } from '@career-mentor/core/writing';
import type { WrittenFile } from '@career-mentor/workspace/api';
import { useTRPCClient } from '../../../client/index.ts';

/** What is to be drawn; another object is another page. */
export interface PreviewOrder {
  readonly versionId: string;
  readonly draft: { readonly own: Arrangement; readonly style: PageStyle };
}

export interface Rendered {
  readonly file: WrittenFile | undefined;
  readonly error: unknown;
  readonly retry: () => void;
}

/**
 * The written file of the newest order. One is under way at a time, and when it is done only the newest of those that came
 * meanwhile is asked for: fast typing on a slow machine skips pages and never queues them.
 */
export function useRendered(order: PreviewOrder): Rendered {
  const client = useTRPCClient();
  const [file, setFile] = useState<WrittenFile>();
  const [error, setError] = useState<unknown>();
  const [tries, setTries] = useState(0);
  const next = useRef<PreviewOrder>(undefined);
  const busy = useRef(false);
  useEffect(() => {
    next.current = order;
    if (busy.current) return;
    busy.current = true;
    const run = async () => {
      while (next.current) {
        const { versionId, draft } = next.current;
        next.current = undefined;
        try {
          setFile(await client.versions.render.query({ versionId, format: 'pdf', draft }));
          setError(undefined);
        } catch (failure) {
          setError(failure);
        }
      }
      busy.current = false;
    };
    void run();
  }, [client, order, tries]);
  return { file, error, retry: () => setTries((count) => count + 1) };
}
