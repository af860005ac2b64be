import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Goal } from '@career-mentor/core/roadmaps';
import { Button, Checkbox, Field } from '@career-mentor/ui/primitives';
import { classNames } from '@career-mentor/ui/theme';
import { shortDate } from './dates.ts';
import { useRoadmap } from './RoadmapContext.tsx';

export interface GoalItemProps {
  readonly goal: Goal;
  /** Shown under the text: the skill, or the day. */
  readonly context?: string;
  readonly dated?: boolean;
}

/** One goal to tick. After ticking it offers to keep what shows that it was done. */
export function GoalItem({ goal, context, dated = false }: GoalItemProps) {
  const { t } = useTranslation('roadmap');
  const { view, tick } = useRoadmap();
  const [asking, setAsking] = useState(false);
  const note = view.goalNotes[goal.id];
  const facts = [
    dated ? shortDate(goal.date) : undefined,
    context,
    t('today.minutes', { minutes: goal.minutes }),
    goal.cadence === 'weekly' ? t('goal.weekly') : undefined,
  ].filter((fact) => fact !== undefined);
  return (
    <div>
      <Checkbox
        checked={goal.done}
        onChange={(done) => {
          tick(goal, done);
          setAsking(done);
        }}
        label={
          <>
            <span className={classNames('text-pretty', goal.done && 'text-muted line-through decoration-1')}>
              {goal.text}
            </span>
            <span className="text-muted tabular block text-s">{facts.join(' · ')}</span>
            {note === undefined ? null : <span className="text-muted block text-s italic">{note}</span>}
          </>
        }
      />
      {asking ? <NoteForm goalId={goal.id} onDone={() => setAsking(false)} /> : null}
    </div>
  );
}

function NoteForm({ goalId, onDone }: { readonly goalId: string; readonly onDone: () => void }) {
  const { t } = useTranslation('roadmap');
  const { keepNote } = useRoadmap();
  const [note, setNote] = useState('');
  return (
    <form
      className="appear mt-2 ml-6 flex flex-wrap items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (note.trim() !== '') keepNote(goalId, note.trim());
        onDone();
      }}
    >
      <Field
        label={t('goal.evidence')}
        placeholder={t('goal.evidenceHint')}
        value={note}
        className="min-w-48 grow"
        onChange={(event) => setNote(event.target.value)}
      />
      <Button type="submit" disabled={note.trim() === ''}>
        {t('goal.saveEvidence')}
      </Button>
      <Button tone="quiet" onClick={onDone}>
        {t('goal.skipEvidence')}
      </Button>
    </form>
  );
}
