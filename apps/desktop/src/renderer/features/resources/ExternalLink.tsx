import { ExternalLink as Icon } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Dialog } from '@career-mentor/ui/primitives';
import { shellDoor } from '../../client/index.ts';

export interface ExternalLinkProps {
  readonly url: string;
  readonly title: string;
  readonly children: ReactNode;
}

/**
 * An address outside the app: https only, and only after the person has seen it and agreed. One question, asked by
 * whoever lets the address out: the shell where there is one, because it trusts no page; else the page itself.
 */
export function ExternalLink({ url, title, children }: ExternalLinkProps) {
  const { t } = useTranslation('resources');
  const [asking, setAsking] = useState(false);
  if (!isHttps(url)) return <span>{children}</span>;
  const leave = () => (shellDoor() ? openOutside(url) : setAsking(true));
  return (
    <>
      <button
        type="button"
        aria-label={t('open', { title })}
        onClick={leave}
        className="hover:text-accent inline-flex max-w-full items-baseline gap-1 text-left font-medium underline-offset-4 hover:underline"
      >
        <span className="min-w-0">{children}</span>
        <Icon aria-hidden className="text-muted size-[13px] shrink-0 self-center" />
      </button>
      {asking ? <LeaveDialog url={url} onClose={() => setAsking(false)} /> : null}
    </>
  );
}

const openOutside = (url: string): void => void window.open(url, '_blank', 'noopener,noreferrer');

const isHttps = (url: string): boolean => URL.canParse(url) && new URL(url).protocol === 'https:';

function LeaveDialog({ url, onClose }: { readonly url: string; readonly onClose: () => void }) {
  const { t } = useTranslation(['resources', 'frame']);
  const open = () => {
    openOutside(url);
    onClose();
  };
  return (
    <Dialog
      open
      size="small"
      title={t('resources:leave.title')}
      closeLabel={t('frame:close')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('frame:cancel')}</Button>
          <Button tone="primary" autoFocus onClick={open}>
            {t('resources:leave.open')}
          </Button>
        </>
      }
    >
      <p className="font-mono text-s break-all">{url}</p>
      <p className="text-muted mt-3">{t('resources:leave.text')}</p>
    </Dialog>
  );
}
