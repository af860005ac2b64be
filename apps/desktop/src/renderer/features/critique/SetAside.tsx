import { useTranslation } from 'react-i18next';
import type { CritiqueIssue } from '@career-mentor/core/critique';
import { Button } from '@career-mentor/ui/primitives';
import { useDismissIssue } from './useDismissIssue.ts';

export interface SetAsideProps {
  readonly issues: readonly CritiqueIssue[];
  readonly cvId: string;
}

/** What the person said is not relevant, folded, with the way back. */
export function SetAside({ issues, cvId }: SetAsideProps) {
  const { t } = useTranslation('critique');
  const dismiss = useDismissIssue(cvId);
  if (issues.length === 0) return null;
  return (
    <details>
      <summary className="text-accent">{t('aside', { count: issues.length })}</summary>
      <ul className="border-line divide-line bg-surface mt-2 divide-y rounded-m border">
        {issues.map((issue) => (
          <li key={issue.id} className="flex items-center gap-3 px-4 py-2">
            <span className="min-w-0 grow">{issue.title}</span>
            <Button size="small" tone="quiet" onClick={() => dismiss(issue, false)}>
              {t('countAgain')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
