import { Plus } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CvSection as SectionName } from '@career-mentor/workspace/api';
import { Button } from '@career-mentor/ui/primitives';
import { AddEntryDialog } from './AddEntryDialog.tsx';
import { Fact } from './Fact.tsx';
import { useFacts } from './FactsContext.tsx';
import { factAt } from './factPaths.ts';

export interface SectionProps {
  readonly section: SectionName;
  readonly children: ReactNode;
}

/** A part of the CV with its heading and the way to add to it. */
export function Section({ section, children }: SectionProps) {
  const { t } = useTranslation('cv');
  const [adding, setAdding] = useState(false);
  const name = t(`sections.${section}`);
  return (
    <section aria-label={name}>
      <div className="border-line mb-3 flex items-center justify-between border-b pb-1">
        <h2 className="text-l font-semibold">{name}</h2>
        <Button
          size="small"
          tone="quiet"
          icon={<Plus aria-hidden className="size-[14px]" />}
          aria-label={t('addEntryTo', { section: name })}
          onClick={() => setAdding(true)}
        >
          {t('addEntry')}
        </Button>
      </div>
      <div className="flex flex-col gap-4">{children}</div>
      {adding ? <AddEntryDialog section={section} onClose={() => setAdding(false)} /> : null}
    </section>
  );
}

export interface EntryProps {
  readonly title: ReactNode;
  /** Paths of what stands under the title, separated by dots. */
  readonly place: readonly string[];
  readonly dates: ReactNode;
  readonly children?: ReactNode;
}

/** One job, course of study, project or certificate. */
export function Entry({ title, place, dates, children }: EntryProps) {
  const { view, editing } = useFacts();
  const shown = place.filter((path) => factAt(view.cv, path) !== undefined || editing === path);
  return (
    <article className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4">
      <div className="min-w-0">{title}</div>
      <div className="text-muted tabular text-s">{dates}</div>
      <div className="text-muted col-span-2 flex flex-wrap gap-x-4">
        {shown.map((path) => (
          <Fact key={path} path={path} />
        ))}
      </div>
      <div className="col-span-2 mt-1 flex max-w-[72ch] flex-col gap-1">{children}</div>
    </article>
  );
}

/** From – to, each end a fact of its own. */
export function DateRange({ path }: { readonly path: string }) {
  const { view } = useFacts();
  const both = [`${path}.startDate`, `${path}.endDate`].every((one) => factAt(view.cv, one) !== undefined);
  return (
    <span className="inline-flex items-baseline gap-2">
      <Fact path={`${path}.startDate`} />
      {both ? <span aria-hidden>–</span> : null}
      <Fact path={`${path}.endDate`} />
    </span>
  );
}

/** The lines under an entry. */
export function Highlights({ path, count }: { readonly path: string; readonly count: number }) {
  if (count === 0) return null;
  return (
    <ul className="marker:text-muted ml-4 flex list-disc flex-col gap-1">
      {Array.from({ length: count }, (_, index) => (
        <li key={index}>
          <Fact path={`${path}.${index}`} />
        </li>
      ))}
    </ul>
  );
}
