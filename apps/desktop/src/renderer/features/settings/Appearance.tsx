import { useTranslation } from 'react-i18next';
import { Select } from '@career-mentor/ui/primitives';
import { useSettings } from '../../app/useSettings.ts';

const THEMES = ['system', 'light', 'dark'] as const;
const MOTIONS = ['system', 'on', 'off'] as const;

/** Colours, motion, language. */
export function Appearance() {
  const { t } = useTranslation('settings');
  const { settings, change } = useSettings();
  return (
    <div className="grid gap-4 sm:grid-cols-3">
      <Select
        label={t('theme')}
        value={settings.theme}
        options={THEMES.map((value) => ({ value, label: t(`themes.${value}`) }))}
        onValue={(value) => change({ theme: THEMES.find((one) => one === value) ?? 'system' })}
      />
      <Select
        label={t('motion')}
        value={settings.reducedMotion}
        options={MOTIONS.map((value) => ({ value, label: t(`motions.${value}`) }))}
        onValue={(value) => change({ reducedMotion: MOTIONS.find((one) => one === value) ?? 'system' })}
      />
      <Select
        label={t('language')}
        value="en"
        options={[{ value: 'en', label: t('english') }]}
        onValue={() => change({ language: 'en' })}
      />
    </div>
  );
}
