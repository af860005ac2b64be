import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApplicationView } from '@career-mentor/workspace/api';
import { Button, Dialog, Field, Select } from '@career-mentor/ui/primitives';
import { useActive } from '../../../app/useActive.ts';
import { useNotify } from '../../../app/useNotify.ts';
import { useTRPC } from '../../../client/index.ts';
import { localToday } from '../../roadmap/dates.ts';
import { useWriting } from '../WritingContext.tsx';

const STATES = [
  'planned',
  'sent',
  'answered',
  'interview',
  'offer',
  'refused',
  'withdrawn',
] as const satisfies readonly ApplicationView['state'][];

interface ApplicationDialogProps {
  /** The line that is changed; a new one when absent. */
  readonly application?: ApplicationView;
  readonly onClose: () => void;
}

/** Writes a line of the log, or changes one. */
export function ApplicationDialog({ application, onClose }: ApplicationDialogProps) {
  const { t } = useTranslation(['writing', 'frame']);
  const { line, set } = useLine(application);
  const save = useSave(onClose);
  const submit = () => save({ ...line, ...(application ? { id: application.id } : {}) });
  return (
    <Dialog
      open
      size="small"
      title={t('writing:log.editTitle')}
      closeLabel={t('frame:close')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('frame:cancel')}</Button>
          <Button tone="primary" disabled={line.day === '' || line.jobId === ''} onClick={submit}>
            {t('writing:log.save')}
          </Button>
        </>
      }
    >
      <LineFields line={line} set={set} />
    </Dialog>
  );
}

interface Line {
  readonly jobId: string;
  readonly versionId: string;
  readonly state: ApplicationView['state'];
  readonly day: string;
  readonly nextStep: string;
  readonly nextDay: string;
}

function useLine(application: ApplicationView | undefined) {
  const { job } = useActive();
  const { version } = useWriting();
  const [line, setLine] = useState<Line>(() =>
    application
      ? { ...application, versionId: application.versionId ?? '', nextDay: application.nextDay ?? '' }
      : {
          jobId: version.jobId ?? job?.id ?? '',
          versionId: version.id,
          state: 'sent',
          day: localToday(),
          nextStep: '',
          nextDay: '',
        },
  );
  return { line, set: (change: Partial<Line>) => setLine((before) => ({ ...before, ...change })) };
}

interface LineFieldsProps {
  readonly line: Line;
  readonly set: (change: Partial<Line>) => void;
}

function LineFields({ line, set }: LineFieldsProps) {
  const { t } = useTranslation('writing');
  const { jobs } = useActive();
  const { versions } = useWriting();
  return (
    <form className="flex flex-col gap-4" onSubmit={(event) => event.preventDefault()}>
      <Select
        label={t('log.job')}
        autoFocus
        value={line.jobId}
        options={jobs.map(({ id, title }) => ({ value: id, label: title }))}
        onValue={(jobId) => set({ jobId })}
      />
      <Select
        label={t('log.version')}
        value={line.versionId}
        options={[
          { value: '', label: t('log.noVersion') },
          ...versions.map(({ id, title }) => ({ value: id, label: title })),
        ]}
        onValue={(versionId) => set({ versionId })}
      />
      <StateFields line={line} set={set} />
      <NextFields line={line} set={set} />
    </form>
  );
}

/** How far it came, and when. */
function StateFields({ line, set }: LineFieldsProps) {
  const { t } = useTranslation('writing');
  return (
    <div className="flex gap-4">
      <Select
        label={t('log.state')}
        className="grow"
        value={line.state}
        options={STATES.map((state) => ({ value: state, label: t(`log.states.${state}`) }))}
        onValue={(value) => {
          const state = STATES.find((one) => one === value);
          if (state) set({ state });
        }}
      />
      <Field label={t('log.day')} type="date" value={line.day} onChange={(event) => set({ day: event.target.value })} />
    </div>
  );
}

/** What comes next, and when. */
function NextFields({ line, set }: LineFieldsProps) {
  const { t } = useTranslation('writing');
  return (
    <div className="flex gap-4">
      <Field
        label={t('log.nextStep')}
        className="grow"
        value={line.nextStep}
        onChange={(event) => set({ nextStep: event.target.value })}
      />
      <Field
        label={t('log.nextDay')}
        type="date"
        value={line.nextDay}
        onChange={(event) => set({ nextDay: event.target.value })}
      />
    </div>
  );
}

function useSave(onDone: () => void) {
  const { t } = useTranslation('writing');
  const trpc = useTRPC();
  const { changed, failed } = useNotify();
  const { mutate } = useMutation(
    trpc.versions.saveApplication.mutationOptions({
      onSuccess: () => {
        changed(t('log.saved'));
        onDone();
      },
      onError: failed,
    }),
  );
  return ({ id, jobId, versionId, state, day, nextStep, nextDay }: Line & { readonly id?: string }) =>
    mutate({
      jobId,
      state,
      day,
      nextStep,
      ...(id === undefined ? {} : { id }),
      ...(versionId === '' ? {} : { versionId }),
      ...(nextDay === '' ? {} : { nextDay }),
    });
}
