import { Check, Quote } from 'lucide-react';
import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Gap } from '@career-mentor/core/gaps';
import { ROW } from '@career-mentor/ui/patterns';
import { Button, Dialog, TextArea } from '@career-mentor/ui/primitives';
import { useGaps, type Claim } from './GapsContext.tsx';

/** One gap: why it is one, both quotes, what closes it, and what the person can say to it. */
export function GapRow({ gap }: { readonly gap: Gap }) {
  const { t } = useTranslation('gaps');
  const { mark, showQuotes } = useGaps();
  const [asking, setAsking] = useState(false);
  const claim = claimOf(gap);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || ![' ', 'Enter'].includes(event.key)) return;
    event.preventDefault();
    showQuotes(claim);
  };
  return (
    <article
      {...ROW}
      aria-label={gap.name}
      onKeyDown={onKeyDown}
      className="bg-surface border-line mb-2 rounded-m border px-4 py-3 shadow-low"
    >
      <div className="flex flex-wrap items-baseline gap-x-3">
        <h3 className="text-m font-semibold">{gap.name}</h3>
        <GapNumbers gap={gap} />
      </div>
      <p className="text-muted mt-1 max-w-[76ch] text-m text-pretty">{gap.explanation}</p>
      <div className="mt-2 -ml-2 flex flex-wrap items-center gap-x-1">
        <Quotes gap={gap} claim={claim} />
        <span className="grow" />
        <Button
          size="small"
          tone="quiet"
          icon={<Check aria-hidden className="size-[14px]" />}
          onClick={() => setAsking(true)}
        >
          {t('have')}
        </Button>
        <Button size="small" tone="quiet" onClick={() => mark(gap, 'not-relevant')}>
          {t('notRelevant')}
        </Button>
      </div>
      {asking ? <HaveDialog gap={gap} onClose={() => setAsking(false)} /> : null}
    </article>
  );
}

const claimOf = (gap: Gap): Claim => ({
  name: gap.name,
  why: gap.explanation,
  job: gap.jobEvidence,
  cv: gap.nearest?.evidence ? [gap.nearest.evidence] : [],
});

// Below this the person should know that the gap itself is in doubt.
const SAY_CERTAINTY_BELOW = 0.7;

function GapNumbers({ gap }: { readonly gap: Gap }) {
  const { t } = useTranslation('gaps');
  return (
    <span className="text-muted tabular flex gap-3 text-s">
      <span title={t('closesText', { hours: Math.round(gap.hours) })}>
        {t('hours', { hours: Math.round(gap.hours) })}
      </span>
      {gap.certainty < SAY_CERTAINTY_BELOW ? (
        <span className="please-check">{t('uncertain', { percent: Math.round(gap.certainty * 100) })}</span>
      ) : null}
    </span>
  );
}

function Quotes({ gap, claim }: { readonly gap: Gap; readonly claim: Claim }) {
  const { t } = useTranslation('gaps');
  const { showQuotes } = useGaps();
  const icon = <Quote aria-hidden className="size-[14px]" />;
  return (
    <>
      {gap.jobEvidence ? (
        <Button
          size="small"
          tone="quiet"
          icon={icon}
          title={gap.jobEvidence.quote}
          onClick={() => showQuotes(claim, 'job')}
        >
          {t('quoteJob')}
        </Button>
      ) : null}
      {gap.nearest?.evidence ? (
        <Button
          size="small"
          tone="quiet"
          icon={icon}
          title={gap.nearest.evidence.quote}
          onClick={() => showQuotes(claim, 'cv')}
        >
          {t('nearest', { name: gap.nearest.name })}
        </Button>
      ) : (
        <span className="text-muted px-2 text-s">{t('nothingNear')}</span>
      )}
    </>
  );
}

function HaveDialog({ gap, onClose }: { readonly gap: Gap; readonly onClose: () => void }) {
  const { t } = useTranslation(['gaps', 'frame']);
  const { mark } = useGaps();
  const [note, setNote] = useState('');
  return (
    <Dialog
      open
      size="small"
      title={t('gaps:haveTitle', { name: gap.name })}
      description={t('gaps:haveText')}
      closeLabel={t('frame:close')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('frame:cancel')}</Button>
          <Button
            tone="primary"
            onClick={() => {
              mark(gap, 'have', note.trim());
              onClose();
            }}
          >
            {t('gaps:haveSave')}
          </Button>
        </>
      }
    >
      <TextArea label={t('gaps:haveNote')} rows={3} value={note} onChange={(event) => setNote(event.target.value)} />
    </Dialog>
  );
}
