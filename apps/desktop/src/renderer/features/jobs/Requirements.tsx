import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RequiredSkill } from '@career-mentor/core/jobs';
import type { JobView } from '@career-mentor/workspace/api';
import { ListNavigation, ROW } from '@career-mentor/ui/patterns';
import { Badge, Button, Card, Field } from '@career-mentor/ui/primitives';
import { requirementsOf, type Requirement } from './alternatives.ts';
import { KIND_LOOKS, KINDS } from './kinds.tsx';
import type { RequirementKind } from './markText.ts';
import { useRequirement } from './useRequirement.ts';

export interface RequirementsProps {
  readonly view: JobView;
  readonly onShow: (markIds: readonly string[]) => void;
}

/** What the advert asks for, by kind; a row brings its place in the text into sight. */
export function Requirements({ view, onShow }: RequirementsProps) {
  const { t } = useTranslation('jobs');
  return (
    <Card aria-label={t('requirements')} className="flex flex-col gap-5">
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
  const requirements = requirementsOf(skills);
  return (
    <section>
      <h2 className="mb-1 flex items-center gap-2">
        <Badge tone={tone} icon={<Icon aria-hidden className="size-3" />}>
          {t(`kinds.${kind}`)}
        </Badge>
        <span className="text-muted tabular text-s">{requirements.length}</span>
      </h2>
      {requirements.length === 0 ? <p className="text-muted text-s">{t('noneOfKind')}</p> : null}
      <ListNavigation label={t(`kinds.${kind}`)}>
        {requirements.map((requirement) => (
          <li key={requirement[0].name}>
            <RequirementButton
              requirement={requirement}
              onShow={() => onShow(requirement.map(({ name }) => `${kind}:${name}`))}
            />
          </li>
        ))}
      </ListNavigation>
    </section>
  );
}

interface RequirementButtonProps {
  readonly requirement: Requirement;
  readonly onShow: () => void;
}

function RequirementButton({ requirement, onShow }: RequirementButtonProps) {
  const { t } = useTranslation('jobs');
  const quotes = [...new Set(requirement.map(({ quote }) => quote))];
  return (
    <button
      type="button"
      {...ROW}
      title={quotes.join(' … ')}
      onClick={onShow}
      className="hover:bg-hover flex w-full flex-wrap items-baseline gap-x-2 rounded-s px-2 py-1 text-left"
    >
      <span className="min-w-0">{requirement.map(({ name }) => name).join(` ${t('or')} `)}</span>
      {requirement.length > 1 ? <span className="text-muted text-s">{t('either')}</span> : null}
    </button>
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
