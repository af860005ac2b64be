import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Difference } from '@career-mentor/core/writing';
import type { VersionSummary } from '@career-mentor/workspace/api';
import { Badge } from '@career-mentor/ui/primitives';
import { QueryView } from '../../../app/QueryView.tsx';
import { useTRPC } from '../../../client/index.ts';

/** In how many things a version differs from what it follows; unfolded, each of them with both texts. */
export function DifferenceList({ summary }: { readonly summary: VersionSummary }) {
  const { t } = useTranslation('writing');
  const [open, setOpen] = useState(false);
  const { isBase, differences: count } = summary;
  const text = isBase ? t('differsFromFacts', { count }) : t('differsFromBase', { count });
  if (count === 0) return <p className="text-muted text-s">{text}</p>;
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="text-s">{text}</summary>
      {open ? <Differences versionId={summary.id} /> : null}
    </details>
  );
}

function Differences({ versionId }: { readonly versionId: string }) {
  const { t } = useTranslation('writing');
  const trpc = useTRPC();
  const query = useQuery(trpc.versions.get.queryOptions({ versionId }));
  return (
    <QueryView query={query} lines={3}>
      {({ changes }) => (
        <ul aria-label={t('versions.differences')} className="mt-2 flex flex-col gap-2">
          {changes.map((change) => (
            <OneDifference key={`${change.kind} ${change.path}`} difference={change} />
          ))}
        </ul>
      )}
    </QueryView>
  );
}

function OneDifference({ difference: { kind, before, after } }: { readonly difference: Difference }) {
  const { t } = useTranslation('writing');
  return (
    <li className="flex flex-wrap items-start gap-2 text-s">
      <Badge>{t(`versions.kinds.${kind}`)}</Badge>
      <div className="min-w-0 grow">
        {before === undefined ? null : (
          <p>
            <span className="sr-only">{`${t('versions.before')}: `}</span>
            <del className="text-muted">{before}</del>
          </p>
        )}
        {after === undefined ? null : (
          <p>
            <span className="sr-only">{`${t('versions.after')}: `}</span>
            <ins className="no-underline">{after}</ins>
          </p>
        )}
      </div>
    </li>
  );
}
