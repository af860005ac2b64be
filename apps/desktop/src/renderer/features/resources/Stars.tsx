import { useMutation } from '@tanstack/react-query';
import { Star, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { RatedResource } from '@career-mentor/workspace/api';
import { IconButton } from '@career-mentor/ui/primitives';
import { classNames } from '@career-mentor/ui/theme';
import { useNotify } from '../../app/useNotify.ts';
import { useTRPC } from '../../client/index.ts';

const SCALE = [1, 2, 3, 4, 5] as const;

/** The person's own stars. */
export function Stars({ resource }: { readonly resource: RatedResource }) {
  const { t } = useTranslation('resources');
  const rate = useRate(resource.id);
  const yours = resource.yourRating ?? 0;
  return (
    <div role="radiogroup" aria-label={t('yourStars', { title: resource.title })} className="flex items-center">
      {SCALE.map((stars) => (
        <button
          key={stars}
          type="button"
          role="radio"
          aria-checked={yours === stars}
          aria-label={t('stars', { count: stars })}
          onClick={() => rate(stars)}
          className="hover:bg-hover flex size-6 items-center justify-center rounded-s"
        >
          <Star
            aria-hidden
            className={classNames('size-4', stars <= yours ? 'fill-caution text-caution' : 'text-control')}
          />
        </button>
      ))}
      {yours > 0 ? (
        <IconButton
          label={t('clearStars')}
          icon={<X aria-hidden className="size-[14px]" />}
          onClick={() => rate(null)}
        />
      ) : null}
    </div>
  );
}

function useRate(resourceId: string): (stars: number | null) => void {
  const trpc = useTRPC();
  const { t } = useTranslation('resources');
  const { changed, failed } = useNotify();
  const { mutate } = useMutation(
    trpc.resources.rate.mutationOptions({
      onSuccess: (_, { stars }) =>
        changed(stars === null ? t('unrated') : t('rated', { stars: t('stars', { count: stars }) })),
      onError: failed,
    }),
  );
  return (stars) => mutate({ resourceId, stars });
}
