import { CircleDashed, Diamond, TriangleAlert } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CritiqueIssue, RuleSource, Severity } from '@career-mentor/core/critique';
import type { CvView } from '@career-mentor/workspace/api';
import { ROW } from '@career-mentor/ui/patterns';
import { Badge, Button, type Tone } from '@career-mentor/ui/primitives';
import { useFacts } from '../cv/FactsContext.tsx';
import { useEvidence } from '../evidence/EvidenceContext.tsx';
import { useDismissIssue } from './useDismissIssue.ts';

const LOOKS: Record<Severity, { Icon: typeof Diamond; tone: Tone }> = {
  critical: { Icon: TriangleAlert, tone: 'critical' },
  important: { Icon: Diamond, tone: 'caution' },
  minor: { Icon: CircleDashed, tone: 'neutral' },
};

export interface IssueRowProps {
  readonly issue: CritiqueIssue;
  readonly view: CvView;
  readonly source: RuleSource | undefined;
}

/** One point: press it for the reason, what to do and its place on the page. */
export function IssueRow({ issue, view, source }: IssueRowProps) {
  const { t } = useTranslation('critique');
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const showPlace = useShowPlace(issue, view.documentId);
  const { Icon, tone } = LOOKS[issue.severity];
  return (
    <li data-issue={issue.kind}>
      <button
        type="button"
        {...ROW}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => {
          setOpen(!isOpen);
          if (!isOpen) showPlace?.();
        }}
        className="hover:bg-hover flex min-h-12 w-full flex-wrap items-center gap-x-3 gap-y-1 rounded-m px-4 py-2 text-left"
      >
        <span className="min-w-0 grow basis-64">
          <span className="block font-medium">{issue.title}</span>
          {issue.quote === undefined ? null : <span className="text-muted block text-s">{`“${issue.quote}”`}</span>}
        </span>
        <span className="text-muted tabular text-s">{t('points', { points: Math.round(issue.points * 10) / 10 })}</span>
        <Badge tone={tone} icon={<Icon aria-hidden className="size-3" />}>
          {t(`severity.${issue.severity}`)}
        </Badge>
      </button>
      <div id={id} hidden={!isOpen} className="flex flex-col gap-2 px-4 pt-2 pb-4">
        <p className="max-w-[72ch] text-pretty">{issue.why}</p>
        <p className="max-w-[72ch] text-pretty">
          <span className="font-medium">{t('advice')}: </span>
          {issue.advice}
        </p>
        {source ? <p className="text-muted text-s">{`${t('source')}: ${source.title}, ${source.publisher}`}</p> : null}
        <Actions issue={issue} cvId={view.id} showPlace={showPlace} />
      </div>
    </li>
  );
}

interface ActionsProps {
  readonly issue: CritiqueIssue;
  readonly cvId: string;
  readonly showPlace: (() => void) | undefined;
}

function Actions({ issue, cvId, showPlace }: ActionsProps) {
  const { t } = useTranslation('critique');
  const { setFact } = useFacts();
  const dismiss = useDismissIssue(cvId);
  const { suggestion } = issue;
  return (
    <>
      {suggestion ? (
        <div className="border-line max-w-[72ch] rounded-m border p-3">
          <p className="text-muted text-s">{t('better')}</p>
          <p className="text-muted line-through">{suggestion.before}</p>
          <p>{suggestion.after}</p>
        </div>
      ) : null}
      <span className="flex flex-wrap gap-2">
        {suggestion ? (
          <Button size="small" tone="primary" onClick={() => setFact(suggestion.path, suggestion.after)}>
            {t('apply')}
          </Button>
        ) : null}
        {showPlace ? (
          <Button size="small" onClick={showPlace}>
            {t('place')}
          </Button>
        ) : null}
        <Button size="small" tone="quiet" onClick={() => dismiss(issue, true)}>
          {t('notRelevant')}
        </Button>
      </span>
    </>
  );
}

/** Lights the place in the document; undefined for what stands nowhere. */
function useShowPlace({ title, why, evidence }: CritiqueIssue, documentId: string): (() => void) | undefined {
  const { t } = useTranslation('evidence');
  const { show } = useEvidence();
  if (evidence.length === 0) return undefined;
  const marks = evidence.map((one, index) => ({ id: `issue-${index}`, evidence: one, tone: 'check' as const }));
  return () => show({ title, why, sources: [{ documentId, label: t('cv'), marks }], documentId, activeId: 'issue-0' });
}
