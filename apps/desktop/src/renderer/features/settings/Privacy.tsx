import { ShieldCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';

/** What left this device: nothing, and why that is so. */
export function Privacy() {
  const { t } = useTranslation('settings');
  return (
    <>
      <p className="flex items-start gap-2">
        <ShieldCheck aria-hidden className="text-positive mt-[2px] size-4 shrink-0" />
        {t('privacyText')}
      </p>
      <section>
        <h3 className="text-s font-medium">{t('outbound')}</h3>
        <p className="text-muted">{t('outboundNone')}</p>
        <p className="text-muted">{t('links')}</p>
      </section>
    </>
  );
}
