import { person, type Entry } from './person.ts';

/** The CV as one self-contained page for printing on two sheets of A4. `font` is the address of a variable font file. */
export const pageHtml = (font: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${person.name}, CV</title><style>
@font-face { font-family: Inter; src: url('${font}'); font-weight: 100 900; }
@page { size: A4; margin: 20mm 20mm 18mm; }
body { font: 10.2pt/1.5 Inter, sans-serif; color: #20242c; margin: 0; }
header { border-bottom: 1.4pt solid #2f5d8a; padding-bottom: 9pt; }
h1 { font-size: 24pt; line-height: 1.1; margin: 0; letter-spacing: -0.3pt; }
.headline { font-size: 12pt; color: #2f5d8a; margin: 3pt 0 7pt; }
.contact { font-size: 9.2pt; color: #4a515d; margin: 0; }
h2 { font-size: 11.5pt; color: #2f5d8a; margin: 17pt 0 6pt; }
article { margin-bottom: 11pt; break-inside: avoid; }
.line { display: flex; justify-content: space-between; gap: 12pt; }
h3 { font-size: 10.6pt; margin: 0; }
.dates { color: #4a515d; white-space: nowrap; }
.place { color: #4a515d; margin: 0 0 3pt; }
ul { margin: 0; padding-left: 12pt; } li { margin-bottom: 2.5pt; }
.row { display: flex; gap: 10pt; margin: 0 0 4pt; } .row b { width: 118pt; flex: none; }
p { margin: 0 0 4pt; }
.second { break-before: page; }
</style></head><body>
<header><h1>${person.name}</h1><p class="headline">${person.headline}</p>
<p class="contact">${person.contact.join(' &nbsp;·&nbsp; ')}</p></header>
<h2>Profile</h2><p>${person.summary}</p>
<h2>Work experience</h2>${person.work.map(entryHtml).join('')}
<h2 class="second">Education</h2>${person.education.map(entryHtml).join('')}
<h2>Projects</h2>${person.projects.map(entryHtml).join('')}
<h2>Skills</h2>${person.skills.map(([group, names]) => `<p class="row"><b>${group}:</b><span>${names}</span></p>`).join('')}
<h2>Certificates</h2>${person.certificates.map((line) => `<p>${line}</p>`).join('')}
<h2>Languages</h2>${person.languages.map((line) => `<p>${line}</p>`).join('')}
</body></html>`;

const entryHtml = ({ title, place, dates, points }: Entry): string =>
  `<article><div class="line"><h3>${title}</h3><span class="dates">${dates}</span></div>${
    place ? `<p class="place">${place}</p>` : ''
  }<ul>${points.map((point) => `<li>${point}</li>`).join('')}</ul></article>`;
