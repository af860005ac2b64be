import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Palette } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { WRITING_LANGUAGES, type PageStyle } from '@career-mentor/core/writing';
import type { VersionView } from '@career-mentor/workspace/api';
import { Button, Card, Checkbox, Segmented, Select } from '@career-mentor/ui/primitives';
import { useNotify } from '../../../app/useNotify.ts';
import { useTRPC } from '../../../client/index.ts';
import { useWriting } from '../WritingContext.tsx';
import { AccentChoice } from './AccentChoice.tsx';
import { TemplateChoice } from './TemplateChoice.tsx';

/** How the page looks: template, colour, spacing, paper, length, language. Every choice shows in the preview at once. */
export function StylePanel() {
  const { t } = useTranslation('writing');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        aria-expanded={open}
        icon={<Palette aria-hidden className="size-4" />}
        onClick={() => setOpen((before) => !before)}
      >
        {t('style.open')}
      </Button>
      {open ? <StyleForm /> : null}
    </>
  );
}

function StyleForm() {
  const { t } = useTranslation('writing');
  const { style, language } = useWriting().version;
  const { setStyle, setLanguage } = useStyleChanges();
  return (
    <Card aria-label={t('style.title')} className="flex w-full flex-col gap-4">
      <TemplateChoice value={style.template} onChange={(template) => setStyle({ template })} />
      <AccentChoice value={style.accent} onChange={(accent) => setStyle({ accent })} />
      <div className="flex flex-wrap gap-4">
        <Choice
          label={t('style.density')}
          ids={DENSITIES}
          wordOf={(id) => t(`style.densities.${id}`)}
          value={style.density}
          onChange={(density) => setStyle({ density })}
        />
        <Choice
          label={t('style.paper')}
          ids={PAPERS}
          wordOf={(id) => t(`style.papers.${id}`)}
          value={style.paper}
          onChange={(paper) => setStyle({ paper })}
        />
        <Choice
          label={t('style.fit')}
          ids={FITS}
          wordOf={(id) => t(`style.fits.${id}`)}
          value={style.fitPages === null ? 'none' : style.fitPages === 1 ? 'one' : 'two'}
          onChange={(fit) => setStyle({ fitPages: PAGES_OF[fit] })}
        />
      </div>
      <Select
        label={t('style.language')}
        className="w-64"
        value={language}
        options={WRITING_LANGUAGES.map((code) => ({ value: code, label: languageName(code) }))}
        onValue={setLanguage}
      />
      <Checkbox label={t('style.photo')} checked={style.showPhoto} onChange={(showPhoto) => setStyle({ showPhoto })} />
    </Card>
  );
}

const DENSITIES = ['airy', 'normal', 'dense'] as const satisfies readonly PageStyle['density'][];
const PAPERS = ['a4', 'letter'] as const satisfies readonly PageStyle['paper'][];
const FITS = ['none', 'one', 'two'] as const;
const PAGES_OF: Readonly<Record<(typeof FITS)[number], PageStyle['fitPages']>> = { none: null, one: 1, two: 2 };

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly ids: readonly T[];
  readonly wordOf: (id: T) => string;
  readonly value: T;
  readonly onChange: (id: T) => void;
}

function Choice<T extends string>({ label, ids, wordOf, value, onChange }: ChoiceProps<T>) {
  return (
    <div className="flex flex-col gap-1">
      <span aria-hidden className="text-s font-medium">
        {label}
      </span>
      <Segmented
        label={label}
        segments={ids.map((id) => ({ id, label: wordOf(id) }))}
        value={value}
        onChange={(id) => {
          const chosen = ids.find((one) => one === id);
          if (chosen !== undefined) onChange(chosen);
        }}
      />
    </div>
  );
}

/** A language in its own words. */
const languageName = (code: string): string => new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;

/** Keeps the look of the version; it shows before the data process has answered. */
function useStyleChanges() {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const { version } = useWriting();
  const { failed } = useNotify();
  const key = trpc.versions.get.queryKey({ versionId: version.id });
  const { mutate } = useMutation(
    trpc.versions.setStyle.mutationOptions({
      onMutate: ({ style, language }) =>
        queries.setQueryData<VersionView>(key, (view) => view && { ...view, style, language }),
      onSuccess: (view) => queries.setQueryData(key, view),
      onError: (error) => {
        failed(error);
        void queries.invalidateQueries({ queryKey: key });
      },
    }),
  );
  const { id: versionId, style, language } = version;
  return {
    setStyle: (change: Partial<PageStyle>) => mutate({ versionId, style: { ...style, ...change }, language }),
    setLanguage: (chosen: string) => mutate({ versionId, style, language: chosen }),
  };
}
