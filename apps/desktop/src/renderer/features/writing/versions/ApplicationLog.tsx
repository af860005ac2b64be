import { useMutation, useQuery } from '@tanstack/react-query';
import { PencilLine, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApplicationView } from '@career-mentor/workspace/api';
import { Badge, Button, IconButton } from '@career-mentor/ui/primitives';
import { QueryView } from '../../../app/QueryView.tsx';
import { useActive } from '../../../app/useActive.ts';
import { useNotify } from '../../../app/useNotify.ts';
import { useTRPC } from '../../../client/index.ts';
import { ApplicationDialog } from './ApplicationDialog.tsx';

/** What went where, how far it came, and what comes next. */
export function ApplicationLog() {
  const { t } = useTranslation('writing');
  const trpc = useTRPC();
  const { jobs } = useActive();
  const query = useQuery(trpc.versions.listApplications.queryOptions());
  const [edited, setEdited] = useState<ApplicationView | 'new'>();
  return (
    <section aria-labelledby="application-log" className="flex flex-col gap-3">
      <div>
        <h2 id="application-log" className="text-l font-semibold">
          {t('log.title')}
        </h2>
        <p className="text-muted text-s">{t('log.text')}</p>
      </div>
      <QueryView query={query} lines={3}>
        {(lines) =>
          lines.length === 0 ? (
            <p className="text-muted">{jobs.length === 0 ? t('log.needJob') : t('log.empty')}</p>
          ) : (
            <ul aria-label={t('log.title')} className="border-line divide-line divide-y rounded-m border">
              {lines.map((line) => (
                <LogLine key={line.id} line={line} onEdit={() => setEdited(line)} />
              ))}
            </ul>
          )
        }
      </QueryView>
      {jobs.length === 0 ? null : (
        <Button className="self-start" icon={<Plus aria-hidden className="size-4" />} onClick={() => setEdited('new')}>
          {t('log.add')}
        </Button>
      )}
      {edited === undefined ? null : (
        <ApplicationDialog
          {...(edited === 'new' ? {} : { application: edited })}
          onClose={() => setEdited(undefined)}
        />
      )}
    </section>
  );
}

interface LogLineProps {
  readonly line: ApplicationView;
  readonly onEdit: () => void;
}

function LogLine({ line, onEdit }: LogLineProps) {
  const { t } = useTranslation('writing');
  const trpc = useTRPC();
  const { changed, failed } = useNotify();
  const remove = useMutation(
    trpc.versions.removeApplication.mutationOptions({ onSuccess: () => changed(t('log.removed')), onError: failed }),
  );
  const { id, jobTitle: job, versionTitle, state, day, nextStep, nextDay } = line;
  return (
    <li className="flex flex-wrap items-center gap-3 px-3 py-2">
      <span className="text-muted tabular text-s">{day}</span>
      <span className="min-w-0 grow">
        <span className="font-medium">{job}</span>
        <span className="text-muted text-s">
          {[
            ...(versionTitle === undefined ? [] : [versionTitle]),
            ...(nextStep === '' ? [] : [t('log.next', { step: [nextStep, nextDay].filter(Boolean).join(', ') })]),
          ]
            .map((part) => ` · ${part}`)
            .join('')}
        </span>
      </span>
      <Badge tone="accent">{t(`log.states.${state}`)}</Badge>
      <IconButton
        label={t('log.edit', { job })}
        icon={<PencilLine aria-hidden className="size-4" />}
        onClick={onEdit}
      />
      <IconButton
        label={t('log.remove', { job })}
        icon={<Trash2 aria-hidden className="size-4" />}
        onClick={() => remove.mutate({ id })}
      />
    </li>
  );
}
