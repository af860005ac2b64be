import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RequiredSkill } from '@career-mentor/core/jobs';
import type { JobView } from '@career-mentor/workspace/api';
import { ListNavigation, ROW } from '@career-mentor/ui/patterns';
import { Badge, Button, Card, Field } from '@career-mentor/ui/primitives';
import { KIND_LOOKS, KINDS } from './kinds.tsx';
import type { RequirementKind } from './markText.ts';
import { useRequirement } from './useRequirement.ts';

export interface RequirementsProps {
  readonly view: JobView;
  readonly onShow: (markId: string) => void;
}

/** What the advert asks for, by kind; a row brings its place in the text into sight. */
export function Requirements({ view, onShow }: RequirementsProps) {
  const { t } = useTranslation('jobs');
  return (
    <Card aria-label={t('requirements')} className="flex flex-col gap-5">
      {view.job.yearsExperience === undefined ? null : (
        <p className="text-m font-medium">{t('years', { count: view.job.yearsExperience })}</p>
      )}
      {KINDS.map((kind) => (
        <KindList key={kind} kind={kind} skills={view.job[kind]} onShow={onShow} />
      ))}
      <AddRequirement jobId={view.id} />
    </Card>
  );
}

interface KindListProps extends Pick<RequirementsProps, 'onShow'> {
  readonly kind: RequirementKind;
  readonly skills: readonly RequiredSkill[];
}

function KindList({ kind, skills, onShow }: KindListProps) {
  const { t } = useTranslation('jobs');
  const { Icon, tone } = KIND_LOOKS[kind];
  return (
    <section>
      <h2 className="mb-1 flex items-center gap-2">
        <Badge tone={tone} icon={<Icon aria-hidden className="size-3" />}>
          {t(`kinds.${kind}`)}
        </Badge>
        <span className="text-muted tabular text-s">{skills.length}</span>
      </h2>
      {skills.length === 0 ? <p className="text-muted text-s">{t('noneOfKind')}</p> : null}
      <ListNavigation label={t(`kinds.${kind}`)}>
        {skills.map((skill) => (
          <li key={skill.name}>
            <button
              type="button"
              {...ROW}
              title={skill.quote}
              onClick={() => onShow(`${kind}:${skill.name}`)}
              className="hover:bg-hover flex w-full items-baseline gap-2 rounded-s px-2 py-1 text-left"
            >
              <span className="min-w-0 grow">{skill.name}</span>
              {skill.alternativeGroup === undefined ? null : <span className="text-muted text-s">{t('either')}</span>}
            </button>
          </li>
        ))}
      </ListNavigation>
    </section>
  );
}

function AddRequirement({ jobId }: { readonly jobId: string }) {
  const { t } = useTranslation('jobs');
  const [name, setName] = useState('');
  const setRequirement = useRequirement(jobId);
  return (
    <form
      className="border-line flex flex-wrap items-end gap-2 border-t pt-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') setRequirement(name.trim(), 'required');
        setName('');
      }}
    >
      <Field
        label={t('addRequirement')}
        value={name}
        className="min-w-40 grow"
        onChange={(event) => setName(event.target.value)}
      />
      <Button type="submit" disabled={name.trim() === ''}>
        {t('addRequirementAction')}
      </Button>
    </form>
  );
}
