import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Dialog, Field, Select } from '@career-mentor/ui/primitives';
import { useActive } from '../../../app/useActive.ts';
import { useNotify } from '../../../app/useNotify.ts';
import { useTRPC } from '../../../client/index.ts';
import { useWriting } from '../WritingContext.tsx';

/** Makes a version for an advert, or one without. */
export function NewVersionDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation(['writing', 'frame']);
  const { job } = useActive();
  const [jobId, setJobId] = useState(job?.id ?? '');
  const [title, setTitle] = useState('');
  const create = useCreate(onClose);
  const make = () =>
    create({ ...(jobId === '' ? {} : { jobId }), ...(title.trim() === '' ? {} : { title: title.trim() }) });
  return (
    <Dialog
      open
      size="small"
      title={t('writing:versions.createTitle')}
      description={t('writing:versions.createText')}
      closeLabel={t('frame:close')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('frame:cancel')}</Button>
          <Button tone="primary" onClick={make}>
            {t('writing:versions.submit')}
          </Button>
        </>
      }
    >
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          make();
        }}
      >
        <JobSelect jobId={jobId} onJob={setJobId} />
        <Field
          label={t('writing:versions.name')}
          hint={t('writing:versions.nameHint')}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
      </form>
    </Dialog>
  );
}

interface JobSelectProps {
  readonly jobId: string;
  readonly onJob: (jobId: string) => void;
}

function JobSelect({ jobId, onJob }: JobSelectProps) {
  const { t } = useTranslation('writing');
  const { jobs } = useActive();
  return (
    <Select
      label={t('versions.job')}
      value={jobId}
      autoFocus
      options={[
        { value: '', label: t('versions.noJob') },
        ...jobs.map(({ id, title: name }) => ({ value: id, label: name })),
      ]}
      onValue={onJob}
    />
  );
}

function useCreate(onDone: () => void) {
  const { t } = useTranslation('writing');
  const trpc = useTRPC();
  const { cv, choose } = useWriting();
  const { changed, failed } = useNotify();
  const { mutate } = useMutation(
    trpc.versions.create.mutationOptions({
      onSuccess: ({ versionId }) => {
        choose(versionId);
        changed(t('versions.created'));
        onDone();
      },
      onError: failed,
    }),
  );
  return (input: { readonly jobId?: string; readonly title?: string }) => mutate({ cvId: cv.id, ...input });
}
