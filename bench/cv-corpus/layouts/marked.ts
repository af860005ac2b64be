import type { Layout, Subject } from '../types.ts';
import { bullets, each, extras, html, linksOf, page, sinceOf, skillLines, spanOf, spokenLines } from './writing.ts';

const jobLines = (subject: Subject): string[] =>
  each(
    subject.jobs,
    (job) =>
      html`<div class="entry">
        <div class="row"><b>${job.title}</b><span>${spanOf(job, subject)}</span></div>
        <p>${job.employer}${subject.habits.separator}${job.town}</p>
        ${[bullets(job.duties)]}
      </div>`,
  );

const studyLines = (subject: Subject): string[] =>
  each(
    subject.studies,
    (study) =>
      html`<div class="entry">
        <div class="row"><b>${study.degree}</b><span>${spanOf(study, subject)}</span></div>
        <p>${study.school}</p>
      </div>`,
  );

/** Small drawn signs before each piece of contact data and each heading. */
export const icons: Layout = {
  name: 'icons',
  format: 'pdf',
  write: (subject) => {
    const { headings: h } = subject;
    return page(
      subject,
      'body{padding:15mm}h1{font-size:21pt}.contact span{margin-right:10pt}h2{font-size:12.5pt;margin:10pt 0 4pt}h2 i{font-style:normal;color:#b33;margin-right:5pt}',
      html`<h1>${subject.name}</h1>
        <p class="contact">
          <span>☎ ${subject.phone}</span> <span>✉ ${subject.email}</span> <span>⌂ ${subject.town}</span> ${linksOf(
            subject,
            (url) => html`<span>⚑ ${url}</span>`,
          )}
        </p>
        <h2><i>★</i>${h.profile}</h2>
        <p>${subject.profile}</p>
        <h2><i>◆</i>${h.work}</h2>
        ${jobLines(subject)}
        <h2><i>✎</i>${h.education}</h2>
        ${studyLines(subject)}
        <h2><i>⚙</i>${h.skills}</h2>
        ${skillLines(subject)}
        <h2><i>☊</i>${h.languages}</h2>
        ${spokenLines(subject)} ${extras(subject)}`,
    );
  },
};

/** Wide gaps between the letters of name and headings. */
export const spacedLetters: Layout = {
  name: 'spaced-letters',
  format: 'pdf',
  write: (subject) => {
    const { headings: h } = subject;
    const wide = (text: string): string => text.toUpperCase();
    return page(
      subject,
      'body{padding:20mm 22mm}h1{font-size:20pt;letter-spacing:6pt;text-align:center;font-weight:300}.contact{text-align:center;font-size:9pt;margin:6pt 0}h2{font-size:10.5pt;letter-spacing:4pt;text-align:center;border-top:1px solid #999;padding-top:7pt;margin:12pt 0 6pt}',
      html`<h1>${wide(subject.name)}</h1>
        <p class="contact">
          ${[subject.town, subject.phone, subject.email, ...subject.urls].join(subject.habits.separator)}
        </p>
        <h2>${wide(h.work)}</h2>
        ${jobLines(subject)}
        <h2>${wide(h.education)}</h2>
        ${studyLines(subject)}
        <h2>${wide(h.skills)}</h2>
        <p>${Object.values(subject.skills).flat().join(' · ')}</p>
        <h2>${wide(h.languages)}</h2>
        <p>${subject.spoken.map(([name, level]) => `${name} (${level})`).join(', ')}</p>`,
    );
  },
  flatSkills: true,
};

/** Each job in a box of its own, two boxes side by side. */
export const cards: Layout = {
  name: 'cards',
  format: 'pdf',
  write: (subject) => {
    const { headings: h } = subject;
    return page(
      subject,
      'body{padding:14mm}h1{font-size:22pt}h2{font-size:13pt;margin:11pt 0 6pt}.cards{display:grid;grid-template-columns:1fr 1fr;gap:6mm}.card{border:1px solid #bbb;border-radius:4pt;padding:7pt 9pt;break-inside:avoid}.soft{color:#666;font-size:9pt}',
      html`<h1>${subject.name}</h1>
        <p>${subject.email}</p>
        <p>${subject.phone}</p>
        <p>${subject.town}</p>
        <h2>${h.work}</h2>
        <div class="cards">
          ${each(
            subject.jobs,
            (job) =>
              html`<div class="card">
                <b>${job.title}</b>
                <p>${job.employer}</p>
                <p class="soft">${spanOf(job, subject)} · ${job.town}</p>
                ${[bullets(job.duties)]}
              </div>`,
          )}
        </div>
        <h2>${h.education}</h2>
        <div class="cards">
          ${each(
            subject.studies,
            (study) =>
              html`<div class="card">
                <b>${study.degree}</b>
                <p>${study.school}</p>
                <p class="soft">${spanOf(study, subject)}</p>
              </div>`,
          )}
        </div>
        <h2>${h.skills}</h2>
        ${skillLines(subject)}
        <h2>${h.languages}</h2>
        ${spokenLines(subject)}`,
    );
  },
};

/** First name and surname on lines of their own in huge letters; a narrow dark column at the right. */
export const bigName: Layout = {
  name: 'big-name',
  format: 'pdf',
  write: (subject) => {
    const { headings: h } = subject;
    const [first = '', ...rest] = subject.name.split(' ');
    return page(
      subject,
      '.wrap{display:grid;grid-template-columns:1fr 60mm;min-height:270mm}main{padding:14mm 9mm 14mm 14mm}aside{background:#2b3a33;color:#fff;padding:14mm 7mm}h1{font-size:34pt;line-height:1;font-weight:800}h2{font-size:12pt;margin:12pt 0 5pt;text-transform:uppercase}',
      html`<div class="wrap">
        <main>
          <h1>${first}</h1>
          <h1>${rest.join(' ')}</h1>
          <h2>${h.profile}</h2>
          <p>${subject.profile}</p>
          <h2>${h.work}</h2>
          ${each(
            subject.jobs,
            (job) =>
              html`<div class="entry">
                <p><b>${job.employer}</b> – ${job.title}</p>
                <p>${sinceOf(job, subject)}, ${job.town}</p>
                ${[bullets(job.duties)]}
              </div>`,
          )}
        </main>
        <aside>
          <h2>${h.contact}</h2>
          <p>${subject.phone}</p>
          <p>${subject.email}</p>
          <p>${subject.town}</p>
          ${linksOf(subject)}
          <h2>${h.education}</h2>
          ${each(
            subject.studies,
            (study) =>
              html`<div class="entry">
                <p>${spanOf(study, subject)}</p>
                <b>${study.degree}</b>
                <p>${study.school}</p>
              </div>`,
          )}
          <h2>${h.skills}</h2>
          ${[bullets(Object.values(subject.skills).flat())]}
          <h2>${h.languages}</h2>
          ${spokenLines(subject)}
        </aside>
      </div>`,
    );
  },
  flatSkills: true,
};
