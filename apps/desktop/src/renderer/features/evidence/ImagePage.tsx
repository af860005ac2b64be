import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentText, Page } from '@career-mentor/core/evidence';
import { useTRPC } from '../../client/index.ts';
import { DrawnPage } from './DrawnPage.tsx';

export interface ImagePageProps {
  readonly document: DocumentText;
  readonly page: Page;
  /** CSS pixels. */
  readonly width: number;
}

/** A photo or scan as it looks, turned as it was read. The browser tells its kind by its bytes. */
export function ImagePage({ document, page, width }: ImagePageProps) {
  const { t } = useTranslation('evidence');
  const trpc = useTRPC();
  const [failed, setFailed] = useState(false);
  const bytes = useQuery(
    trpc.documents.bytes.queryOptions({ documentId: document.id }, { staleTime: Infinity, gcTime: 60_000 }),
  );
  if (failed || bytes.isError) return <DrawnPage document={document} page={page} note={t('cannotDraw')} />;
  if (!bytes.data || width === 0) return null;
  return (
    <img
      src={`data:application/octet-stream;base64,${bytes.data.bytes}`}
      alt={t('page', { page: page.number, pages: document.pages.length, file: document.fileName })}
      onError={() => setFailed(true)}
      draggable={false}
      className="absolute max-w-none"
      style={placeTurned(page, width / page.width)}
    />
  );
}

/** The picture before its turn has the page's sides, swapped by a quarter turn, and the page's middle. */
function placeTurned({ width, height, turn = 0 }: Page, scale: number) {
  const swapped = Math.round(turn / 90) % 2 !== 0;
  const [across, down] = swapped ? [height, width] : [width, height];
  return {
    width: across * scale,
    height: down * scale,
    left: ((width - across) * scale) / 2,
    top: ((height - down) * scale) / 2,
    transform: turn === 0 ? undefined : `rotate(${turn}deg)`,
  };
}
