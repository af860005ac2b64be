import { z } from 'zod';

const Named = z.object({ name: z.string(), detail: z.string() });

/** A truth file of this corpus. Dates are `YYYY`, `YYYY-MM`, `present`, or `*` for what is not scored. */
export const Truth = z.object({
  basics: z.object({
    name: z.string().optional(),
    email: z.string().optional(),
    phone: z.string().optional(),
    location: z.string().optional(),
    home: z.string().optional(),
    summary: z.string().optional(),
    url: z.string().optional(),
    profiles: z.array(z.object({ url: z.string() })),
    profilesOptional: z.array(z.string()).optional(),
  }),
  work: z.array(
    z.object({
      name: z.string().optional(),
      position: z.string().optional(),
      location: z.string().optional(),
      startDate: z.string().optional(),
      endDate: z.string().optional(),
      highlights: z.array(z.string()).optional(),
    }),
  ),
  education: z.array(
    z.object({
      institution: z.string().optional(),
      studyType: z.string().optional(),
      area: z.string().optional(),
      startDate: z.string().optional(),
      endDate: z.string().optional(),
    }),
  ),
  skills: z.array(z.string()),
  skillsOptional: z.array(z.string()).optional(),
  languages: z.array(z.string()),
  fluencies: z.array(z.string()).optional(),
  certificates: z.array(Named).optional(),
  projects: z.array(Named).optional(),
});
export type Truth = z.infer<typeof Truth>;
