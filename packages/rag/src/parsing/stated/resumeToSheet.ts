import { createSheet, type Part, type Sheet } from './sheet.ts';
import type { StatedDates, StatedResume } from './statedResume.ts';

/** The page of a resume: who it is, then the sections in the order in which CVs have them. */
export function resumeToSheet(resume: StatedResume): Sheet {
  const sheet = createSheet();
  addBasics(sheet, resume.basics);
  addWork(sheet, resume.work);
  addEducation(sheet, resume.education);
  addProjects(sheet, resume.projects);
  addSkills(sheet, resume.skills);
  addLanguages(sheet, resume.languages);
  addCertificates(sheet, resume.certificates);
  for (const { heading, entries } of resume.others) addOther(sheet, heading, entries);
  return sheet;
}

const at = (path: string, text: string | undefined, url = false): Part => ({ path, text, url });

/** Start and end at the right edge of the line. */
const datesAt = (path: string, { startDate, endDate }: StatedDates): Part[] => [
  '\t',
  at(`${path}.startDate`, startDate),
  ' – ',
  at(`${path}.endDate`, endDate),
];

function addBasics(sheet: Sheet, { profiles, ...basics }: StatedResume['basics']): void {
  sheet.line([at('basics.name', basics.name)], { size: 20, bold: true });
  sheet.line([at('basics.label', basics.label)], { size: 12 });
  sheet.line([
    at('basics.email', basics.email),
    ' | ',
    at('basics.phone', basics.phone),
    ' | ',
    at('basics.location', basics.location),
  ]);
  sheet.line([at('basics.url', basics.url, true)]);
  profiles.forEach(({ network, username, url }, index) => {
    const path = `basics.profiles.${index}`;
    sheet.line([
      at(`${path}.network`, network),
      ' ',
      at(`${path}.username`, username),
      ' ',
      at(`${path}.url`, url, true),
    ]);
  });
  if (basics.summary !== undefined) sheet.heading('Summary');
  sheet.text('basics.summary', basics.summary);
}

function addWork(sheet: Sheet, work: StatedResume['work']): void {
  if (work.length > 0) sheet.heading('Work');
  work.forEach((job, index) => {
    const path = `work.${index}`;
    sheet.line([at(`${path}.position`, job.position), ...datesAt(path, job)], ENTRY);
    sheet.line([at(`${path}.name`, job.name), ', ', at(`${path}.location`, job.location)]);
    sheet.line([at(`${path}.url`, job.url, true)]);
    sheet.text(`${path}.summary`, job.summary);
    addItems(sheet, `${path}.highlights`, job.highlights);
  });
}

function addEducation(sheet: Sheet, education: StatedResume['education']): void {
  if (education.length > 0) sheet.heading('Education');
  education.forEach((entry, index) => {
    const path = `education.${index}`;
    const degree = [at(`${path}.studyType`, entry.studyType), ', ', at(`${path}.area`, entry.area)];
    sheet.line([...degree, ...datesAt(path, entry)], ENTRY);
    sheet.line([at(`${path}.institution`, entry.institution), ', ', at(`${path}.location`, entry.location)]);
    sheet.line([at(`${path}.score`, entry.score)]);
    addItems(sheet, `${path}.courses`, entry.courses);
  });
}

function addProjects(sheet: Sheet, projects: StatedResume['projects']): void {
  if (projects.length > 0) sheet.heading('Projects');
  projects.forEach((project, index) => {
    const path = `projects.${index}`;
    sheet.line([at(`${path}.name`, project.name), ...datesAt(path, project)], ENTRY);
    sheet.line([at(`${path}.url`, project.url, true)]);
    sheet.text(`${path}.description`, project.description);
    addItems(sheet, `${path}.highlights`, project.highlights);
    sheet.line(listed(`${path}.keywords`, project.keywords));
  });
}

function addSkills(sheet: Sheet, skills: StatedResume['skills']): void {
  if (skills.length > 0) sheet.heading('Skills');
  skills.forEach(({ name, level, keywords }, index) => {
    const path = `skills.${index}`;
    const words = listed(`${path}.keywords`, keywords);
    const joint = words.length > 0 ? ': ' : '';
    sheet.line([at(`${path}.name`, name), ' – ', at(`${path}.level`, level), joint, ...words], { isItem: true });
  });
}

function addLanguages(sheet: Sheet, languages: StatedResume['languages']): void {
  if (languages.length > 0) sheet.heading('Languages');
  languages.forEach(({ language, fluency }, index) => {
    const path = `languages.${index}`;
    sheet.line([at(`${path}.language`, language), ' – ', at(`${path}.fluency`, fluency)], { isItem: true });
  });
}

function addCertificates(sheet: Sheet, certificates: StatedResume['certificates']): void {
  if (certificates.length > 0) sheet.heading('Certificates');
  certificates.forEach(({ name, issuer, date, url }, index) => {
    const path = `certificates.${index}`;
    sheet.line([at(`${path}.name`, name), ', ', at(`${path}.issuer`, issuer), '\t', at(`${path}.date`, date)], {
      isItem: true,
    });
    sheet.line([at(`${path}.url`, url, true)]);
  });
}

function addOther(sheet: Sheet, heading: string, entries: readonly (readonly string[])[]): void {
  if (entries.length > 0) sheet.heading(heading);
  for (const [first, ...rest] of entries) {
    sheet.text(undefined, first, ENTRY);
    for (const text of rest) sheet.text(undefined, text);
  }
}

const ENTRY = { bold: true, gap: 8 } as const;

const addItems = (sheet: Sheet, path: string, items: readonly string[]): void =>
  items.forEach((item, index) => sheet.text(`${path}.${index}`, item, { isItem: true }));

const listed = (path: string, words: readonly string[]): Part[] =>
  words.flatMap((word, index) => [...(index > 0 ? [', '] : []), at(`${path}.${index}`, word)]);
