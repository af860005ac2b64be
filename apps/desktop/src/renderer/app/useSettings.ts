import { useMutation, useQuery, useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Settings, SettingsUpdate } from '@career-mentor/workspace/api';
import { useTRPC } from '../client/index.ts';

const USUAL: Settings = {
  theme: 'system',
  language: 'en',
  reducedMotion: 'system',
  railCollapsed: false,
  evidenceOpen: true,
  evidenceWidth: 420,
  hoursPerWeek: 6,
  daysPerWeek: 5,
};

/** The person's settings (the usual ones until they are read) and a way to change them that shows at once. */
export function useSettings(): { settings: Settings; change: (update: SettingsUpdate) => void; ready: boolean } {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const query = useQuery(trpc.settings.get.queryOptions());
  const key: QueryKey = trpc.settings.get.queryKey();
  const { mutate } = useMutation(
    trpc.settings.set.mutationOptions({
      onMutate: (update) => queries.setQueryData<Settings>(key, (before) => applyUpdate(before ?? USUAL, update)),
      onError: () => queries.invalidateQueries({ queryKey: key }),
    }),
  );
  const change = useCallback((update: SettingsUpdate) => mutate(update), [mutate]);
  return { settings: query.data ?? USUAL, change, ready: !query.isPending };
}

/** The settings after an update; `null` clears a field. */
export function applyUpdate(settings: Settings, update: SettingsUpdate): Settings {
  const { activeCvId, activeJobId, ...rest } = update;
  const next = { ...settings, ...withoutUndefined(rest) };
  return withRef(withRef(next, 'activeCvId', activeCvId), 'activeJobId', activeJobId);
}

function withRef(settings: Settings, field: 'activeCvId' | 'activeJobId', value: string | null | undefined): Settings {
  if (value === undefined) return settings;
  const { [field]: _before, ...others } = settings;
  return value === null ? others : { ...others, [field]: value };
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

const withoutUndefined = <T extends object>(value: T): Defined<T> =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as Defined<T>; // fromEntries forgets the keys
