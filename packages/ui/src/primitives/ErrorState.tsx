import { CircleAlert } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { Button } from './Button.tsx';

export interface ErrorStateProps {
  /** What happened. */
  readonly message: string;
  /** What is safe and what to do next. */
  readonly guidance: string;
  /** For a report: folded away until asked for. */
  readonly details?: string;
  readonly labels: { readonly details: string; readonly copy: string; readonly copied: string };
  readonly action?: ReactNode;
}

/** A failure in plain words with the next step; the details fold out and can be copied. */
export function ErrorState({ message, guidance, details, labels, action }: ErrorStateProps) {
  return (
    <section role="alert" className="border-line bg-surface rounded-m border p-4 shadow-low">
      <div className="flex gap-3">
        <CircleAlert aria-hidden className="text-critical mt-[2px] size-4 shrink-0" />
        <div className="flex min-w-0 grow flex-col gap-2">
          <p className="text-m font-medium">{message}</p>
          <p className="text-muted text-m">{guidance}</p>
          {details === undefined ? null : <Details text={details} labels={labels} />}
          {action === undefined ? null : <div className="mt-1 flex flex-wrap gap-2">{action}</div>}
        </div>
      </div>
    </section>
  );
}

function Details({ text, labels }: { readonly text: string; readonly labels: ErrorStateProps['labels'] }) {
  const [copied, setCopied] = useState(false);
  return (
    <details className="text-s">
      <summary className="text-muted">{labels.details}</summary>
      <pre className="bg-sunken my-2 overflow-x-auto rounded-s p-2 font-mono text-s whitespace-pre-wrap">{text}</pre>
      <Button size="small" onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}>
        {copied ? labels.copied : labels.copy}
      </Button>
    </details>
  );
}
