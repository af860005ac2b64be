import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Button, Select } from '@career-mentor/ui/primitives';
import { useWriting } from './WritingContext.tsx';

/** Which version is written, and in how many things it differs from the one it follows. */
export function VersionSwitcher() {
  const { t } = useTranslation('writing');
  const { versions, version, choose } = useWriting();
  const navigate = useNavigate();
  const count = version.differences;
  return (
    <div className="flex flex-wrap items-end gap-3">
      <Select
        label={t('version')}
        className="w-64"
        value={version.id}
        options={versions.map(({ id, title, isBase }) => ({ value: id, label: isBase ? t('base', { title }) : title }))}
        onValue={choose}
      />
      <Button
        tone="quiet"
        onClick={() => void navigate({ from: '/cv', to: '/cv', search: (before) => ({ ...before, tab: 'versions' }) })}
      >
        {version.isBase ? t('differsFromFacts', { count }) : t('differsFromBase', { count })}
      </Button>
    </div>
  );
}
