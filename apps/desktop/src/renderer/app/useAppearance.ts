import { useEffect } from 'react';
import { useSettings } from './useSettings.ts';

/** Writes theme and motion to the root element; the tokens do the rest. */
export function useAppearance(): void {
  const { theme, reducedMotion } = useSettings().settings;
  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset['theme'] = theme;
    dataset['motion'] = reducedMotion === 'on' ? 'reduced' : 'system';
  }, [theme, reducedMotion]);
}
