import { createRandom, hashOf, type Random } from '../random.ts';
import type { Layout } from '../types.ts';
import { spanOf } from './dates.ts';
import { textCapitals, textColumns, textIndented, textProfile, textRuled } from './plainText.ts';
import { bullets, each, html, page } from './writing.ts';

/** A plain text that lost something on its way; what it said before is what the truth asks for. */
function damaged(name: string, base: Layout, damage: (lines: string[], random: Random) => string[]): Layout {
  return {
    ...base,
    name,
    hard: true,
    write: (subject) => {
      const written = base.write(subject);
      if (written.kind !== 'text') throw new Error('only plain text is damaged');
      const lines = damage(written.text.split('\n'), createRandom(hashOf(`${subject.id} ${name}`)));
      return { kind: 'text', text: lines.join('\n'), says: written.text };
    },
  };
}

/** Pasted out of a viewer: lines broken anywhere, marks and blank lines lost, page numbers in between. */
export const pasted = damaged('hard-pasted', textRuled, (lines, random) => {
  const width = 34 + random.below(40);
  return lines.flatMap((line, index) => {
    if (line === '' && random.chance(0.7)) return [];
    const bare = random.chance(0.5) ? line.replace(/^\S (?=\S)/, '') : line;
    const number = index > 0 && index % 23 === 0 ? [`Page ${Math.ceil(index / 23)} / 2`] : [];
    return [...number, ...wrapped(bare, width)];
  });
});

function wrapped(line: string, width: number): string[] {
  const rows: string[] = [];
  let row = '';
  for (const word of line.split(' ')) {
    if (row !== '' && row.length + word.length >= width) {
      rows.push(row);
      row = word;
    } else row = row === '' ? word : `${row} ${word}`;
  }
  return [...rows, row];
}

const CONFUSED: readonly (readonly [RegExp, string])[] = [
  [/rn/, 'm'],
  [/m/, 'rn'],
  [/l/, '1'],
  [/I/, 'l'],
  [/O/, '0'],
  [/0/, 'O'],
  [/5/, 'S'],
  [/[éèê]/, 'e'],
  [/ü/, 'u'],
  [/ö/, 'o'],
  [/,/, '.'],
  [/–/, '~'],
  [/@/, '©'],
  [/e/, 'c'],
  [/ /, ''],
  [/未|末/, '木'],
];

/** Letters taken for others, as a poor scan gives them. */
const misread = (lines: readonly string[], random: Random, rate: number): string[] =>
  lines.map((line) =>
    CONFUSED.reduce((text, [from, to]) => (random.chance(rate) ? text.replace(from, to) : text), line),
  );

export const misreadLight = damaged('hard-misread', textProfile, (lines, random) => misread(lines, random, 0.04));
export const misreadColumns = damaged('hard-misread-columns', textColumns, (lines, random) =>
  misread(lines, random, 0.09),
);

/** Two columns of a page read across: lines of the second half beside those of the first. */
export const scrambled = damaged('hard-scrambled', textCapitals, (lines) => {
  const kept = lines.filter((line) => line !== '');
  const half = Math.ceil(kept.length / 2);
  return kept
    .slice(0, half)
    .map((line, index) => (kept[half + index] === undefined ? line : `${line}    ${kept[half + index]}`));
});

/** All headings gone. */
export const unheaded: Layout = {
  ...damaged('hard-unheaded', textRuled, (lines) =>
    lines.filter((line, index) => !/^-+$/.test(line) && !/^-{3,}$/.test(lines[index + 1] ?? '')),
  ),
};

/** Sections in any order, some lines given twice, no blank lines. */
export const shuffled = damaged('hard-shuffled', textIndented, (lines, random) => {
  const parts: string[][] = [[]];
  for (const line of lines.filter((text) => text !== '')) {
    if (/^\S.*:$/.test(line)) parts.push([]);
    parts.at(-1)?.push(line.trim());
  }
  return random.sample(parts, parts.length).flat();
});

/** Each job and study as running text in one paragraph. */
export const runOn: Layout = {
  name: 'hard-run-on',
  format: 'txt',
  hard: true,
  flatSkills: true,
  write: (subject) => {
    const { headings: h } = subject;
    const lines = [
      `${subject.name}, ${subject.town}, ${subject.phone}, ${subject.email}`,
      `${h.work}: ${subject.jobs.map((job) => `${spanOf(job, subject)} ${job.title}, ${job.employer}, ${job.town}: ${job.duties.join('; ')}.`).join(' ')}`,
      `${h.education}: ${subject.studies.map((study) => `${spanOf(study, subject)} ${study.degree}, ${study.school}`).join('; ')}.`,
      `${h.skills}: ${Object.values(subject.skills).flat().join(', ')}.`,
      `${h.languages}: ${subject.spoken.map(([name, level]) => `${name} ${level}`).join(', ')}.`,
    ];
    return { kind: 'text', text: lines.join('\n') };
  },
};

const block = (title: string, body: string[]): string =>
  html`<div class="b">
    <h2>${title}</h2>
    ${body}
  </div>`;

/** Blocks thrown onto the page in three uneven columns, headings smaller than the text. */
export const poster: Layout = {
  name: 'hard-poster',
  format: 'pdf',
  hard: true,
  flatSkills: true,
  write: (subject) => {
    const { headings: h } = subject;
    const random = createRandom(hashOf(`${subject.id} poster`));
    const parts = random.sample(
      [
        block(h.work, [
          ...each(
            subject.jobs,
            (job) =>
              html`<p>${spanOf(job, subject)} ${job.employer}, ${job.title} (${job.town})</p>
                ${[bullets(job.duties)]}`,
          ),
        ]),
        block(
          h.education,
          each(
            subject.studies,
            (study) =>
              html`<p>${study.degree}</p>
                <p>${spanOf(study, subject)} ${study.school}</p>`,
          ),
        ),
        block(
          h.skills,
          each(Object.values(subject.skills).flat(), (skill) => html`<span>${skill} </span>`),
        ),
        block(
          h.languages,
          each(subject.spoken, ([name, level]) => html`<p>${name} ${level}</p>`),
        ),
        html`<div class="b">
          <p>${subject.email}</p>
          <p>${subject.phone}</p>
          <p>${subject.town}</p>
        </div>`,
        html`<h1>${subject.name}</h1>`,
      ],
      6,
    );
    return page(
      subject,
      'body{padding:10mm;columns:3;column-gap:5mm}h1{font-size:15pt}h2{font-size:8pt;font-weight:normal;color:#888;margin:6pt 0 1pt}.b{margin-bottom:12pt}',
      parts.join(''),
    );
  },
};
