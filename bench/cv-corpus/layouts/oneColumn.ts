import type { Layout, Subject } from '../types.ts';
import { bullets, each, extras, html, linksOf, page, sinceOf, skillLines, spanOf, spokenLines } from './writing.ts';

const contactLine = ({ town, phone, email }: Subject): string =>
  html`<p class="contact">${town} | ${phone} | ${email}</p>`;

/** Serif, dates at the right margin, employer and place in italics under the title. */
export const classic: Layout = {
  name: 'classic',
  format: 'pdf',
  write: (person) => {
    const { headings: h } = person;
    return page(
      person,
      'body{font-family:Liberation Serif,serif;padding:18mm}h1{font-size:22pt;text-align:center}.contact{text-align:center}h2{font-size:13pt;border-bottom:1px solid;margin:10pt 0 4pt}.where{font-style:italic}',
      html`<h1>${person.name}</h1>
        ${[contactLine(person)]}
        <h2>${h.profile}</h2>
        <p>${person.profile}</p>
        <h2>${h.work}</h2>
        ${each(
          person.jobs,
          (job) =>
            html`<div class="entry">
              <div class="row"><b>${job.title}</b><span>${spanOf(job, person)}</span></div>
              <p class="where">${job.employer}, ${job.town}</p>
              ${[bullets(job.duties)]}
            </div>`,
        )}
        <h2>${h.education}</h2>
        ${each(
          person.studies,
          (study) =>
            html`<div class="entry">
              <div class="row"><b>${study.degree}</b><span>${spanOf(study, person)}</span></div>
              <p class="where">${study.school}</p>
            </div>`,
        )}
        <h2>${h.skills}</h2>
        ${skillLines(person)}
        <h2>${h.languages}</h2>
        ${spokenLines(person)} ${extras(person)}`,
    );
  },
};

/** Employer first in bold with the place at the right, title under it with the dates. */
export const centred: Layout = {
  name: 'centred',
  format: 'pdf',
  write: (person) => {
    const { headings: h } = person;
    return page(
      person,
      'body{font-family:Liberation Sans;padding:16mm 20mm}header,h2{text-align:center}h1{font-size:20pt;letter-spacing:1pt}h2{font-size:11pt;text-transform:uppercase;margin:12pt 0 4pt;background:#eee}',
      html`<header>
          <h1>${person.name}</h1>
          <p>${person.jobs[0]?.title ?? ''}</p>
          <p>${person.email} · ${person.phone}</p>
          <p>${person.town}</p>
        </header>
        <h2>${h.work}</h2>
        ${each(
          person.jobs,
          (job) =>
            html`<div class="entry">
              <div class="row"><b>${job.employer}</b><span>${job.town}</span></div>
              <div class="row"><i>${job.title}</i><i>${spanOf(job, person)}</i></div>
              ${[bullets(job.duties)]}
            </div>`,
        )}
        <h2>${h.education}</h2>
        ${each(person.studies, (study) => html`<p class="entry">${study.degree}, ${study.school} (${spanOf(study, person)})</p>`)}
        <h2>${h.skills}</h2>
        <p>${Object.values(person.skills).flat().join(' · ')}</p>
        <h2>${h.languages}</h2>
        <p>${person.spoken.map(([name, level]) => `${name}: ${level}`).join(', ')}</p>`,
    );
  },
  flatSkills: true,
  fixed: { studyDates: 'years' },
};

/** Everything of a job's header on one line, the dates in brackets. */
export const oneLine: Layout = {
  name: 'one-line',
  format: 'pdf',
  write: (person) => {
    const { headings: h } = person;
    return page(
      person,
      'body{font-family:DejaVu Sans;font-size:9pt;padding:15mm}h1{font-size:18pt;color:#135}h2{font-size:12pt;color:#135;margin:9pt 0 3pt}',
      html`<h1>${person.name}</h1>
        <p>${person.town}</p>
        <p>${person.phone}</p>
        <p>${person.email}</p>
        ${linksOf(person)}
        <h2>${h.profile}</h2>
        <p>${person.profile}</p>
        <h2>${h.work}</h2>
        ${each(
          person.jobs,
          (job) =>
            html`<div class="entry">
              <p><b>${job.title}</b>, ${job.employer}, ${job.town} (${spanOf(job, person)})</p>
              ${[bullets(job.duties)]}
            </div>`,
        )}
        <h2>${h.education}</h2>
        ${each(person.studies, (study) => html`<p>${study.school}: ${study.degree} (${spanOf(study, person)})</p>`)}
        <h2>${h.skills}</h2>
        ${[bullets(Object.values(person.skills).flat())]}
        <h2>${h.languages}</h2>
        ${spokenLines(person)} ${extras(person)}`,
    );
  },
  flatSkills: true,
};

/** Dates in a column at the left; title, employer and place on lines of their own. */
export const datesLeft: Layout = {
  name: 'dates-left',
  format: 'pdf',
  write: (person) => {
    const { headings: h } = person;
    const row = (date: string, body: string): string =>
      html`<div class="grid">
        <div>${date}</div>
        <div>${[body]}</div>
      </div>`;
    return page(
      person,
      'body{font-family:Liberation Sans;padding:18mm}.grid{display:grid;grid-template-columns:38mm 1fr;margin-bottom:6pt}h2{font-size:12pt;margin:10pt 0 5pt;border-bottom:2px solid #666}h1{font-size:19pt}',
      html`<h1>${person.name}</h1>
        <p>${person.town} • ${person.phone} • ${person.email}</p>
        <h2>${h.work}</h2>
        ${each(person.jobs, (job) =>
          row(
            sinceOf(job, person),
            html`<b>${job.title}</b>
              <p>${job.employer}</p>
              <p>${job.town}</p>
              ${[bullets(job.duties)]}`,
          ),
        )}
        <h2>${h.education}</h2>
        ${each(person.studies, (study) =>
          row(
            spanOf(study, person),
            html`<b>${study.school}</b>
              <p>${study.degree}</p>`,
          ),
        )}
        <h2>${h.skills}</h2>
        ${each(Object.entries(person.skills), ([group, items]) => row(group, html`${items.join(', ')}`))}
        <h2>${h.languages}</h2>
        ${each(person.spoken, ([name, level]) => row(name, html`${level}`))}`,
    );
  },
};

/** Title, then employer, place and years on one line parted by dots; a coloured rail at the left. */
export const timeline: Layout = {
  name: 'timeline',
  format: 'pdf',
  fixed: { jobDates: 'years', studyDates: 'years' },
  write: (person) => {
    const { headings: h } = person;
    return page(
      person,
      'body{font-family:Liberation Sans;padding:14mm 18mm}.item{border-left:2px solid #38a;padding-left:10pt;margin-bottom:8pt}h1{font-size:24pt;font-weight:300}h2{font-size:12pt;color:#38a;margin:10pt 0 6pt}h3{font-size:10.5pt}.meta{color:#666;font-size:9pt}',
      html`<h1>${person.name}</h1>
        <p class="meta">${person.email} · ${person.phone} · ${person.town}</p>
        <h2>${h.profile}</h2>
        <p>${person.profile}</p>
        <h2>${h.work}</h2>
        ${each(
          person.jobs,
          (job) =>
            html`<div class="item">
              <h3>${job.title}</h3>
              <p class="meta">${job.employer}, ${job.town} · ${spanOf(job, person)}</p>
              <p>${job.duties.join('. ')}.</p>
            </div>`,
        )}
        <h2>${h.education}</h2>
        ${each(
          person.studies,
          (study) =>
            html`<div class="item">
              <h3>${study.degree}</h3>
              <p class="meta">${study.school} · ${spanOf(study, person)}</p>
            </div>`,
        )}
        <h2>${h.skills}</h2>
        ${skillLines(person)}
        <h2>${h.languages}</h2>
        <p>${person.spoken.map(([name, level]) => `${name} – ${level}`).join(' | ')}</p>`,
    );
  },
};
