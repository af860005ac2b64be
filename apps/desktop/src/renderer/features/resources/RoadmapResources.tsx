import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Map, SearchX } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RatedRecommendation, RoadmapSummary, StageResources } from '@career-mentor/workspace/api';
import { ListNavigation } from '@career-mentor/ui/patterns';
import { Button, EmptyState, Select } from '@career-mentor/ui/primitives';
import { QueryView } from '../../app/QueryView.tsx';
import { useTRPC } from '../../client/index.ts';
import { ResourceRow } from './ResourceRow.tsx';

/** Resources in the order of the roadmap's stages. */
export function RoadmapResources() {
  const { t } = useTranslation('resources');
  const trpc = useTRPC();
  const query = useQuery(trpc.roadmaps.list.queryOptions());
  const [chosen, choose] = useState<string>();
  return (
    <QueryView query={query} waitingFor={t('loading')}>
      {(roadmaps) => {
        const roadmap = roadmaps.find((one) => one.id === chosen) ?? roadmaps[0];
        if (!roadmap) return <NoRoadmap />;
        return (
          <>
            {roadmaps.length > 1 ? <RoadmapChoice all={roadmaps} value={roadmap.id} onChoose={choose} /> : null}
            <StageList roadmapId={roadmap.id} />
          </>
        );
      }}
    </QueryView>
  );
}

interface RoadmapChoiceProps {
  readonly all: readonly RoadmapSummary[];
  readonly value: string;
  readonly onChoose: (id: string) => void;
}

function RoadmapChoice({ all, value, onChoose }: RoadmapChoiceProps) {
  const { t } = useTranslation('roadmap');
  return (
    <Select
      label={t('choose')}
      className="mb-6 max-w-80"
      value={value}
      options={all.map(({ id, title }) => ({ value: id, label: title }))}
      onValue={onChoose}
    />
  );
}

function NoRoadmap() {
  const { t } = useTranslation('resources');
  const navigate = useNavigate();
  return (
    <EmptyState
      icon={<Map aria-hidden className="size-6" />}
      title={t('noRoadmap.title')}
      text={t('noRoadmap.text')}
      action={
        <Button tone="primary" onClick={() => void navigate({ to: '/roadmap', search: { create: true } })}>
          {t('noRoadmap.action')}
        </Button>
      }
    />
  );
}

function StageList({ roadmapId }: { readonly roadmapId: string }) {
  const { t } = useTranslation('resources');
  const trpc = useTRPC();
  const query = useQuery(
    trpc.resources.forRoadmap.queryOptions({ roadmapId }, { placeholderData: (before) => before }),
  );
  const roadmap = useQuery(trpc.roadmaps.get.queryOptions({ roadmapId }));
  const titleOf = (stageId: string) => roadmap.data?.roadmap.stages.find((stage) => stage.id === stageId)?.title ?? '';
  return (
    <QueryView query={query} waitingFor={t('loading')} lines={10}>
      {(stages: readonly StageResources[]) => (
        <div className="flex flex-col gap-10">
          {stages.map((stage, index) => (
            <section key={stage.stageId}>
              <h2 className="mb-4 text-l font-semibold">
                {t('stage', { number: index + 1, title: titleOf(stage.stageId) })}
              </h2>
              <div className="flex flex-col gap-6">
                {stage.recommendations.map((one) => (
                  <Recommendation key={`${one.skillId}-${one.difficulty}`} recommendation={one} />
                ))}
              </div>
            </section>
          ))}
        </div>
      )}
    </QueryView>
  );
}

function Recommendation({ recommendation }: { readonly recommendation: RatedRecommendation }) {
  const { t } = useTranslation('resources');
  const { name, difficulty, coverage, note, resources } = recommendation;
  const title = t('forSkill', { name, difficulty: t(`difficulties.${difficulty}`).toLowerCase() });
  return (
    <section aria-label={title}>
      <h3 className="border-line border-b pb-1 font-medium">{title}</h3>
      {coverage === 'uncovered' ? (
        <p className="text-muted flex items-start gap-2 py-3">
          <SearchX aria-hidden className="mt-[2px] size-4 shrink-0" />
          {note ?? t('uncovered', { name })}
        </p>
      ) : (
        <>
          {note === undefined ? null : <p className="text-muted pt-2 text-s">{note}</p>}
          <ListNavigation label={title}>
            {resources.map((resource) => (
              <li key={resource.id}>
                <ResourceRow resource={resource} />
              </li>
            ))}
          </ListNavigation>
        </>
      )}
    </section>
  );
}
