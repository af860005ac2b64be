import type { Layout, Subject } from '../types.ts';
import { bullets, each, html, linksOf, page, sinceOf, skillLines, spanOf, spokenLines } from './writing.ts';

const jobsUnder = (person: Subject): string[] =>
  each(
    person.jobs,
    (job) =>
      html`<div class="entry">
        <h3>${job.title}</h3>
        <p class="meta">${job.employer}, ${job.town} · ${spanOf(job, person)}</p>
        ${[bullets(job.duties)]}
      </div>`,
  );

/** A dark sidebar with the name, contact data and letter-spaced headings. */
export const sidebarLeft: Layout = {
  name: 'sidebar-left',
  format: 'pdf',
  write: (person) => {
    const { headings: h } = person;
    return page(
      person,
      'body{font-family:Liberation Sans;font-size:9.5pt}.wrap{display:grid;grid-template-columns:62mm 1fr;min-height:296mm}aside{background:#22303c;color:#fff;padding:12mm 7mm}main{padding:12mm 10mm}h1{font-size:21pt;line-height:1.1;margin-bottom:8pt}h2{font-size:10.5pt;text-transform:uppercase;letter-spacing:2.5px;margin:12pt 0 5pt}h3{font-size:10.5pt}.meta{color:#777}',
      html`<div class="wrap">
        <aside>
          <h1>${person.name}</h1>
          <h2>${h.contact}</h2>
          <p>${person.phone}</p>
          <p>${person.email}</p>
          ${linksOf(person)}
          <p>${person.town}</p>
          <h2>${h.skills}</h2>
          ${each(Object.values(person.skills).flat(), (skill) => html`<p>${skill}</p>`)}
          <h2>${h.languages}</h2>
          ${each(person.spoken, ([name, level]) => html`<p>${name} – ${level}</p>`)}
        </aside>
        <main>
          <h2>${h.profile}</h2>
          <p>${person.profile}</p>
          <h2>${h.work}</h2>
          ${jobsUnder(person)}
          <h2>${h.education}</h2>
          ${each(
            person.studies,
            (study) =>
              html`<div class="entry">
                <h3>${study.degree}</h3>
                <p class="meta">${study.school} · ${spanOf(study, person)}</p>
              </div>`,
          )}
        </main>
      </div>`,
    );
  },
  flatSkills: true,
};

/** Main column first, at the right chips for skills. */
export const sidebarRight: Layout = {
  name: 'sidebar-right',
  format: 'pdf',
  write: (person) => {
    const { headings: h } = person;
    return page(
      person,
      'body{font-family:Liberation Sans;padding:14mm}.wrap{display:grid;grid-template-columns:1fr 54mm;gap:9mm}h1{font-size:23pt}h2{font-size:12pt;color:#a33;margin:10pt 0 5pt}h3{font-size:10.5pt}.chip{display:inline-block;border:1px solid #a33;border-radius:9pt;padding:1pt 6pt;margin:0 3pt 4pt 0;font-size:8.5pt}.meta{font-size:9pt}',
      html`<h1>${person.name}</h1>
        <p>${person.jobs[0]?.title ?? ''}</p>
        <div class="wrap">
          <div>
            <h2>${h.profile}</h2>
            <p>${person.profile}</p>
            <h2>${h.work}</h2>
            ${each(
              person.jobs,
              (job) =>
                html`<div class="entry">
                  <h3>${job.title}</h3>
                  <p>${job.employer}</p>
                  <p class="meta">${job.town} | ${spanOf(job, person)}</p>
                  ${[bullets(job.duties)]}
                </div>`,
            )}
          </div>
          <div>
            <h2>${h.contact}</h2>
            <p>${person.email}</p>
            ${linksOf(person)}
            <p>${person.phone}</p>
            <p>${person.town}</p>
            <h2>${h.skills}</h2>
            ${each(Object.values(person.skills).flat(), (skill) => html`<span class="chip">${skill}</span> `)}
            <h2>${h.education}</h2>
            ${each(
              person.studies,
              (study) =>
                html`<div class="entry">
                  <b>${study.degree}</b>
                  <p>${study.school}</p>
                  <p class="meta">${spanOf(study, person)}</p>
                </div>`,
            )}
            <h2>${h.languages}</h2>
            ${spokenLines(person)}
          </div>
        </div>`,
    );
  },
  flatSkills: true,
};

/** A table whose first column holds the section's heading. */
export const labelRail: Layout = {
  name: 'label-rail',
  format: 'pdf',
  write: (person) => {
    const { headings: h } = person;
    const rail = (label: string, body: readonly string[]): string =>
      html`<tr>
        <th>${label}</th>
        <td>${body}</td>
      </tr>`;
    return page(
      person,
      'body{font-family:Liberation Serif;padding:16mm}table{border-collapse:collapse;width:100%}th{width:40mm;text-align:left;vertical-align:top;padding:6pt 6pt 6pt 0;color:#246}td{padding:6pt 0;border-top:1px solid #ccc}h1{font-size:20pt}',
      html`<h1>${person.name}</h1>
        <table>
          ${[
            rail(h.contact, [
              html`<p>${person.town}</p>
                <p>${person.phone}, ${person.email}</p>`,
            ]),
            rail(h.profile, [html`<p>${person.profile}</p>`]),
            rail(
              h.work,
              each(
                person.jobs,
                (job) =>
                  html`<div class="entry">
                    <b>${job.employer}</b> (${spanOf(job, person)})<br />${job.title},
                    ${job.town}${[bullets(job.duties)]}
                  </div>`,
              ),
            ),
            rail(
              h.education,
              each(person.studies, (study) => html`<p>${study.degree}, ${study.school}, ${spanOf(study, person)}</p>`),
            ),
            rail(h.skills, skillLines(person)),
            rail(h.languages, spokenLines(person)),
          ]}
        </table>`,
    );
  },
};

/** Two columns of the same width under a head that goes over both; few words fit on a line. */
export const twoEqual: Layout = {
  name: 'two-equal',
  format: 'pdf',
  write: (person) => {
    const { headings: h } = person;
    return page(
      person,
      'body{font-family:DejaVu Sans;font-size:8.5pt}.head{background:#e7efe9;padding:10mm 14mm}.wrap{display:grid;grid-template-columns:1fr 1fr;gap:10mm;padding:6mm 14mm}h1{font-size:20pt}h2{font-size:11pt;margin:6pt 0 5pt;text-transform:uppercase;color:#285}h3{font-size:9pt}',
      html`<div class="head">
          <h1>${person.name}</h1>
          <p>${person.phone} / ${person.email} / ${person.town}</p>
        </div>
        <div class="wrap">
          <div>
            <h2>${h.work}</h2>
            ${each(
              person.jobs,
              (job) =>
                html`<div class="entry">
                  <p>${spanOf(job, person)}</p>
                  <h3>${job.title}</h3>
                  <p>${job.employer}</p>
                  <p>${job.town}</p>
                  ${[bullets(job.duties)]}
                </div>`,
            )}
          </div>
          <div>
            <h2>${h.profile}</h2>
            <p>${person.profile}</p>
            <h2>${h.education}</h2>
            ${each(
              person.studies,
              (study) =>
                html`<div class="entry">
                  <p>${spanOf(study, person)}</p>
                  <h3>${study.degree}</h3>
                  <p>${study.school}</p>
                </div>`,
            )}
            <h2>${h.skills}</h2>
            ${each(
              Object.entries(person.skills),
              ([group, items]) =>
                html`<h3>${group}</h3>
                  <p>${items.join(', ')}</p>`,
            )}
            <h2>${h.languages}</h2>
            ${spokenLines(person)}
          </div>
        </div>`,
    );
  },
};

const schoolFirst = (study: Subject['studies'][number], person: Subject): string =>
  html`<div class="entry">
    <b>${study.school}</b>
    <p>${study.degree}</p>
    <p>${spanOf(study, person)}</p>
  </div>`;

/** A coloured band over the page, then a main column and a narrow one at the right with a grid of skills. */
export const band: Layout = {
  name: 'band',
  format: 'pdf',
  write: (person) => {
    const { headings: h } = person;
    const names = person.name.split(' ');
    return page(
      person,
      'body{font-family:Liberation Sans Narrow,Liberation Sans}.band{background:#5b2a4a;color:#fff;padding:11mm 15mm;display:flex;justify-content:space-between}h1{font-size:26pt;line-height:1}.wrap{display:grid;grid-template-columns:52mm 1fr;gap:8mm;padding:7mm 15mm}h2{font-size:12.5pt;letter-spacing:1.5px;margin:8pt 0 4pt}.right{text-align:right}.g{color:#5b2a4a;font-weight:bold}',
      html`<div class="band">
          <h1>${names.slice(0, 1).join(' ')}${names.length > 1 ? ['<br>'] : ''}${names.slice(1).join(' ')}</h1>
          <div class="right">
            <p>${person.town}</p>
            <p>${person.phone}</p>
            <p>${person.email}</p>
            ${linksOf(person)}
          </div>
        </div>
        <div class="wrap">
          <div>
            <h2>${h.education}</h2>
            ${each(person.studies, (study) => schoolFirst(study, person))}
            <h2>${h.skills}</h2>
            ${each(
              Object.entries(person.skills),
              ([group, items]) =>
                html`<p class="g">${group}</p>
                  ${[bullets(items)]}`,
            )}
            <h2>${h.languages}</h2>
            ${each(person.spoken, ([name, level]) => html`<p><b>${name}</b> ${level}</p>`)}
          </div>
          <div>
            <h2>${h.work}</h2>
            ${each(
              person.jobs,
              (job) =>
                html`<div class="entry">
                  <div class="row"><b>${job.employer}, ${job.town}</b><span>${sinceOf(job, person)}</span></div>
                  <p>${job.title}</p>
                  ${[bullets(job.duties)]}
                </div>`,
            )}
          </div>
        </div>`,
    );
  },
};
