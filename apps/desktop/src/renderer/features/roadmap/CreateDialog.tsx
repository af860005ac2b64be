import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Dialog, Select, TextArea } from '@career-mentor/ui/primitives';
import { FailureView } from '../../app/FailureView.tsx';
import { useActive } from '../../app/useActive.ts';
import { useSettings } from '../../app/useSettings.ts';
import { useTRPC } from '../../client/index.ts';
import { localToday } from './dates.ts';
import { PlanFields, usePlanDraft } from './PlanFields.tsx';

type Origin = 'gaps' | 'role' | 'prompt';

export interface CreateDialogProps {
  readonly roleId: string | undefined;
  readonly onClose: () => void;
  readonly onCreated: (roadmapId: string) => void;
}

/** Where the roadmap comes from, and how much time there is. */
export function CreateDialog({ roleId, onClose, onCreated }: CreateDialogProps) {
  const { t } = useTranslation(['roadmap', 'frame']);
  const { cv, job } = useActive();
  const origin = useOrigin(roleId);
  const { settings, change } = useSettings();
  const { draft, setDraft, plan } = usePlanDraft({
    hoursPerWeek: settings.hoursPerWeek,
    daysPerWeek: settings.daysPerWeek,
    startDate: localToday(),
  });
  const trpc = useTRPC();
  const { mutate, isPending, error } = useMutation(
    trpc.roadmaps.create.mutationOptions({ onSuccess: ({ roadmapId }) => onCreated(roadmapId) }),
  );
  const source = {
    gaps: cv && job ? { cvId: cv.id, jobId: origin.jobId ?? job.id } : undefined,
    role: cv && origin.roleId !== undefined ? { cvId: cv.id, roleId: origin.roleId } : undefined,
    prompt: origin.prompt.trim() === '' ? undefined : { prompt: origin.prompt.trim() },
  }[origin.kind];
  const submit = () => {
    if (!plan || !source) return;
    change({ hoursPerWeek: plan.hoursPerWeek, daysPerWeek: plan.daysPerWeek });
    mutate({ ...source, plan });
  };
  return (
    <Dialog
      open
      title={t('roadmap:create.title')}
      description={t('roadmap:create.description')}
      closeLabel={t('frame:close')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('frame:cancel')}</Button>
          <Button tone="primary" disabled={!plan || !source || isPending} onClick={submit}>
            {t('roadmap:create.submit')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <OriginFields {...origin} />
        <PlanFields draft={draft} onChange={setDraft} />
        {error ? <FailureView error={error} /> : null}
      </div>
    </Dialog>
  );
}

function useOrigin(asked: string | undefined) {
  const { cv, job } = useActive();
  const [kind, setKind] = useState<Origin>(asked !== undefined ? 'role' : cv && job ? 'gaps' : cv ? 'role' : 'prompt');
  const [jobId, setJobId] = useState(job?.id);
  const [chosenRole, setRoleId] = useState(asked);
  const [prompt, setPrompt] = useState('');
  const trpc = useTRPC();
  const roles = useQuery(
    trpc.gaps.roles.queryOptions({ cvId: cv?.id ?? '' }, { enabled: cv !== undefined && kind === 'role' }),
  );
  const roleId = chosenRole ?? roles.data?.[0]?.roleId;
  return { kind, setKind, jobId, setJobId, roleId, setRoleId, roles: roles.data ?? [], prompt, setPrompt };
}

const ORIGINS: readonly Origin[] = ['gaps', 'role', 'prompt'];

function OriginFields(origin: ReturnType<typeof useOrigin>) {
  const { t } = useTranslation('roadmap');
  const { cv, jobs, job } = useActive();
  return (
    <>
      <Select
        label={t('create.from')}
        value={origin.kind}
        options={ORIGINS.map((value) => ({ value, label: t(`create.${value}`) }))}
        onValue={(value) => origin.setKind(ORIGINS.find((one) => one === value) ?? 'prompt')}
      />
      {origin.kind !== 'prompt' && !cv ? <p className="text-muted">{t('create.needCv')}</p> : null}
      {origin.kind === 'gaps' && cv && !job ? <p className="text-muted">{t('create.needJob')}</p> : null}
      {origin.kind === 'gaps' && job ? (
        <Select
          label={t('create.advert')}
          value={origin.jobId ?? job.id}
          options={jobs.map(({ id, title }) => ({ value: id, label: title }))}
          onValue={origin.setJobId}
        />
      ) : null}
      {origin.kind === 'role' && origin.roles.length > 0 ? (
        <Select
          label={t('create.roleLabel')}
          value={origin.roleId ?? ''}
          options={origin.roles.map((role) => ({ value: role.roleId, label: role.title }))}
          onValue={origin.setRoleId}
        />
      ) : null}
      {origin.kind === 'prompt' ? (
        <TextArea
          label={t('create.promptLabel')}
          hint={t('create.promptHint')}
          rows={3}
          value={origin.prompt}
          onChange={(event) => origin.setPrompt(event.target.value)}
        />
      ) : null}
    </>
  );
}
