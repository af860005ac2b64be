import { Check } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ACCENTS } from './accents.ts';
import { contrastOnWhite, LEAST_CONTRAST } from './contrast.ts';

interface AccentChoiceProps {
  readonly value: string;
  readonly onChange: (accent: string) => void;
}

/** A colour from the palette, or an own one that can be read on white. */
export function AccentChoice({ value, onChange }: AccentChoiceProps) {
  const { t } = useTranslation('writing');
  const [refused, setRefused] = useState<number>();
  const chooseOwn = (colour: string) => {
    const contrast = contrastOnWhite(colour) ?? 0;
    const isReadable = contrast >= LEAST_CONTRAST;
    setRefused(isReadable ? undefined : contrast);
    if (isReadable) onChange(colour.toLowerCase());
  };
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className="text-s font-medium">{t('style.accent')}</legend>
      <div className="flex flex-wrap items-center gap-2">
        {ACCENTS.map((accent) => (
          <button
            key={accent}
            type="button"
            aria-label={t(`style.accents.${accent}`)}
            title={t(`style.accents.${accent}`)}
            aria-pressed={value === accent}
            onClick={() => onChange(accent)}
            className="border-line flex size-7 items-center justify-center rounded-full border"
            style={{ background: accent }}
          >
            {value === accent ? <Check aria-hidden className="text-sheet size-4" /> : null}
          </button>
        ))}
        <label className="flex items-center gap-2 text-s">
          {t('style.ownAccent')}
          <input type="color" value={value} onChange={(event) => chooseOwn(event.target.value)} className="h-7 w-10" />
        </label>
      </div>
      {refused === undefined ? null : (
        <p role="status" className="text-caution text-s">
          {t('style.tooLight', { contrast: refused.toFixed(1) })}
        </p>
      )}
    </fieldset>
  );
}
