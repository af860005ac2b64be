import { CircleDashed, List, Quote } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { CvSkillView, CvView } from '@career-mentor/workspace/api';
import { ROW } from '@career-mentor/ui/patterns';
import { Badge } from '@career-mentor/ui/primitives';
import { useEvidence } from '../evidence/EvidenceContext.tsx';
import { CvSkillLevel } from './CvSkillLevel.tsx';
import { formatCvDate } from './factPaths.ts';

export interface CvSkillRowProps {
  readonly skill: CvSkillView;
  readonly view: CvView;
}

/** One skill: press it to see on the page where it is claimed and where it is shown. */
export function CvSkillRow({ skill, view }: CvSkillRowProps) {
  const open = useShowPlaces(skill, view.documentId);
  return (
    <>
      <button
        type="button"
        {...ROW}
        data-skill={skill.key}
        onClick={open}
        className="hover:bg-hover flex min-h-12 min-w-0 grow flex-wrap items-center gap-x-3 gap-y-1 rounded-m px-4 py-2 text-left"
      >
        <span className="min-w-0 grow basis-36">
          <span className="block font-medium">{skill.name}</span>
          <SkillTime skill={skill} />
        </span>
        <SkillMarks skill={skill} />
      </button>
      <CvSkillLevel skill={skill} cvId={view.id} />
    </>
  );
}

/** Claimed, shown, or claimed and not shown: a shape and a word each. */
function SkillMarks({ skill }: { readonly skill: CvSkillView }) {
  const { t } = useTranslation('cv');
  const shape = 'size-3';
  return (
    <span className="flex flex-wrap gap-1">
      {skill.claimed ? <Badge icon={<List aria-hidden className={shape} />}>{t('skills.claimed')}</Badge> : null}
      {skill.shown.length > 0 ? (
        <Badge tone="positive" icon={<Quote aria-hidden className={shape} />}>
          {t('skills.shown', { count: skill.shown.length })}
        </Badge>
      ) : null}
      {skill.unshown ? (
        <Badge tone="caution" icon={<CircleDashed aria-hidden className={shape} />}>
          {t('skills.notShown')}
        </Badge>
      ) : null}
    </span>
  );
}

/** For how long and until when, as far as dated entries tell. */
function SkillTime({ skill: { months, lastUsed } }: { readonly skill: CvSkillView }) {
  const { t } = useTranslation('cv');
  const parts = [
    months === undefined ? '' : inYears(months, t('skills.year'), t('skills.month')),
    lastUsed === undefined
      ? ''
      : lastUsed === 'present'
        ? t('skills.inUse')
        : t('skills.lastUsed', { date: formatCvDate(lastUsed, t('present')) }),
  ].filter((part) => part !== '');
  return parts.length === 0 ? null : <span className="text-muted tabular block text-s">{parts.join(' · ')}</span>;
}

/** Months as "4 y 2 mo". */
const inYears = (months: number, year: string, month: string): string =>
  [months >= 12 ? `${Math.floor(months / 12)} ${year}` : '', months % 12 > 0 ? `${months % 12} ${month}` : '']
    .filter((part) => part !== '')
    .join(' ');

function useShowPlaces(skill: CvSkillView, documentId: string) {
  const { t } = useTranslation(['cv', 'evidence']);
  const { show } = useEvidence();
  const marks = [...skill.shown, ...skill.claims].map((evidence, index) => ({
    id: `${skill.key}-${index}`,
    evidence,
    tone: 'sure' as const,
  }));
  const where =
    skill.shown.length > 0
      ? t('cv:skills.why', { name: skill.name })
      : skill.unshown
        ? t('cv:skills.whyNotShown', { name: skill.name })
        : '';
  return () =>
    show({
      title: skill.name,
      why: [skill.because, where].filter((sentence) => sentence !== '').join(' '),
      sources: [{ documentId, label: t('evidence:cv'), marks }],
      ...(marks[0] ? { activeId: marks[0].id } : {}),
    });
}
