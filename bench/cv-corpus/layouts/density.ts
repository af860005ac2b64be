import type { Layout, Subject } from '../types.ts';
import { bullets, each, extras, html, linksOf, page, sinceOf, skillLines, spanOf, spokenLines } from './writing.ts';

const jobLines = (subject: Subject): string[] =>
  each(
    subject.jobs,
    (job) =>
      html`<div class="entry">
        <p><b>${job.employer}</b>${subject.habits.separator}${job.town}</p>
        <div class="row"><i>${job.title}</i><span>${sinceOf(job, subject)}</span></div>
        ${[bullets(job.duties)]}
      </div>`,
  );

const studyLines = (subject: Subject): string[] =>
  each(
    subject.studies,
    (study) =>
      html`<div class="entry">
        <p><b>${study.school}</b></p>
        <div class="row"><i>${study.degree}</i><span>${spanOf(study, subject)}</span></div>
      </div>`,
  );

/** Small type, narrow margins, justified and hyphenated text. */
export const dense: Layout = {
  name: 'dense',
  format: 'pdf',
  write: (subject) => {
    const { headings: h } = subject;
    return page(
      subject,
      "body{font-family:'Liberation Serif';font-size:8.5pt;padding:9mm 11mm;text-align:justify;hyphens:auto;line-height:1.18}h1{font-size:14pt}h2{font-size:9.5pt;margin:5pt 0 2pt;border-bottom:.5px solid}.entry{margin-bottom:3pt}ul{margin:0 0 2pt}",
      html`<div class="row">
          <h1>${subject.name}</h1>
          <span>${[subject.phone, subject.email, subject.town].join(' | ')}</span>
        </div>
        <h2>${h.profile}</h2>
        <p>${subject.profile} ${subject.profile}</p>
        <h2>${h.work}</h2>
        ${jobLines(subject)}
        <h2>${h.education}</h2>
        ${studyLines(subject)}
        <h2>${h.skills}</h2>
        ${skillLines(subject)}
        <h2>${h.languages}</h2>
        <p>${subject.spoken.map(([name, level]) => `${name} (${level})`).join(', ')}</p>
        ${extras(subject)}`,
    );
  },
};

/** Large type and wide spaces over two pages and more; a page ends wherever it ends, and every page says whose it is. */
export const airy: Layout = {
  name: 'airy',
  format: 'pdf',
  write: (subject) => {
    const { headings: h } = subject;
    return page(
      subject,
      '@page{margin:24mm 20mm}body{font-size:12.5pt;line-height:1.7}h1{font-size:26pt}h2{font-size:15pt;margin:22pt 0 10pt}.entry{margin-bottom:22pt}li{margin-bottom:7pt}',
      html`<h1>${subject.name}</h1>
        <p>${subject.town}</p>
        <p>${subject.phone}</p>
        <p>${subject.email}</p>
        ${linksOf(subject)}
        <h2>${h.profile}</h2>
        <p>${subject.profile}</p>
        <h2>${h.work}</h2>
        ${jobLines(subject)}
        <h2>${h.education}</h2>
        ${studyLines(subject)}
        <h2>${h.skills}</h2>
        ${[bullets(Object.values(subject.skills).flat())]}
        <h2>${h.languages}</h2>
        ${spokenLines(subject)} ${extras(subject)}`,
    );
  },
  flatSkills: true,
};

/** Text that flows through two columns like a newspaper's. */
export const newspaper: Layout = {
  name: 'newspaper',
  format: 'pdf',
  write: (subject) => {
    const { headings: h } = subject;
    return page(
      subject,
      'body{padding:15mm}h1{font-size:22pt;text-align:center}.c{text-align:center;margin-bottom:8pt}.flow{columns:2;column-gap:10mm}h2{font-size:12pt;margin:8pt 0 4pt;break-after:avoid}.flow .row{display:block}.entry{break-inside:avoid}',
      html`<h1>${subject.name}</h1>
        <p class="c">${[subject.town, subject.phone, subject.email].join(subject.habits.separator)}</p>
        <div class="flow">
          <h2>${h.profile}</h2>
          <p>${subject.profile}</p>
          <h2>${h.work}</h2>
          ${each(
            subject.jobs,
            (job) =>
              html`<div class="entry">
                <p><b>${job.title}</b></p>
                <p>${job.employer}, ${job.town}</p>
                <p>${spanOf(job, subject)}</p>
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
                <p>${spanOf(study, subject)}</p>
              </div>`,
          )}
          <h2>${h.skills}</h2>
          ${skillLines(subject)}
          <h2>${h.languages}</h2>
          ${spokenLines(subject)}
        </div>`,
    );
  },
};
