import { Calculator, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Feasibility, RoadmapPlan } from '@career-mentor/core/roadmaps';
import { Button, Card, Dialog } from '@career-mentor/ui/primitives';
import { shortDate } from './dates.ts';
import { PlanFields, usePlanDraft } from './PlanFields.tsx';
import { useRoadmap } from './RoadmapContext.tsx';

/** The plan's arithmetic, open to change; an impossible deadline with its three ways out. */
export function PlanCard() {
  const { t } = useTranslation('roadmap');
  const { view } = useRoadmap();
  const { plan, feasibility, warnings } = view.roadmap;
  const [editing, setEditing] = useState(false);
  return (
    <Card aria-label={t('plan.arithmetic')} className="flex flex-col gap-3">
      <div className="flex items-center justify-between gap-2">
        <h2 className="flex items-center gap-2 text-l font-semibold">
          <Calculator aria-hidden className="text-accent size-4" />
          {t('plan.arithmetic')}
        </h2>
        <Button size="small" onClick={() => setEditing(true)}>
          {t('plan.edit')}
        </Button>
      </div>
      <p className="tabular text-l">{feasibility.arithmetic}</p>
      <p className="text-muted tabular text-s">
        {[
          t('plan.starts', { date: shortDate(plan.startDate) }),
          t('plan.days', { days: plan.daysPerWeek }),
          plan.deadline === undefined ? t('plan.noDeadline') : t('plan.deadlineBy', { date: shortDate(plan.deadline) }),
        ].join(' · ')}
      </p>
      {feasibility.meetsDeadline ? null : <WaysOut options={feasibility.options} />}
      {warnings.length > 0 ? <Warnings warnings={warnings} /> : null}
      {editing ? <PlanDialog plan={plan} onClose={() => setEditing(false)} /> : null}
    </Card>
  );
}

function WaysOut({ options }: { readonly options: Feasibility['options'] }) {
  const { t } = useTranslation('roadmap');
  const { view, setPlan, planning } = useRoadmap();
  const { plan } = view.roadmap;
  const apply = (option: Feasibility['options'][number]) =>
    setPlan(
      {
        ...plan,
        ...(option.hoursPerWeek === undefined ? {} : { hoursPerWeek: option.hoursPerWeek }),
        ...(option.deadline === undefined ? {} : { deadline: option.deadline }),
      },
      option.dropSkillIds,
    );
  return (
    <div role="group" aria-label={t('impossible')} className="bg-caution-soft flex flex-col gap-2 rounded-m p-3">
      <p className="text-caution flex items-center gap-2 font-medium">
        <TriangleAlert aria-hidden className="size-4 shrink-0" />
        {t('impossible')}
      </p>
      <p className="text-s">{t('waysOut')}</p>
      {options.map((option) => (
        <Button
          key={option.kind}
          disabled={planning}
          onClick={() => apply(option)}
          className="h-auto justify-start py-2 text-left whitespace-normal"
        >
          {option.text}
        </Button>
      ))}
    </div>
  );
}

function Warnings({ warnings }: { readonly warnings: readonly string[] }) {
  const { t } = useTranslation('roadmap');
  return (
    <details className="text-m">
      <summary className="text-muted text-s">{`${t('warnings')} (${warnings.length})`}</summary>
      <ul className="text-muted mt-1 ml-4 list-disc text-s">
        {warnings.map((warning) => (
          <li key={warning}>{warning}</li>
        ))}
      </ul>
    </details>
  );
}

function PlanDialog({ plan, onClose }: { readonly plan: RoadmapPlan; readonly onClose: () => void }) {
  const { t } = useTranslation(['roadmap', 'frame']);
  const { setPlan } = useRoadmap();
  const draft = usePlanDraft(plan);
  return (
    <Dialog
      open
      size="small"
      title={t('roadmap:plan.editTitle')}
      description={t('roadmap:plan.editHint')}
      closeLabel={t('frame:close')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('frame:cancel')}</Button>
          <Button
            tone="primary"
            disabled={draft.plan === undefined}
            onClick={() => {
              if (draft.plan) setPlan(draft.plan);
              onClose();
            }}
          >
            {t('frame:save')}
          </Button>
        </>
      }
    >
      <PlanFields draft={draft.draft} onChange={draft.setDraft} />
    </Dialog>
  );
}
