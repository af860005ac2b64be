import type {
  StatedCertificate,
  StatedEducation,
  StatedProject,
  StatedResume,
  StatedWork,
} from '../stated/statedResume.ts';
import { otherSections } from './otherSections.ts';
import { entriesIn, isFields, textIn, textsIn, valueIn, type Fields } from './fields.ts';

/**
 * A resume out of JSON Resume's fields (schema 1.0.0), also as older versions and common exporters name them. Entries
 * without anything to tell are left out.
 */
export function toResume(root: Fields): StatedResume {
  const person = valueIn(root, 'basics', 'basic', 'personal', 'personalInfo', 'contact');
  return {
    basics: toBasics(isFields(person) ? person : root),
    work: entriesIn(root, ['work', 'experience', 'workExperience', 'employment', 'jobs'], 'position').flatMap(toWork),
    education: entriesIn(root, ['education', 'educations'], 'institution').flatMap(toEducation),
    skills: entriesIn(root, ['skills', 'skill'], 'name').flatMap(toSkill),
    languages: entriesIn(root, ['languages', 'language'], 'language').flatMap((entry) => {
      const language = textIn(entry, 'language', 'name');
      return language === undefined ? [] : [{ language, fluency: textIn(entry, 'fluency', 'level', 'proficiency') }];
    }),
    projects: entriesIn(root, ['projects', 'project'], 'name').flatMap(toProject),
    certificates: entriesIn(root, ['certificates', 'certifications', 'certification'], 'name').flatMap(toCertificate),
    others: otherSections(root),
  };
}

function toBasics(fields: Fields): StatedResume['basics'] {
  const first = textIn(fields, 'firstName', 'givenName');
  const last = textIn(fields, 'lastName', 'familyName', 'surname');
  const both = [first, last].filter((part) => part !== undefined).join(' ');
  return {
    name: textIn(fields, 'name', 'fullName') ?? (both === '' ? undefined : both),
    label: textIn(fields, 'label', 'headline', 'title', 'position'),
    email: textIn(fields, 'email', 'mail'),
    phone: textIn(fields, 'phone', 'telephone', 'mobile'),
    url: textIn(fields, 'url', 'website', 'homepage'),
    location: toPlace(valueIn(fields, 'location', 'address')),
    summary: textIn(fields, 'summary', 'about', 'objective', 'bio'),
    profiles: entriesIn(fields, ['profiles', 'socials', 'links'], 'url').flatMap(toProfile),
  };
}

/** A place as one line: a text as it stands, or the parts of an address from street to country. */
function toPlace(value: unknown): string | undefined {
  if (!isFields(value)) return textIn({ value }, 'value');
  const town = [textIn(value, 'postalCode', 'zip'), textIn(value, 'city', 'town')].filter((part) => part !== undefined);
  const parts = [
    textIn(value, 'address', 'street'),
    town.join(' '),
    textIn(value, 'region', 'state'),
    textIn(value, 'country', 'countryCode'),
  ];
  const place = parts.filter((part) => part !== undefined && part !== '').join(', ');
  return place === '' ? undefined : place.replace(/\n+/g, ', ');
}

function toProfile(entry: Fields): StatedResume['basics']['profiles'] {
  const url = textIn(entry, 'url', 'link', 'href');
  return url === undefined
    ? []
    : [{ url, network: textIn(entry, 'network', 'name'), username: textIn(entry, 'username') }];
}

function toWork(entry: Fields): StatedWork[] {
  const job = {
    name: textIn(entry, 'name', 'company', 'employer', 'organization', 'organisation'),
    position: textIn(entry, 'position', 'title', 'role', 'jobTitle'),
    location: toPlace(valueIn(entry, 'location', 'city')),
    url: textIn(entry, 'url', 'website'),
    summary: textIn(entry, 'summary', 'description'),
    highlights: textsIn(entry, ['highlights', 'achievements', 'responsibilities', 'bullets']),
  };
  const says = job.name ?? job.position ?? job.summary ?? job.highlights[0];
  return says === undefined ? [] : [{ ...job, ...datesOf(entry, 'goes-on') }];
}

/** The schema leaves the end of what goes on out; in a list of jobs that is what an absent end means. */
function datesOf(entry: Fields, without: 'goes-on' | 'unknown'): { startDate?: string; endDate?: string } {
  const startDate = textIn(entry, 'startDate', 'start', 'from', 'started');
  const written = textIn(entry, 'endDate', 'end', 'to', 'until', 'ended');
  const isCurrent =
    valueIn(entry, 'current', 'isCurrent', 'present') ?? (without === 'goes-on' && startDate !== undefined);
  const endDate = written ?? (isCurrent === true ? 'present' : undefined);
  return { ...(startDate === undefined ? {} : { startDate }), ...(endDate === undefined ? {} : { endDate }) };
}

function toEducation(entry: Fields): StatedEducation[] {
  const course = {
    institution: textIn(entry, 'institution', 'school', 'university', 'name'),
    studyType: textIn(entry, 'studyType', 'degree', 'qualification'),
    area: textIn(entry, 'area', 'fieldOfStudy', 'field', 'major', 'subject'),
    location: toPlace(valueIn(entry, 'location')),
    score: textIn(entry, 'score', 'gpa', 'grade'),
    courses: textsIn(entry, ['courses'], /[\n;]/),
  };
  const says = course.institution ?? course.studyType ?? course.area;
  return says === undefined ? [] : [{ ...course, ...datesOf(entry, 'unknown') }];
}

function toSkill(entry: Fields): StatedResume['skills'] {
  const keywords = textsIn(entry, ['keywords', 'skills', 'items'], /[,;\n]/);
  const name = textIn(entry, 'name', 'skill', 'category', 'title');
  if (name !== undefined) return [{ name, level: textIn(entry, 'level', 'rating'), keywords }];
  return keywords.map((keyword) => ({ name: keyword, keywords: [] }));
}

function toProject(entry: Fields): StatedProject[] {
  const name = textIn(entry, 'name', 'title');
  if (name === undefined) return [];
  const project = {
    name,
    description: textIn(entry, 'description', 'summary'),
    url: textIn(entry, 'url', 'website', 'link'),
    highlights: textsIn(entry, ['highlights']),
    keywords: textsIn(entry, ['keywords', 'technologies', 'tech', 'stack'], /[,;\n]/),
  };
  return [{ ...project, ...datesOf(entry, 'unknown') }];
}

function toCertificate(entry: Fields): StatedCertificate[] {
  const name = textIn(entry, 'name', 'title');
  if (name === undefined) return [];
  const issuer = textIn(entry, 'issuer', 'authority', 'organization');
  return [{ name, issuer, date: textIn(entry, 'date', 'issueDate', 'year'), url: textIn(entry, 'url', 'link') }];
}
