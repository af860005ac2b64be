import { useTranslation } from 'react-i18next';
import { Dialog, Kbd } from '@career-mentor/ui/primitives';
import { keysOf } from './platform.ts';

const GROUPS = {
  everywhere: {
    palette: 'Mod K',
    goCv: 'G Y',
    goJobs: 'G J',
    goGaps: 'G G',
    goRoadmap: 'G R',
    goResources: 'G E',
    goSettings: 'G S',
    undo: 'Mod Z',
    redo: 'Mod Shift Z',
    evidence: 'Mod .',
    sheet: '?',
  },
  lists: { next: 'J', previous: 'K', open: 'Space', act: 'Enter' },
  facts: { confirm: 'Enter', edit: 'E', remove: 'Delete' },
} as const;

/** The keyboard sheet as a dialog. */
export function KeyboardSheet({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const { t } = useTranslation('frame');
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('keys.title')}
      description={t('keys.description')}
      closeLabel={t('close')}
    >
      <KeyTable />
    </Dialog>
  );
}

/** All keys by where they work. */
export function KeyTable() {
  const { t } = useTranslation('frame');
  return (
    <div className="grid gap-x-10 gap-y-6 sm:grid-cols-2">
      {entries(GROUPS).map(([group, keys]) => (
        <section key={group} className={group === 'everywhere' ? 'row-span-2' : undefined}>
          <h3 className="text-muted mb-2 text-s font-medium">{t(`keys.${group}`)}</h3>
          <dl className="flex flex-col gap-2">
            {entries(keys).map(([action, combination]) => (
              <div key={action} className="flex items-center justify-between gap-4">
                <dt>{t(`keys.${action}`)}</dt>
                <dd>
                  <Kbd keys={keysOf(combination)} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}

type KeyOf<T> = T extends T ? keyof T & string : never;

const entries = <T extends object>(value: T): [KeyOf<T>, T[keyof T]][] =>
  Object.entries(value) as [KeyOf<T>, T[keyof T]][]; // Object.entries widens the keys to string
