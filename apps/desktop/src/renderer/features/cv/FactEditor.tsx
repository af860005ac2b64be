import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { CvDate } from '@career-mentor/core/cv';
import { Button, Field, TextArea } from '@career-mentor/ui/primitives';
import { useFacts } from './FactsContext.tsx';
import { fieldOf, isDateField } from './factPaths.ts';

export interface FactEditorProps {
  readonly path: string;
  readonly value: string;
}

const LONG = 70;

/** A fact being edited where it stands: Enter saves, Escape leaves it as it was. */
export function FactEditor({ path, value }: FactEditorProps) {
  const { t } = useTranslation(['cv', 'frame']);
  const { edit, setFact, walking } = useFacts();
  const [text, setText] = useState(value);
  const field = fieldOf(path);
  const wrong = isDateField(field) && !CvDate.safeParse(text).success;
  const close = () => {
    edit(undefined);
    // While walking, the walk's bar takes the focus.
    if (walking) return;
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-fact="${CSS.escape(path)}"]`)?.focus());
  };
  const save = () => {
    if (text.trim() === '' || wrong) return;
    if (text.trim() !== value) setFact(path, text.trim());
    close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      save();
    }
  };
  const common = { label: t(`cv:fields.${field}`), value: text, autoFocus: true, onKeyDown };
  return (
    <span className="my-1 flex w-full min-w-[280px] flex-col gap-2">
      {value.length > LONG ? (
        <TextArea {...common} rows={4} onChange={(event) => setText(event.target.value)} />
      ) : (
        <Field
          {...common}
          error={wrong ? t('cv:editHintDate') : undefined}
          onChange={(event) => setText(event.target.value)}
        />
      )}
      <span className="flex gap-2">
        <Button size="small" tone="primary" disabled={text.trim() === '' || wrong} onClick={save}>
          {t('frame:save')}
        </Button>
        <Button size="small" onClick={close}>
          {t('frame:cancel')}
        </Button>
      </span>
    </span>
  );
}
