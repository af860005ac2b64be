import { critique } from './critique.ts';
import { cv } from './cv.ts';
import { evidence } from './evidence.ts';
import { frame } from './frame.ts';
import { gaps } from './gaps.ts';
import { jobs } from './jobs.ts';
import { resources } from './resources.ts';
import { roadmap } from './roadmap.ts';
import { settings } from './settings.ts';
import { welcome } from './welcome.ts';
import { writing } from './writing.ts';

/** Every word that the app says, by namespace. */
export const en = { frame, welcome, cv, critique, jobs, gaps, roadmap, resources, settings, evidence, writing };
