import type { Layout, Subject } from '../types.ts';
import { bullets, each, html, page, sinceOf, spanOf, spokenLines } from './writing.ts';

const LABELS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Dates',
    'Occupation or position held',
    'Name of employer',
    'Main activities',
    'Title of qualification',
    'School',
  ],
  de: ['Zeitraum', 'Funktion', 'Arbeitgeber', 'Tätigkeiten', 'Abschluss', 'Schule'],
  fr: ['Dates', 'Fonction', 'Employeur', 'Activités', 'Diplôme', 'Établissement'],
  es: ['Fechas', 'Cargo', 'Empresa', 'Funciones', 'Título', 'Centro'],
  pt: ['Datas', 'Função', 'Empregador', 'Atividades', 'Título', 'Instituição'],
  nl: ['Periode', 'Functie', 'Werkgever', 'Werkzaamheden', 'Diploma', 'Instelling'],
  it: ['Date', 'Posizione', 'Datore di lavoro', 'Attività', 'Titolo', 'Istituto'],
  zh: ['时间', '职位', '公司', '职责', '学历', '学校'],
};

/** The words before the fields of a form, in the person's language: dates, title, employer, duties, degree, school. */
export const labelsOf = ({ country }: Subject): readonly string[] =>
  LABELS[country.language.code] ?? LABELS['en'] ?? [];

/** A form: each field of a job behind its label, in two columns. */
export const formFields: Layout = {
  name: 'form-fields',
  format: 'pdf',
  flatSkills: true,
  write: (subject) => {
    const { headings: h } = subject;
    const [dates = '', title = '', employer = '', duties = '', degree = '', school = ''] = labelsOf(subject);
    const [phone = '', email = '', address = ''] = subject.country.language.list('labels');
    const row = (label: string, body: string | string[]): string =>
      html`<div class="f">
        <div class="l">${label}</div>
        <div>${body}</div>
      </div>`;
    return page(
      subject,
      'body{padding:16mm}.f{display:grid;grid-template-columns:52mm 1fr}.l{text-align:right;padding-right:6mm;color:#555}h1{font-size:17pt}h2{font-size:12pt;color:#003399;margin:9pt 0 4pt}.entry{margin-bottom:9pt}',
      html`<h1>${subject.name}</h1>
        ${[row(address, subject.town), row(phone, subject.phone), row(email, subject.email)]}
        <h2>${h.work}</h2>
        ${each(
          subject.jobs,
          (job) =>
            html`<div class="entry">
              ${[
                row(dates, spanOf(job, subject)),
                row(title, job.title),
                row(employer, `${job.employer}, ${job.town}`),
                row(duties, [bullets(job.duties)]),
              ]}
            </div>`,
        )}
        <h2>${h.education}</h2>
        ${each(
          subject.studies,
          (study) =>
            html`<div class="entry">
              ${[row(dates, spanOf(study, subject)), row(degree, study.degree), row(school, study.school)]}
            </div>`,
        )}
        <h2>${h.skills}</h2>
        <p>${Object.values(subject.skills).flat().join(', ')}</p>
        <h2>${h.languages}</h2>
        ${spokenLines(subject)}`,
    );
  },
};

/** A table as taught at school: personal data with labels, then years at the left; no lists. */
export const tabular: Layout = {
  name: 'tabular',
  format: 'pdf',
  flatSkills: true,
  write: (subject) => {
    const { headings: h } = subject;
    const [phone = '', email = '', address = '', born = '', nation = ''] = subject.country.language.list('labels');
    const row = (label: string, ...lines: string[]): string =>
      html`<tr>
        <td>${label}</td>
        <td>${each(lines, (line) => html`<div>${line}</div>`)}</td>
      </tr>`;
    const table = (rows: string[]): string =>
      html`<table>
        ${rows}
      </table>`;
    return page(
      subject,
      'body{padding:22mm 20mm}table{border-collapse:collapse;width:100%}td{vertical-align:top;padding:2.5pt 0}td:first-child{width:46mm}h1{font-size:18pt;margin-bottom:8pt}h2{font-size:12pt;margin:11pt 0 4pt}',
      html`<h1>${subject.name}</h1>
        <h2>${h.contact}</h2>
        ${[
          table([
            row(`${born}:`, '14.03.1988'),
            row(`${nation}:`, '–'),
            row(`${address}:`, subject.town),
            row(`${phone}:`, subject.phone),
            row(`${email}:`, subject.email),
          ]),
        ]}
        <h2>${h.work}</h2>
        ${[table(subject.jobs.map((job) => row(sinceOf(job, subject), job.title, `${job.employer}, ${job.town}`, ...job.duties)))]}
        <h2>${h.education}</h2>
        ${[table(subject.studies.map((study) => row(spanOf(study, subject), study.school, study.degree)))]}
        <h2>${h.skills}</h2>
        <p>${Object.values(subject.skills).flat().join(', ')}</p>
        <h2>${h.languages}</h2>
        ${[table(subject.spoken.map(([name, level]) => row(name, level)))]}`,
    );
  },
};

/** Years at the left in a narrow column, one sentence for each entry. */
export const academic: Layout = {
  name: 'academic',
  format: 'pdf',
  flatSkills: true,
  write: (subject) => {
    const { headings: h } = subject;
    const row = (label: string, body: string): string =>
      html`<div class="y">
        <div>${label}</div>
        <p>${body}</p>
      </div>`;
    return page(
      subject,
      "body{font-family:'Latin Modern Roman';padding:24mm 26mm}.y{display:grid;grid-template-columns:40mm 1fr;margin-bottom:5pt}h1{font-size:17pt;text-align:center;font-weight:normal}h2{font-size:12pt;font-variant:small-caps;margin:12pt 0 6pt}.c{text-align:center}",
      html`<h1>${subject.name}</h1>
        <p class="c">${subject.town}</p>
        <p class="c">${subject.email} · ${subject.phone}</p>
        <h2>${h.education}</h2>
        ${each(subject.studies, (study) => row(spanOf(study, subject), `${study.degree}, ${study.school}`))}
        <h2>${h.work}</h2>
        ${each(subject.jobs, (job) => row(spanOf(job, subject), `${job.title}, ${job.employer}, ${job.town}`))}
        <h2>${h.languages}</h2>
        <p>${subject.spoken.map(([name, level]) => `${name} (${level})`).join(', ')}</p>
        <h2>${h.skills}</h2>
        <p>${Object.values(subject.skills).flat().join('; ')}</p>`,
    );
  },
};
