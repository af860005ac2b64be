import { useTranslation } from 'react-i18next';
import { CREDITS } from '@career-mentor/core/skills';
import { PARTS } from './parts.ts';

/** Whose work this stands on, in the words that their licences ask for. */
export function Credits() {
  const { t } = useTranslation('settings');
  return (
    <>
      <p>{t('licence')}</p>
      <section>
        <h3 className="mb-1 text-s font-medium">{t('data')}</h3>
        <ul className="flex flex-col gap-3">
          {CREDITS.map((credit) => (
            <li key={credit.name}>
              <p>{t('part', { name: credit.name, licence: credit.licence })}</p>
              <p className="text-muted text-s">{`${credit.line} ${credit.changes}`}</p>
              <p className="text-muted text-s break-all">{t('source', { url: credit.url })}</p>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3 className="mb-1 text-s font-medium">{t('parts')}</h3>
        <ul className="text-muted columns-2 gap-8 text-s">
          {PARTS.map(([name, licence]) => (
            <li key={name}>{t('part', { name, licence })}</li>
          ))}
        </ul>
      </section>
    </>
  );
}
