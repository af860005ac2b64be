import type { Job, Layout, Subject } from '../types.ts';
import { bullets, each, extras, html, linksOf, page, skillLines, spanOf, spokenLines } from './writing.ts';

/** Jobs that follow each other at one employer and place. */
export function byEmployer(jobs: readonly Job[]): Job[][] {
  const groups: Job[][] = [];
  for (const job of jobs) {
    const last = groups.at(-1);
    if (last?.[0]?.employer === job.employer) last.push(job);
    else groups.push([job]);
  }
  return groups;
}

const head = (subject: Subject): string[] => [
  html`<h1>${subject.name}</h1>
    <p>${[subject.town, subject.phone, subject.email].join(subject.habits.separator)}</p>`,
  ...linksOf(subject),
];

const studyLine = (subject: Subject): string[] =>
  each(
    subject.studies,
    (study) =>
      html`<div class="entry">
        <b>${study.degree}</b>
        <p>${study.school}, ${spanOf(study, subject)}</p>
      </div>`,
  );

/** The employer once, its jobs below each with dates of their own. */
export const groupedRoles: Layout = {
  name: 'grouped-roles',
  format: 'pdf',
  write: (subject) => {
    const { headings: h } = subject;
    return page(
      subject,
      'body{padding:17mm}h1{font-size:22pt}h2{font-size:13pt;margin:11pt 0 5pt;border-bottom:1px solid #888}h3{font-size:11pt}.role{margin:3pt 0 4pt}.soft{color:#666}',
      html`${head(subject)}
        <h2>${h.profile}</h2>
        <p>${subject.profile}</p>
        <h2>${h.work}</h2>
        ${each(
          byEmployer(subject.jobs),
          (jobs) =>
            html`<div class="entry">
              <div class="row">
                <h3>${jobs[0]?.employer ?? ''}</h3>
                <span>${jobs[0]?.town ?? ''}</span>
              </div>
              ${each(
                jobs,
                (job) =>
                  html`<div class="role">
                    <div class="row"><i>${job.title}</i><span class="soft">${spanOf(job, subject)}</span></div>
                    ${[bullets(job.duties)]}
                  </div>`,
              )}
            </div>`,
        )}
        <h2>${h.education}</h2>
        ${studyLine(subject)}
        <h2>${h.skills}</h2>
        ${skillLines(subject)}
        <h2>${h.languages}</h2>
        ${spokenLines(subject)} ${extras(subject)}`,
    );
  },
};

/** What the person can do first, with all duties under the groups; the jobs as bare lines at the end. */
export const functional: Layout = {
  name: 'functional',
  format: 'pdf',
  flatSkills: true,
  write: (subject) => {
    const { headings: h } = subject;
    return page(
      subject,
      'body{padding:18mm}h1{font-size:20pt}h2{font-size:12.5pt;margin:11pt 0 4pt;text-transform:uppercase}',
      html`${head(subject)}
        <h2>${h.profile}</h2>
        <p>${subject.profile}</p>
        <h2>${h.skills}</h2>
        ${[bullets(Object.values(subject.skills).flat())]}
        <h2>${h.work}</h2>
        ${each(subject.jobs, (job) => html`<p>${job.title}, ${job.employer}, ${job.town}, ${spanOf(job, subject)}</p>`)}
        <h2>${h.education}</h2>
        ${each(subject.studies, (study) => html`<p>${study.degree}, ${study.school}, ${spanOf(study, subject)}</p>`)}
        <h2>${h.languages}</h2>
        <p>${subject.spoken.map(([name, level]) => `${name} (${level})`).join(', ')}</p>`,
    );
  },
};

/** No dates anywhere. */
export const dateless: Layout = {
  name: 'dateless',
  format: 'pdf',
  fixed: { jobDates: 'none', studyDates: 'none' },
  write: (subject) => {
    const { headings: h } = subject;
    return page(
      subject,
      'body{padding:18mm}h1{font-size:23pt}h2{font-size:13pt;margin:11pt 0 5pt}',
      html`${head(subject)}
        <h2>${h.work}</h2>
        ${each(
          subject.jobs,
          (job) =>
            html`<div class="entry">
              <p><b>${job.title}</b></p>
              <p>${job.employer}, ${job.town}</p>
              ${[bullets(job.duties)]}
            </div>`,
        )}
        <h2>${h.education}</h2>
        ${each(
          subject.studies,
          (study) =>
            html`<div class="entry">
              <p><b>${study.degree}</b></p>
              <p>${study.school}</p>
            </div>`,
        )}
        <h2>${h.skills}</h2>
        ${skillLines(subject)}
        <h2>${h.languages}</h2>
        ${spokenLines(subject)}`,
    );
  },
};

/** Jobs begin right under the contact data; only what follows them has headings. */
export const headless: Layout = {
  name: 'headless',
  format: 'pdf',
  write: (subject) => {
    const { headings: h } = subject;
    return page(
      subject,
      'body{padding:18mm}h1{font-size:23pt}h2{font-size:13pt;margin:11pt 0 5pt}.entry:first-of-type{margin-top:14pt}',
      html`${head(subject)}
        ${each(
          subject.jobs,
          (job) =>
            html`<div class="entry">
              <div class="row"><b>${job.title}</b><span>${spanOf(job, subject)}</span></div>
              <p>${job.employer}, ${job.town}</p>
              ${[bullets(job.duties)]}
            </div>`,
        )}
        <h2>${h.education}</h2>
        ${studyLine(subject)}
        <h2>${h.skills}</h2>
        ${skillLines(subject)}
        <h2>${h.languages}</h2>
        ${spokenLines(subject)}`,
    );
  },
};
