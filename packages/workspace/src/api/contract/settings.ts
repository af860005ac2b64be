import { z } from 'zod';
import type { Outcome } from './outcome.ts';

const fields = {
  theme: z.enum(['system', 'light', 'dark']),
  language: z.enum(['en']),
  reducedMotion: z.enum(['system', 'on', 'off']),
  railCollapsed: z.boolean(),
  evidenceOpen: z.boolean(),
  /** Pixels. */
  evidenceWidth: z.int().min(360).max(520),
  hoursPerWeek: z.number().positive().max(80),
  daysPerWeek: z.int().min(1).max(7),
};

/** How the person likes the app. Every field has a default, so older workspaces read well. */
export const Settings = z.object({
  theme: fields.theme.default('system'),
  language: fields.language.default('en'),
  reducedMotion: fields.reducedMotion.default('system'),
  railCollapsed: fields.railCollapsed.default(false),
  evidenceOpen: fields.evidenceOpen.default(true),
  evidenceWidth: fields.evidenceWidth.default(420),
  hoursPerWeek: fields.hoursPerWeek.default(6),
  daysPerWeek: fields.daysPerWeek.default(5),
  /** The CV and the advert that the app shows first. */
  activeCvId: z.string().optional(),
  activeJobId: z.string().optional(),
});
export type Settings = z.infer<typeof Settings>;

/** A partial update; `null` clears an optional field. */
export const SettingsUpdate = z
  .object({ ...fields, activeCvId: z.string().nullable(), activeJobId: z.string().nullable() })
  .partial();
export type SettingsUpdate = z.infer<typeof SettingsUpdate>;

export interface SettingsUseCases {
  readonly get: () => Outcome<Settings>;
  readonly set: (input: SettingsUpdate) => Outcome<Settings>;
}
