import type { Layout, Month, Person } from './types.ts';

/** What a reader should find, in JSON Resume's form; only what the layout shows. */
export function truthOf(
  person: Person,
  { yearsOnly = false, studyYears = false, flatSkills = false }: Layout,
): unknown {
  const date = ({ year, month }: Month, years = yearsOnly): string =>
    years ? String(year) : `${year}-${String(month).padStart(2, '0')}`;
  return {
    basics: { name: person.name, email: person.email, phone: person.phone, location: person.town, profiles: [] },
    work: person.jobs.map(({ title, employer, town, from, to, duties }) => ({
      name: employer,
      position: title,
      location: town,
      startDate: date(from),
      endDate: to === undefined ? 'present' : date(to),
      highlights: duties,
    })),
    education: person.studies.map(({ degree, school, from, to }) => ({
      institution: school,
      studyType: degree,
      startDate: date(from, yearsOnly || studyYears),
      endDate: date(to, yearsOnly || studyYears),
    })),
    skills: Object.values(person.skills).flat(),
    skillsOptional: flatSkills ? [] : Object.keys(person.skills),
    languages: person.spoken.map(([language]) => language),
  };
}
