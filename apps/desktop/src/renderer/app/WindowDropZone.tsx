import { useNavigate } from '@tanstack/react-router';
import { FileDown } from 'lucide-react';
import { useRef, useState, type DragEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useImport } from '../features/welcome/ImportContext.tsx';

/** The whole window takes a dropped file: on the Jobs page as an advert, anywhere else as a CV. */
export function WindowDropZone({ children }: { readonly children: ReactNode }) {
  const { over, ...handlers } = useDrop();
  return (
    <div className="flex h-full flex-col" {...handlers}>
      {children}
      {over ? <DropVeil /> : null}
    </div>
  );
}

function DropVeil() {
  const { t } = useTranslation('welcome');
  return (
    <div className="bg-veil pointer-events-none fixed inset-0 z-50 p-6">
      <div className="glass border-accent flex h-full flex-col items-center justify-center gap-3 rounded-l border-2 border-dashed">
        <FileDown aria-hidden className="text-accent size-10" />
        <p className="text-xl font-semibold">{t('dropHere')}</p>
        <p className="text-muted">{t('formats')}</p>
      </div>
    </div>
  );
}

function useDrop() {
  const [over, setOver] = useState(false);
  const depth = useRef(0);
  const navigate = useNavigate();
  const { addCv, addJob } = useImport();
  const stop = (event: DragEvent) => event.dataTransfer.types.includes('Files') && event.preventDefault();
  return {
    over,
    onDragEnter: (event: DragEvent) => {
      if (!event.dataTransfer.types.includes('Files')) return;
      depth.current += 1;
      setOver(true);
    },
    onDragOver: stop,
    onDragLeave: () => {
      depth.current = Math.max(0, depth.current - 1);
      if (depth.current === 0) setOver(false);
    },
    onDrop: (event: DragEvent) => {
      stop(event);
      depth.current = 0;
      setOver(false);
      const file = event.dataTransfer.files[0];
      if (!file) return;
      if (window.location.hash.startsWith('#/jobs')) return void addJob(file);
      void navigate({ to: '/welcome' });
      addCv(file);
    },
  };
}
