import { Eye, EyeOff, FileSearch, RotateCcw, SeparatorHorizontal } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '@career-mentor/ui/primitives';
import { useDraftActions } from './DraftContext.tsx';
import { useFactsBehind } from './FactsBehind.tsx';

const ICON = 'size-[14px]';

interface HideButtonProps {
  readonly name: string;
  readonly isHidden: boolean;
  readonly onChange: (isHidden: boolean) => void;
}

/** The eye: whether something stands on the page. */
export function HideButton({ name, isHidden, onChange }: HideButtonProps) {
  const { t } = useTranslation('writing');
  const Icon = isHidden ? EyeOff : Eye;
  return (
    <IconButton
      className="!size-6"
      label={isHidden ? t('show', { name }) : t('hide', { name })}
      pressed={isHidden}
      icon={<Icon aria-hidden className={ICON} />}
      onClick={() => onChange(!isHidden)}
    />
  );
}

interface PathToolsProps {
  readonly path: string;
  readonly name: string;
  readonly isHidden: boolean;
}

/** Leaves something with a path out, or shows it again. */
export function HidePath({ path, name, isHidden }: PathToolsProps) {
  const { apply } = useDraftActions();
  return <HideButton {...{ name, isHidden }} onChange={(hide) => apply({ kind: hide ? 'hide' : 'show', path })} />;
}

/** Begins a new page here, or not. */
export function BreakButton({
  name,
  isOn,
  onChange,
}: {
  readonly name: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}) {
  const { t } = useTranslation('writing');
  return (
    <IconButton
      className="!size-6"
      label={t('breakBefore', { name })}
      pressed={isOn}
      icon={<SeparatorHorizontal aria-hidden className={ICON} />}
      onClick={() => onChange(!isOn)}
    />
  );
}

/** Opens the place that a text was read from; nothing where it was not read. */
export function PlaceButton({ path, name }: { readonly path: string; readonly name: string }) {
  const { t } = useTranslation('writing');
  const { hasPlace, showPlace } = useFactsBehind();
  if (!hasPlace(path)) return null;
  return (
    <IconButton
      className="!size-6"
      label={t('showPlace', { name })}
      icon={<FileSearch aria-hidden className={ICON} />}
      onClick={() => showPlace(path)}
    />
  );
}

/** Goes back to what the fact (or the base version) says. */
export function BackButton({ path, isBase }: { readonly path: string; readonly isBase: boolean }) {
  const { t } = useTranslation('writing');
  const { apply } = useDraftActions();
  return (
    <IconButton
      className="!size-6"
      label={isBase ? t('backToFact') : t('backToBase')}
      icon={<RotateCcw aria-hidden className={ICON} />}
      onClick={() => apply({ kind: 'write', path, text: null })}
    />
  );
}
