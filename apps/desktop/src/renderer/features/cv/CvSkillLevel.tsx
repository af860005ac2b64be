import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Check, ChevronDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { SkillLevel } from '@career-mentor/core/cv';
import type { CvSkillView } from '@career-mentor/workspace/api';
import { Menu } from '@career-mentor/ui/primitives';
import { classNames } from '@career-mentor/ui/theme';
import { useNotify } from '../../app/useNotify.ts';
import { useTRPC } from '../../client/index.ts';

const LEVELS: readonly SkillLevel[] = ['beginner', 'intermediate', 'advanced', 'expert'];

export interface CvSkillLevelProps {
  readonly skill: CvSkillView;
  readonly cvId: string;
}

/** The level of a skill as word and bars, and the menu in which the person says otherwise. */
export function CvSkillLevel({ skill, cvId }: CvSkillLevelProps) {
  const { t } = useTranslation('cv');
  const setLevel = useSetLevel(cvId, skill.key);
  const word = skill.level === undefined ? t('skills.levels.unknown') : t(`skills.levels.${skill.level}`);
  const choice = (level: SkillLevel) => ({
    id: level,
    label: t(`skills.levels.${level}`),
    icon: <Check aria-hidden className={classNames('size-4', skill.level !== level && 'invisible')} />,
    onSelect: () => setLevel(level),
  });
  const takeBack = {
    id: 'own',
    label: t('skills.asTheCvSays'),
    icon: <span aria-hidden className="size-4" />,
    onSelect: () => setLevel(undefined),
  };
  return (
    <Menu
      items={[...LEVELS.map(choice), ...(skill.basis === 'person' ? [takeBack] : [])]}
      trigger={
        <button
          type="button"
          aria-label={t('skills.levelOf', { name: skill.name, level: word })}
          title={skill.because}
          className="hover:bg-hover flex min-h-8 w-36 shrink-0 items-center gap-2 rounded-s px-2 text-s"
        >
          <LevelBars level={skill.level} />
          <span className={classNames('grow text-left', skill.level === undefined && 'text-muted')}>
            {word}
            {skill.basis === 'person' ? <span className="text-muted block">{t('skills.yourWord')}</span> : null}
          </span>
          <ChevronDown aria-hidden className="text-muted size-[14px]" />
        </button>
      }
    />
  );
}

/** As many of four bars as the level is high; none filled when it is not known. */
function LevelBars({ level }: { readonly level: SkillLevel | undefined }) {
  const filled = level === undefined ? 0 : LEVELS.indexOf(level) + 1;
  return (
    <span aria-hidden className="flex items-end gap-[2px]">
      {LEVELS.map((one, index) => (
        <span
          key={one}
          style={{ height: 5 + index * 3 }}
          className={classNames('w-1 rounded-full', index < filled ? 'bg-accent' : 'bg-hover')}
        />
      ))}
    </span>
  );
}

function useSetLevel(cvId: string, key: string) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const { t } = useTranslation('cv');
  const { changed, failed } = useNotify();
  const { mutate } = useMutation(
    trpc.cvs.setSkillLevel.mutationOptions({
      onSuccess: (view) => {
        queries.setQueryData(trpc.cvs.get.queryKey({ cvId }), view);
        changed(t('skills.levelSet'));
      },
      onError: failed,
    }),
  );
  return (level: SkillLevel | undefined) => mutate({ cvId, key, level });
}
