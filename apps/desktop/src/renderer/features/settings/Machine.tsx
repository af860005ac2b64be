import { useQuery } from '@tanstack/react-query';
import { CircleAlert, CircleCheck, CircleX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { DoctorCheck } from '@career-mentor/workspace/api';
import { Badge, Button } from '@career-mentor/ui/primitives';
import { QueryView } from '../../app/QueryView.tsx';
import { useTRPC } from '../../client/index.ts';

/** Whether everything that the app needs is in order, and what to do where it is not. */
export function Machine() {
  const { t } = useTranslation('settings');
  const trpc = useTRPC();
  const status = useQuery(trpc.status.get.queryOptions());
  const report = useQuery(trpc.doctor.report.queryOptions());
  return (
    <>
      {status.data ? (
        <p className="text-muted">
          {t('version', {
            version: status.data.version,
            mode: t(`modes.${status.data.mode}`),
            schema: status.data.schemaVersion,
          })}
        </p>
      ) : null}
      <QueryView query={report} waitingFor={t('doctorLoading')} lines={4}>
        {(checks) => (
          <ul aria-label={t('doctor')} className="divide-line divide-y">
            {checks.map((check) => (
              <CheckRow key={check.id} check={check} />
            ))}
          </ul>
        )}
      </QueryView>
      <Button className="self-start" disabled={report.isFetching} onClick={() => void report.refetch()}>
        {t('again')}
      </Button>
    </>
  );
}

const LOOKS = {
  ok: { Icon: CircleCheck, tone: 'positive' },
  warn: { Icon: CircleAlert, tone: 'caution' },
  fail: { Icon: CircleX, tone: 'critical' },
} as const;

function CheckRow({ check }: { readonly check: DoctorCheck }) {
  const { t } = useTranslation('settings');
  const { Icon, tone } = LOOKS[check.state];
  return (
    <li className="flex items-start gap-3 py-2">
      <div className="min-w-0 grow">
        <p>{check.detail}</p>
        {check.guidance === undefined ? null : <p className="text-muted text-s">{check.guidance}</p>}
      </div>
      <Badge tone={tone} icon={<Icon aria-hidden className="size-3" />}>
        {t(`states.${check.state}`)}
      </Badge>
    </li>
  );
}
