import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '@career-mentor/ui/patterns';
import { Card } from '@career-mentor/ui/primitives';
import { KeyTable } from '../../app/KeyboardSheet.tsx';
import { Appearance } from './Appearance.tsx';
import { Credits } from './Credits.tsx';
import { DataSection } from './DataSection.tsx';
import { Machine } from './Machine.tsx';
import { Privacy } from './Privacy.tsx';

const SECTIONS = ['appearance', 'data', 'privacy', 'machine', 'keyboard', 'credits'] as const;

/** How the app looks, where the data is, what left the device, how the machine does. */
export function SettingsPage() {
  const { t } = useTranslation('settings');
  const content: Record<(typeof SECTIONS)[number], ReactNode> = {
    appearance: <Appearance />,
    data: <DataSection />,
    privacy: <Privacy />,
    machine: <Machine />,
    keyboard: <KeyTable />,
    credits: <Credits />,
  };
  return (
    <Page title={t('title')}>
      <div className="flex flex-col gap-8">
        {SECTIONS.map((section) => (
          <section key={section} aria-labelledby={`settings-${section}`}>
            <h2 id={`settings-${section}`} className="mb-2 text-l font-semibold">
              {t(`sections.${section}`)}
            </h2>
            <Card className="flex flex-col gap-5 p-6">{content[section]}</Card>
          </section>
        ))}
      </div>
    </Page>
  );
}
