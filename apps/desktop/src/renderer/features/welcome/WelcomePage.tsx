import { ClipboardPaste, FileUp, ShieldCheck, UserRound } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@career-mentor/ui/primitives';
import { FailureView } from '../../app/FailureView.tsx';
import { useActive } from '../../app/useActive.ts';
import { FileInput } from './FileInput.tsx';
import { useImport } from './ImportContext.tsx';
import { ImportProgress } from './ImportProgress.tsx';
import { PasteDialog } from './PasteDialog.tsx';

/** The first page: one place to drop a CV, a sample to try, and what happens next. */
export function WelcomePage() {
  const { t } = useTranslation('welcome');
  const { task, error } = useImport();
  const { cvs } = useActive();
  return (
    <div className="mx-auto flex min-h-full max-w-[760px] flex-col justify-center gap-8 px-6 py-10">
      <header className="text-center">
        <h1 tabIndex={-1} className="text-2xl font-semibold tracking-tight">
          {cvs.length > 0 ? t('titleAgain') : t('title')}
        </h1>
        <p className="text-muted mx-auto mt-2 max-w-[560px] text-l text-pretty">{t('lead')}</p>
      </header>
      {task ? <ImportProgress task={task} /> : <DropCard />}
      {error && !task ? <FailureView error={error} /> : null}
      <p className="text-muted flex items-center justify-center gap-2 text-m">
        <ShieldCheck aria-hidden className="text-positive size-4 shrink-0" />
        {t('stays')}
      </p>
      <NextSteps />
    </div>
  );
}

function DropCard() {
  const { t } = useTranslation('welcome');
  const { addCv, addSample, busy } = useImport();
  const [pasting, setPasting] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  return (
    <section
      aria-label={t('drop')}
      className="border-control bg-surface flex flex-col items-center gap-4 rounded-l border border-dashed px-6 py-10 shadow-low"
    >
      <div className="bg-accent-soft text-accent flex size-14 items-center justify-center rounded-l">
        <FileUp aria-hidden className="size-7" strokeWidth={1.6} />
      </div>
      <div className="text-center">
        <h2 className="text-xl font-semibold tracking-tight">{t('drop')}</h2>
        <p className="text-muted mt-1 text-m">{t('formats')}</p>
      </div>
      <div className="flex flex-wrap justify-center gap-2">
        <Button tone="primary" disabled={busy} onClick={() => input.current?.click()}>
          {t('choose')}
        </Button>
        <Button
          disabled={busy}
          icon={<ClipboardPaste aria-hidden className="size-4" />}
          onClick={() => setPasting(true)}
        >
          {t('paste')}
        </Button>
        <Button disabled={busy} icon={<UserRound aria-hidden className="size-4" />} onClick={addSample}>
          {t('sample')}
        </Button>
      </div>
      <FileInput label={t('choose')} input={input} onFile={addCv} />
      <PasteDialog open={pasting} onClose={() => setPasting(false)} />
    </section>
  );
}

function NextSteps() {
  const { t } = useTranslation('welcome');
  return (
    <section aria-label={t('how')} className="border-line border-t pt-6">
      <ol className="grid gap-6 sm:grid-cols-3">
        {(['facts', 'gaps', 'plan'] as const).map((step, index) => (
          <li key={step} className="flex gap-3 text-m">
            <span className="bg-accent-soft text-accent tabular flex size-6 shrink-0 items-center justify-center rounded-full text-s font-semibold">
              {index + 1}
            </span>
            <span className="text-muted text-pretty">{t(`howSteps.${step}`)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
