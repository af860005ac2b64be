import { useTranslation } from 'react-i18next';

/** The app's mark: a path that climbs. */
export function Brand({ folded }: { readonly folded: boolean }) {
  const { t } = useTranslation('frame');
  return (
    <>
      <svg aria-hidden viewBox="0 0 32 32" className="size-7 shrink-0">
        <rect width="32" height="32" rx="9" className="fill-accent" />
        <g fill="none" strokeWidth="2.6" strokeLinecap="round" strokeLinejoin="round" className="stroke-accent-ink">
          <path d="M9 22.5c3.2 0 3.6-4.2 6.2-6.4 2.4-2 4.7-1.5 7.8-6.1" />
          <path d="M19.2 9.4 23.4 9l.3 4.2" />
        </g>
        <circle cx="9" cy="22.5" r="2.5" className="fill-accent-ink" />
      </svg>
      <span className={folded ? 'sr-only' : 'truncate text-m font-semibold tracking-tight'}>{t('appName')}</span>
    </>
  );
}
