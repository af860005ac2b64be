import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RoadmapPlan } from '@career-mentor/core/roadmaps';
import { Field, Select } from '@career-mentor/ui/primitives';

/** A plan as typed: texts, so that a half-written number stays as it is. */
export interface PlanDraft {
  readonly hoursPerWeek: string;
  readonly daysPerWeek: string;
  readonly startDate: string;
  readonly deadline: string;
}

/** The texts of a plan. */
export const draftOf = (plan: RoadmapPlan): PlanDraft => ({
  hoursPerWeek: String(plan.hoursPerWeek),
  daysPerWeek: String(plan.daysPerWeek),
  startDate: plan.startDate,
  deadline: plan.deadline ?? '',
});

/** The plan behind the texts; undefined while they are not a plan. */
function planOf(draft: PlanDraft): RoadmapPlan | undefined {
  const plan = RoadmapPlan.safeParse({
    hoursPerWeek: Number(draft.hoursPerWeek.replace(',', '.')),
    daysPerWeek: Number(draft.daysPerWeek),
    startDate: draft.startDate,
    ...(draft.deadline === '' ? {} : { deadline: draft.deadline }),
  });
  return plan.success ? plan.data : undefined;
}

/** A draft and the way to change it. */
export function usePlanDraft(plan: RoadmapPlan) {
  const [draft, setDraft] = useState(() => draftOf(plan));
  return { draft, setDraft, plan: planOf(draft) };
}

export interface PlanFieldsProps {
  readonly draft: PlanDraft;
  readonly onChange: (draft: PlanDraft) => void;
}

const DAYS = ['1', '2', '3', '4', '5', '6', '7'];

/** Hours a week, days a week, start and deadline. */
export function PlanFields({ draft, onChange }: PlanFieldsProps) {
  const { t } = useTranslation('roadmap');
  const hours = Number(draft.hoursPerWeek.replace(',', '.'));
  return (
    <div className="grid grid-cols-2 gap-4">
      <Field
        label={t('plan.hoursPerWeek')}
        inputMode="decimal"
        value={draft.hoursPerWeek}
        error={hours > 0 && hours <= 80 ? undefined : t('plan.hoursWrong')}
        onChange={(event) => onChange({ ...draft, hoursPerWeek: event.target.value })}
      />
      <Select
        label={t('plan.daysPerWeek')}
        value={draft.daysPerWeek}
        options={DAYS.map((day) => ({ value: day, label: day }))}
        onValue={(daysPerWeek) => onChange({ ...draft, daysPerWeek })}
      />
      <Field
        label={t('plan.startDate')}
        type="date"
        value={draft.startDate}
        onChange={(event) => onChange({ ...draft, startDate: event.target.value })}
      />
      <Field
        label={t('plan.deadline')}
        type="date"
        min={draft.startDate}
        value={draft.deadline}
        onChange={(event) => onChange({ ...draft, deadline: event.target.value })}
      />
    </div>
  );
}
