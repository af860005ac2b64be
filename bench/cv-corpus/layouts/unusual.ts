import type { Layout, Subject } from '../types.ts';
import { bullets, each, extras, html, linksOf, page, sinceOf, spanOf, spokenLines } from './writing.ts';

const head = (person: Subject): string =>
  html`<h1>${person.name}</h1>
    <p>${person.town}</p>
    <p>${person.phone}</p>
    <p>${person.email}</p>
    ${linksOf(person)}`;

/** Title with dates at the right, employer and place each on a line of their own, no list markers under them. */
export const placeBelow: Layout = {
  name: 'place-below',
  format: 'pdf',
  flatSkills: true,
  write: (person) => {
    const { headings: h } = person;
    return page(
      person,
      'body{font-family:Liberation Sans;padding:17mm}h1{font-size:20pt}h2{font-size:12pt;margin:10pt 0 4pt;color:#246}.place{color:#777;font-style:italic}ul{list-style:none;padding:0}',
      html`${[head(person)]}
        <h2>${h.work}</h2>
        ${each(
          person.jobs,
          (job) =>
            html`<div class="entry">
              <div class="row"><b>${job.title}</b><span>${spanOf(job, person)}</span></div>
              <p>${job.employer}</p>
              <p class="place">${job.town}</p>
              ${[bullets(job.duties)]}
            </div>`,
        )}
        <h2>${h.education}</h2>
        ${each(
          person.studies,
          (study) =>
            html`<div class="entry">
              <div class="row"><b>${study.school}</b><span>${spanOf(study, person)}</span></div>
              <p>${study.degree}</p>
            </div>`,
        )}
        <h2>${h.skills}</h2>
        ${[bullets(Object.values(person.skills).flat())]}
        <h2>${h.languages}</h2>
        ${spokenLines(person)} ${extras(person)}`,
    );
  },
};

/** A table with a row for each job: dates, employer, title, place. */
export const tableRows: Layout = {
  name: 'table-rows',
  format: 'pdf',
  write: (person) => {
    const { headings: h } = person;
    return page(
      person,
      'body{font-family:Liberation Sans;font-size:9.5pt;padding:16mm}h1{font-size:19pt}h2{font-size:12pt;margin:10pt 0 4pt;border-bottom:1px solid}.four{display:grid;grid-template-columns:36mm 52mm 1fr 34mm;font-weight:bold}.three{display:grid;grid-template-columns:36mm 70mm 1fr}',
      html`${[head(person)]}
        <h2>${h.work}</h2>
        ${each(
          person.jobs,
          (job) =>
            html`<div class="entry">
              <div class="four">
                <span>${spanOf(job, person)}</span><span>${job.employer}</span><span>${job.title}</span
                ><span>${job.town}</span>
              </div>
              ${[bullets(job.duties)]}
            </div>`,
        )}
        <h2>${h.education}</h2>
        ${each(person.studies, (study) => html`<div class="three"><span>${spanOf(study, person)}</span><span>${study.school}</span><span>${study.degree}</span></div>`)}
        <h2>${h.skills}</h2>
        ${each(Object.entries(person.skills), ([group, items]) => html`<p>${group}: ${items.join(', ')}</p>`)}
        <h2>${h.languages}</h2>
        ${spokenLines(person)} ${extras(person)}`,
    );
  },
};

const LONG_CHIPS_STYLE =
  '@page{margin:12mm 0}body{font-family:Liberation Sans;font-size:11pt;line-height:1.6}.wrap{display:grid;grid-template-columns:58mm 1fr;gap:8mm;padding:0 12mm}h1{font-size:22pt;line-height:1.1}h2{font-size:12.5pt;margin:12pt 0 6pt;text-transform:uppercase}h3{font-size:11pt}.chip{display:inline-block;background:#dde;border-radius:3pt;padding:1pt 5pt;margin:0 3pt 3pt 0;font-size:9pt}.entry{margin-bottom:18pt}';

const chipGroups = (person: Subject): string[] =>
  each(
    Object.entries(person.skills),
    ([group, items]) =>
      html`<p><b>${group}</b></p>
        <p>${each(items, (item) => html`<span class="chip">${item}</span> `)}</p>`,
  );

/** A sidebar with groups of chips, and a main column that goes on over the page. */
export const longChips: Layout = {
  name: 'long-chips',
  format: 'pdf',
  write: (person) => {
    const { headings: h } = person;
    return page(
      person,
      LONG_CHIPS_STYLE,
      html`<div class="wrap">
        <div>
          <h1>${person.name}</h1>
          <h2>${h.contact}</h2>
          <p>${person.email}</p>
          ${linksOf(person)}
          <p>${person.phone}</p>
          <p>${person.town}</p>
          <h2>${h.skills}</h2>
          ${chipGroups(person)}
          <h2>${h.languages}</h2>
          ${spokenLines(person)}
        </div>
        <div>
          <h2>${h.profile}</h2>
          <p>${person.profile}</p>
          <p>${person.profile}</p>
          <h2>${h.work}</h2>
          ${each(
            person.jobs,
            (job) =>
              html`<div class="entry">
                <h3>${job.title}</h3>
                <p>${job.employer} | ${spanOf(job, person)}</p>
                <p>${job.town}</p>
                ${[bullets([...job.duties, person.profile])]}
              </div>`,
          )}
          <h2>${h.education}</h2>
          ${each(
            person.studies,
            (study) =>
              html`<div class="entry">
                <h3>${study.degree}</h3>
                <p>${study.school} | ${spanOf(study, person)}</p>
              </div>`,
          )}
        </div>
      </div>`,
    );
  },
};

/** Small grey dates over the employer, the place behind a bar, the title last. */
export const employerFirst: Layout = {
  name: 'employer-first',
  format: 'pdf',
  fixed: { jobDates: 'years', studyDates: 'years' },
  write: (person) => {
    const { headings: h } = person;
    return page(
      person,
      'body{font-family:Liberation Serif;padding:20mm}h1{font-size:24pt}h2{font-size:13pt;font-variant:small-caps;margin:10pt 0 4pt}.date{color:#888;font-size:8.5pt}',
      html`${[head(person)]}
        <h2>${h.profile}</h2>
        <p>${person.profile}</p>
        <h2>${h.work}</h2>
        ${each(
          person.jobs,
          (job) =>
            html`<div class="entry">
              <p class="date">${spanOf(job, person)}</p>
              <p><b>${job.employer}</b> | ${job.town}</p>
              <p><i>${job.title}</i></p>
              ${[bullets(job.duties)]}
            </div>`,
        )}
        <h2>${h.education}</h2>
        ${each(
          person.studies,
          (study) =>
            html`<div class="entry">
              <p class="date">${spanOf(study, person)}</p>
              <p><b>${study.school}</b></p>
              <p><i>${study.degree}</i></p>
            </div>`,
        )}
        <h2>${h.skills}</h2>
        ${each(Object.entries(person.skills), ([group, items]) => html`<p><b>${group}</b> – ${items.join(', ')}</p>`)}
        <h2>${h.languages}</h2>
        <p>${person.spoken.map(([name, level]) => `${name} (${level})`).join(' • ')}</p>`,
    );
  },
};

/** A label in the rail with what stands beside it. */
const line = (label: string, body: readonly string[], strong = false): string =>
  html`<div class="line">
    <div class="${strong ? 'strong' : 'soft'}">${label}</div>
    <div>${body}</div>
  </div>`;

/** A rail of labels in which the groups of skills have labels of their own, and dates stand under the title. */
export const railGroups: Layout = {
  name: 'rail-groups',
  format: 'pdf',
  write: (person) => {
    const { headings: h } = person;
    return page(
      person,
      'body{font-family:DejaVu Sans;font-size:9pt;padding:15mm}.line{display:grid;grid-template-columns:44mm 1fr;margin-bottom:5pt}.strong{font-weight:bold;text-transform:uppercase;color:#933}h1{font-size:18pt;margin-bottom:8pt}',
      html`<h1>${person.name}</h1>
        ${[
          line(
            h.contact,
            [
              html`<p>${person.email}</p>
                ${linksOf(person)}
                <p>${person.phone}</p>
                <p>${person.town}</p>`,
            ],
            true,
          ),
          line(
            h.work,
            each(
              person.jobs,
              (job) =>
                html`<div class="entry">
                  <b>${job.title}</b>
                  <p>${sinceOf(job, person)}</p>
                  <p>${job.employer}, ${job.town}</p>
                  ${[bullets(job.duties)]}
                </div>`,
            ),
            true,
          ),
          line(
            h.education,
            each(
              person.studies,
              (study) =>
                html`<div class="entry">
                  <b>${study.degree}</b>
                  <p>${spanOf(study, person)}</p>
                  <p>${study.school}</p>
                </div>`,
            ),
            true,
          ),
          line(h.skills, [''], true),
          ...Object.entries(person.skills).map(([group, items]) => line(group, [html`<p>${items.join(', ')}</p>`])),
          line(h.languages, spokenLines(person), true),
        ]}`,
    );
  },
};
