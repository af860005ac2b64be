import { BookOpen, Dumbbell, FileText, GraduationCap, Play } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { RatedResource } from '@career-mentor/workspace/api';
import { ROW } from '@career-mentor/ui/patterns';
import { ExternalLink } from './ExternalLink.tsx';
import { Stars } from './Stars.tsx';

const ICONS = { course: GraduationCap, documentation: FileText, video: Play, practice: Dumbbell, book: BookOpen };

/** One resource: what it is, how long, for whom, our rating (named as ours) and the person's. */
export function ResourceRow({ resource }: { readonly resource: RatedResource }) {
  const { t } = useTranslation('resources');
  const Icon = ICONS[resource.type];
  return (
    <article {...ROW} aria-label={resource.title} className="border-line flex items-start gap-3 border-b px-2 py-3">
      <Icon aria-hidden className="text-muted mt-[2px] size-[18px] shrink-0" strokeWidth={1.75} />
      <div className="min-w-0 grow">
        <ExternalLink url={resource.url} title={resource.title}>
          {resource.title}
        </ExternalLink>
        <p className="text-muted tabular text-s">{useFacts(resource).join(' · ')}</p>
      </div>
      <div className="flex shrink-0 flex-col items-end gap-1">
        <span className="text-muted tabular text-s" title={t('ourRatingTitle', { ...resource.rubric })}>
          {t('ourRating', { rating: resource.rating.toFixed(1) })}
        </span>
        <Stars resource={resource} />
      </div>
    </article>
  );
}

function useFacts(resource: RatedResource): readonly string[] {
  const { t } = useTranslation('resources');
  return [
    resource.provider,
    t(`types.${resource.type}`),
    resource.difficulties.map((one) => t(`difficulties.${one}`)).join(', '),
    resource.minutes < 90
      ? t('minutes', { minutes: resource.minutes })
      : t('hours', { hours: Math.round(resource.minutes / 60) }),
    t(`prices.${resource.price}`),
    ...(resource.language === 'en' ? [] : [languageName(resource.language)]),
    resource.verifiedAt === undefined ? t('notChecked') : t('checked', { date: resource.verifiedAt.slice(0, 10) }),
  ];
}

const languageName = (code: string): string => new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code;
