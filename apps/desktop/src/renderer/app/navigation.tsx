import { BookOpen, Briefcase, ListChecks, Map, Settings2, UserRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { RailItem } from '@career-mentor/ui/patterns';
import { useActive } from './useActive.ts';

/** The pages in the order of the work, with the letter that follows G. */
export const SECTIONS = [
  { id: 'cv', path: '/cv', letter: 'y', Icon: UserRound },
  { id: 'jobs', path: '/jobs', letter: 'j', Icon: Briefcase },
  { id: 'gaps', path: '/gaps', letter: 'g', Icon: ListChecks },
  { id: 'roadmap', path: '/roadmap', letter: 'r', Icon: Map },
  { id: 'resources', path: '/resources', letter: 'e', Icon: BookOpen },
  { id: 'settings', path: '/settings', letter: 's', Icon: Settings2 },
] as const;

/** The rail's rows: the work above, the settings below. */
export function useRailItems(): { items: readonly RailItem[]; footerItems: readonly RailItem[] } {
  const { t } = useTranslation('frame');
  const { cv, jobs } = useActive();
  const notes: Partial<Record<string, string>> = {
    ...(cv && cv.checks > 0 ? { cv: String(cv.checks) } : {}),
    ...(jobs.length > 0 ? { jobs: String(jobs.length) } : {}),
  };
  const all = SECTIONS.map(({ id, path, letter, Icon }) => ({
    id,
    label: t(`nav.${id}`),
    icon: <Icon aria-hidden className="size-[18px] shrink-0" strokeWidth={1.75} />,
    href: `#${path}`,
    keys: `G ${letter.toUpperCase()}`,
    ...(notes[id] === undefined ? {} : { note: notes[id] }),
  }));
  return {
    items: all.filter((item) => item.id !== 'settings'),
    footerItems: all.filter((item) => item.id === 'settings'),
  };
}
