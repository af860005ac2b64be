import { memo, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContentText } from '@career-mentor/core/writing';
import { fieldOf } from '../../cv/factPaths.ts';
import { writeAt } from './changes.ts';
import { useBefore } from './FactsBehind.tsx';
import type { TextKeys } from './PlainTextEditor.tsx';
import { TextField } from './TextField.tsx';

export interface FactTextProps extends TextKeys {
  readonly text: ContentText;
  readonly className?: string;
}

/** A text of the CV, editable where it stands. */
export const FactText = memo(function FactText({ text: { path, text }, className, ...keys }: FactTextProps) {
  const { t } = useTranslation('cv');
  const before = useBefore(path);
  const toChange = useCallback((written: string) => writeAt(path, before, written), [path, before]);
  return (
    <TextField
      id={path}
      text={text}
      label={t(`fields.${path.includes('.') ? fieldOf(path) : 'highlight'}`)}
      {...{ toChange, className }}
      {...keys}
    />
  );
});
