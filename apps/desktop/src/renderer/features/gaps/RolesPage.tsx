import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { RoleSuggestion } from '@career-mentor/core/gaps';
import { MatchRing } from '@career-mentor/ui/charts';
import { Page } from '@career-mentor/ui/patterns';
import { Button, Card } from '@career-mentor/ui/primitives';
import { QueryView } from '../../app/QueryView.tsx';
import { useTRPC } from '../../client/index.ts';
import { AdvertChoice } from './AdvertChoice.tsx';
import { PriorityBadge } from './priorityLooks.tsx';

/** Without an advert: three roles that suit the CV, each with its match and what is missing. */
export function RolesPage({ cvId }: { readonly cvId: string }) {
  const { t } = useTranslation('gaps');
  const trpc = useTRPC();
  const navigate = useNavigate();
  const query = useQuery(trpc.gaps.roles.queryOptions({ cvId }));
  return (
    <Page
      title={t('roles.title')}
      status={
        <>
          <span>{t('roles.text')}</span>
          <AdvertChoice />
        </>
      }
      actions={
        <Button tone="primary" onClick={() => void navigate({ to: '/jobs', search: { add: true } })}>
          {t('roles.addAdvert')}
        </Button>
      }
    >
      <QueryView query={query} waitingFor={t('loading')} lines={10}>
        {(roles) => (
          <ul className="flex flex-col gap-4">
            {roles.map((role) => (
              <li key={role.roleId}>
                <RoleCard role={role} />
              </li>
            ))}
          </ul>
        )}
      </QueryView>
    </Page>
  );
}

const SHOWN_GAPS = 6;

function RoleCard({ role }: { readonly role: RoleSuggestion }) {
  const { t } = useTranslation('gaps');
  const navigate = useNavigate();
  const more = role.gaps.length - SHOWN_GAPS;
  return (
    <Card className="flex flex-wrap gap-6">
      <MatchRing
        percentage={role.match.percentage}
        certainty={role.match.certainty}
        size={72}
        label={t('matchLabel', { percent: Math.round(role.match.percentage) })}
      />
      <div className="min-w-[260px] grow basis-0">
        <h2 className="text-l font-semibold">{role.title}</h2>
        <ul className="text-muted mt-1 max-w-[72ch] text-m">
          {role.reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
        <h3 className="mt-3 text-s font-medium">{t('roles.missing')}</h3>
        {role.gaps.length === 0 ? <p className="text-muted text-m">{t('roles.nothingMissing')}</p> : null}
        <ul className="mt-1 flex flex-wrap gap-x-4 gap-y-1">
          {role.gaps.slice(0, SHOWN_GAPS).map((gap) => (
            <li key={gap.id} title={gap.explanation} className="flex items-center gap-2">
              {gap.name}
              <PriorityBadge priority={gap.priority} />
            </li>
          ))}
          {more > 0 ? <li className="text-muted">{t('roles.more', { count: more })}</li> : null}
        </ul>
        <details className="mt-2 text-m">
          <summary className="text-accent">{t('how')}</summary>
          <p className="text-muted mt-1 max-w-[72ch]">{role.match.formula}</p>
        </details>
      </div>
      <Button onClick={() => void navigate({ to: '/roadmap', search: { create: true, roleId: role.roleId } })}>
        {t('roles.plan')}
      </Button>
    </Card>
  );
}
