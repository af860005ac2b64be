import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Dialog, Field, TextArea } from '@career-mentor/ui/primitives';
import { useImport } from './ImportContext.tsx';

/** A CV pasted as text. */
export function PasteDialog({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const { t } = useTranslation(['welcome', 'frame']);
  const { addText } = useImport();
  const [text, setText] = useState('');
  const [title, setTitle] = useState('');
  const submit = () => {
    addText({ text, title: title.trim() === '' ? t('welcome:pasteDefault') : title });
    onClose();
  };
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('welcome:pasteTitle')}
      closeLabel={t('frame:close')}
      footer={
        <>
          <Button onClick={onClose}>{t('frame:cancel')}</Button>
          <Button tone="primary" disabled={text.trim() === ''} onClick={submit}>
            {t('welcome:read')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <Field label={t('welcome:pasteName')} value={title} onChange={(event) => setTitle(event.target.value)} />
        <TextArea
          label={t('welcome:pasteLabel')}
          hint={t('welcome:pasteHint')}
          rows={12}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
    </Dialog>
  );
}
