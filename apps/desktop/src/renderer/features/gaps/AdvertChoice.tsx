import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Select } from '@career-mentor/ui/primitives';
import { useActive } from '../../app/useActive.ts';

/** What the CV is held against: one of the adverts, or the roles that suit it. Shown when there is an advert. */
export function AdvertChoice() {
  const { t } = useTranslation('gaps');
  const navigate = useNavigate();
  const { view } = useSearch({ from: '/gaps' });
  const { job, jobs, chooseJob } = useActive();
  if (!job) return null;
  const choose = (value: string) => {
    if (value !== ROLES) chooseJob(value);
    void navigate({ to: '/gaps', search: value === ROLES ? { view: 'roles' } : {} });
  };
  const adverts = jobs.map(({ id, title, company }) => ({
    value: id,
    label: company === undefined ? title : `${title}, ${company}`,
  }));
  return (
    <span className="flex max-w-[420px] items-center gap-2">
      <span className="shrink-0">{t('against')}</span>
      <Select
        label={t('advert')}
        labelHidden
        className="min-w-0 grow"
        value={view === 'roles' ? ROLES : job.id}
        onValue={choose}
        options={[...adverts, { value: ROLES, label: t('roles.choice') }]}
      />
    </span>
  );
}

// Adverts are chosen by id; no id is this word.
const ROLES = 'roles';
