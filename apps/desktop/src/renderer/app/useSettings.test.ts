import { describe, expect, it } from 'vitest';
import { applyUpdate } from './useSettings.ts';

const settings = {
  theme: 'system',
  language: 'en',
  reducedMotion: 'system',
  railCollapsed: false,
  evidenceOpen: true,
  evidenceWidth: 420,
  hoursPerWeek: 6,
  daysPerWeek: 5,
  activeCvId: 'one',
} as const;

describe('applyUpdate', () => {
  it('changes what is named and leaves the rest', () =>
    expect(applyUpdate(settings, { theme: 'dark', railCollapsed: undefined })).toEqual({ ...settings, theme: 'dark' }));

  it('clears a reference with null', () => {
    const { activeCvId: _cv, ...cleared } = settings;
    expect(applyUpdate(settings, { activeCvId: null })).toEqual(cleared);
  });

  it('sets a reference', () =>
    expect(applyUpdate(settings, { activeJobId: 'job' })).toEqual({ ...settings, activeJobId: 'job' }));
});
