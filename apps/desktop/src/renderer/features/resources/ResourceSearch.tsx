import { useInfiniteQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { VirtualList } from '@career-mentor/ui/patterns';
import { Button, Field, Select, Skeleton } from '@career-mentor/ui/primitives';
import { FailureView } from '../../app/FailureView.tsx';
import { useTRPCClient } from '../../client/index.ts';
import { ResourceRow } from './ResourceRow.tsx';

const TYPES = ['course', 'documentation', 'video', 'practice', 'book'] as const;
const LEVELS = ['beginner', 'intermediate', 'advanced'] as const;
const PAGE = 50;

interface Filter {
  readonly query: string;
  readonly type: (typeof TYPES)[number] | undefined;
  readonly difficulty: (typeof LEVELS)[number] | undefined;
}

/** The whole catalogue, answered while typing. */
export function ResourceSearch() {
  const { t } = useTranslation('resources');
  const [filter, setFilter] = useState<Filter>({ query: '', type: undefined, difficulty: undefined });
  const search = useSearchPages(useDeferredValue(filter));
  const items = search.data?.pages.flatMap((page) => page.items) ?? [];
  const total = search.data?.pages[0]?.total ?? 0;
  return (
    <div className="flex flex-col gap-4">
      <Filters filter={filter} onChange={setFilter} />
      {search.isError ? <FailureView error={search.error} onRetry={() => void search.refetch()} /> : null}
      {search.isPending ? <Skeleton label={t('loading')} lines={8} /> : null}
      {search.isSuccess ? (
        <p role="status" className="text-muted tabular text-s">
          {t('count', { count: total })}
        </p>
      ) : null}
      {search.isSuccess && total === 0 ? <p className="text-muted">{t('nothing')}</p> : null}
      <VirtualList
        label={t('list')}
        items={items}
        keyOf={(resource) => resource.id}
        estimate={77}
        render={(resource) => <ResourceRow resource={resource} />}
      />
      {search.hasNextPage ? (
        <Button
          className="self-center"
          disabled={search.isFetchingNextPage}
          onClick={() => void search.fetchNextPage()}
        >
          {t('more')}
        </Button>
      ) : null}
    </div>
  );
}

function useSearchPages({ query, type, difficulty }: Filter) {
  const client = useTRPCClient();
  return useInfiniteQuery({
    // The router's own key shape, so that events about resources reach it.
    queryKey: [['resources', 'search'], { pages: true, query, type, difficulty }],
    initialPageParam: 0,
    queryFn: ({ pageParam, signal }) =>
      client.resources.search.query(
        {
          limit: PAGE,
          offset: pageParam,
          ...(query.trim() === '' ? {} : { query: query.trim() }),
          ...(type ? { type } : {}),
          ...(difficulty ? { difficulty } : {}),
        },
        { signal },
      ),
    getNextPageParam: (last, pages) => {
      const shown = pages.reduce((sum, page) => sum + page.items.length, 0);
      return shown < last.total && last.items.length > 0 ? shown : undefined;
    },
    placeholderData: (before) => before,
  });
}

function Filters({ filter, onChange }: { readonly filter: Filter; readonly onChange: (filter: Filter) => void }) {
  const { t } = useTranslation('resources');
  return (
    <div role="search" className="flex flex-wrap gap-3">
      <Field
        label={t('search')}
        placeholder={t('searchHint')}
        type="search"
        value={filter.query}
        className="min-w-60 grow"
        onChange={(event) => onChange({ ...filter, query: event.target.value })}
      />
      <Select
        label={t('type')}
        className="w-40"
        value={filter.type ?? ''}
        options={[{ value: '', label: t('any') }, ...TYPES.map((value) => ({ value, label: t(`types.${value}`) }))]}
        onValue={(value) => onChange({ ...filter, type: TYPES.find((one) => one === value) })}
      />
      <Select
        label={t('difficulty')}
        className="w-40"
        value={filter.difficulty ?? ''}
        options={[
          { value: '', label: t('any') },
          ...LEVELS.map((value) => ({ value, label: t(`difficulties.${value}`) })),
        ]}
        onValue={(value) => onChange({ ...filter, difficulty: LEVELS.find((one) => one === value) })}
      />
    </div>
  );
}
