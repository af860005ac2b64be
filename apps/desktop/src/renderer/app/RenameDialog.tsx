import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Dialog, Field } from '@career-mentor/ui/primitives';

export interface RenameDialogProps {
  readonly heading: string;
  readonly title: string;
  readonly onRename: (title: string) => void;
  readonly onClose: () => void;
}

/** Another name for a CV, an advert or a roadmap. */
export function RenameDialog({ heading, title, onRename, onClose }: RenameDialogProps) {
  const { t } = useTranslation(['frame', 'cv']);
  const [text, setText] = useState(title);
  const save = () => {
    onRename(text.trim());
    onClose();
  };
  return (
    <Dialog
      open
      size="small"
      title={heading}
      closeLabel={t('frame:close')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('frame:cancel')}</Button>
          <Button tone="primary" disabled={text.trim() === ''} onClick={save}>
            {t('frame:save')}
          </Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== '') save();
        }}
      >
        <Field label={t('cv:name')} value={text} autoFocus onChange={(event) => setText(event.target.value)} />
      </form>
    </Dialog>
  );
}
