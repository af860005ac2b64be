import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Dialog, TextArea } from '@career-mentor/ui/primitives';
import { FailureView } from '../../app/FailureView.tsx';
import { useActive } from '../../app/useActive.ts';
import { useTRPC } from '../../client/index.ts';
import { FileInput } from '../welcome/FileInput.tsx';
import { useImport } from '../welcome/ImportContext.tsx';

/** An advert pasted as text, or its file. The text stays in the dialog when it cannot be used. */
export function AddJobDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation(['jobs', 'frame']);
  const [text, setText] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const { addJob } = useImport();
  const { send, isPending, error } = useImportText();
  return (
    <Dialog
      open
      size="large"
      title={t('jobs:paste.title')}
      description={t('jobs:paste.description')}
      closeLabel={t('frame:close')}
      onClose={onClose}
      footer={
        <>
          <Button tone="quiet" className="mr-auto" onClick={() => input.current?.click()}>
            {t('jobs:paste.file')}
          </Button>
          <Button onClick={onClose}>{t('frame:cancel')}</Button>
          <Button tone="primary" disabled={text.trim() === '' || isPending} onClick={() => send(text)}>
            {t('jobs:paste.submit')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        {error ? <FailureView error={error} /> : null}
        <TextArea
          label={t('jobs:paste.label')}
          rows={14}
          autoFocus
          value={text}
          hint={t('jobs:paste.formats')}
          onChange={(event) => setText(event.target.value)}
        />
        <FileInput label={t('jobs:paste.file')} input={input} onFile={addJob} />
      </div>
    </Dialog>
  );
}

function useImportText() {
  const trpc = useTRPC();
  const navigate = useNavigate();
  const { chooseJob } = useActive();
  const { mutate, isPending, error } = useMutation(
    trpc.jobs.importText.mutationOptions({
      onSuccess: ({ jobId }) => {
        chooseJob(jobId);
        void navigate({ to: '/jobs/$jobId', params: { jobId } });
      },
    }),
  );
  return { send: (text: string) => mutate({ text }), isPending, error };
}
