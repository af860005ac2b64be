import { useNavigate } from '@tanstack/react-router';
import {
  Briefcase,
  Contrast,
  Eye,
  FileText,
  GitCompare,
  Keyboard,
  Map,
  PanelLeft,
  Plus,
  Redo2,
  Undo2,
} from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CommandPalette, type PaletteAction } from '@career-mentor/ui/patterns';
import { useEvidence } from '../features/evidence/EvidenceContext.tsx';
import { SECTIONS } from './navigation.tsx';
import { keysOf } from './platform.ts';
import { useActive } from './useActive.ts';
import { useSettings } from './useSettings.ts';
import { useUndo } from './useUndo.ts';

export interface AppPaletteProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onKeys: () => void;
}

/** Every action of the app, the pages, and each CV and advert by name. */
export function AppPalette({ open, onClose, onKeys }: AppPaletteProps) {
  const { t } = useTranslation('frame');
  const [recent, setRecent] = useState<readonly string[]>([]);
  const actions = [...useDoing(onKeys), ...usePages(), ...useThings(), ...useViewing()];
  return (
    <CommandPalette
      open={open}
      onClose={onClose}
      actions={actions}
      recent={recent}
      onRun={(id) => setRecent((before) => [id, ...before.filter((one) => one !== id)].slice(0, 4))}
      labels={{
        title: t('palette.title'),
        placeholder: t('palette.placeholder'),
        none: t('palette.none'),
        recent: t('palette.recent'),
      }}
    />
  );
}

const icon = (Icon: typeof Plus) => <Icon aria-hidden className="size-4" />;

function usePages(): PaletteAction[] {
  const { t } = useTranslation('frame');
  const navigate = useNavigate();
  return SECTIONS.map(({ id, path, letter, Icon }) => ({
    id: `go-${id}`,
    label: t(`nav.${id}`),
    group: t('palette.go'),
    icon: <Icon aria-hidden className="size-4" />,
    keys: `G ${letter.toUpperCase()}`,
    run: () => void navigate({ to: path }),
  }));
}

function useDoing(onKeys: () => void): PaletteAction[] {
  const { t } = useTranslation('frame');
  const navigate = useNavigate();
  const { undo, redo } = useUndo();
  const group = t('palette.do');
  return [
    { id: 'add-cv', label: t('palette.addCv'), group, icon: icon(Plus), run: () => void navigate({ to: '/welcome' }) },
    {
      id: 'add-job',
      label: t('palette.addJob'),
      group,
      icon: icon(Briefcase),
      run: () => void navigate({ to: '/jobs', search: { add: true } }),
    },
    {
      id: 'new-roadmap',
      label: t('palette.newRoadmap'),
      group,
      icon: icon(Map),
      run: () => void navigate({ to: '/roadmap', search: { create: true } }),
    },
    {
      id: 'compare',
      label: t('palette.compare'),
      group,
      icon: icon(GitCompare),
      run: () => void navigate({ to: '/compare' }),
    },
    { id: 'undo', label: t('palette.undo'), group, icon: icon(Undo2), keys: keysOf('Mod Z'), run: undo },
    { id: 'redo', label: t('palette.redo'), group, icon: icon(Redo2), keys: keysOf('Mod Shift Z'), run: redo },
    { id: 'keys', label: t('palette.keys'), group, icon: icon(Keyboard), keys: '?', run: onKeys },
  ];
}

function useThings(): PaletteAction[] {
  const { t } = useTranslation('frame');
  const navigate = useNavigate();
  const { cvs, jobs, chooseCv } = useActive();
  const group = t('palette.go');
  return useMemo(
    () => [
      ...cvs.map(({ id, title }) => ({
        id: `cv-${id}`,
        label: t('palette.openCv', { title }),
        group,
        icon: icon(FileText),
        run: () => {
          chooseCv(id);
          void navigate({ to: '/cv' });
        },
      })),
      ...jobs.slice(0, 200).map(({ id, title }) => ({
        id: `job-${id}`,
        label: t('palette.openJob', { title }),
        group,
        icon: icon(Briefcase),
        run: () => void navigate({ to: '/jobs/$jobId', params: { jobId: id } }),
      })),
    ],
    [cvs, jobs, chooseCv, navigate, t, group],
  );
}

function useViewing(): PaletteAction[] {
  const { t } = useTranslation('frame');
  const { settings, change } = useSettings();
  const { open, setOpen } = useEvidence();
  const group = t('palette.view');
  return [
    {
      id: 'evidence',
      label: t('palette.evidence'),
      group,
      icon: icon(Eye),
      keys: keysOf('Mod .'),
      run: () => setOpen(!open),
    },
    {
      id: 'rail',
      label: t('palette.rail'),
      group,
      icon: icon(PanelLeft),
      run: () => change({ railCollapsed: !settings.railCollapsed }),
    },
    ...(['light', 'dark', 'system'] as const).map((theme) => ({
      id: `theme-${theme}`,
      label: t(`palette.${theme}`),
      group,
      icon: icon(Contrast),
      run: () => change({ theme }),
    })),
  ];
}
