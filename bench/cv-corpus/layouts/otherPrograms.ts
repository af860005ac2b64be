import type { Layout, Subject } from '../types.ts';
import { spanOf } from './dates.ts';
import { bullet, heading, line, strong, wordPlain, wordSidebar, wordTable, wordTabs } from './word.ts';

/** Markdown by hand, printed by pandoc to DOCX: title and employer on one bold line. */
export const pandocDocx: Layout = {
  name: 'pandoc-docx',
  format: 'docx',
  tool: 'pandoc',
  write: (subject) => {
    const { headings: h } = subject;
    return {
      kind: 'blocks',
      blocks: [
        { kind: 'title', text: subject.name },
        line([subject.email, subject.phone, subject.town].join(' | ')),
        heading(h.profile),
        line(subject.profile),
        heading(h.work),
        ...subject.jobs.flatMap((job) => [
          strong(`${job.title}, ${job.employer}`),
          line(`${job.town}, ${spanOf(job, subject)}`),
          ...job.duties.map(bullet),
        ]),
        heading(h.education),
        ...subject.studies.flatMap((study) => [
          strong(study.degree),
          line(`${study.school}, ${spanOf(study, subject)}`),
        ]),
        heading(h.skills),
        ...Object.entries(subject.skills).map(([group, items]) => bullet(`${group}: ${items.join(', ')}`)),
        heading(h.languages),
        ...subject.spoken.map(([name, level]) => bullet(`${name} (${level})`)),
      ],
    };
  },
};

/** The same kind of Markdown as people keep it in a file. */
export const markdown: Layout = {
  name: 'markdown',
  like: 'pandoc-docx',
  format: 'md',
  write: (subject) => pandocDocx.write(subject),
};

/** Word layouts printed to PDF by LibreOffice. */
export const officeTabs: Layout = {
  ...wordTabs,
  name: 'office-tabs',
  like: 'word-tabs',
  format: 'pdf',
  tool: 'soffice',
};
export const officeTable: Layout = {
  ...wordTable,
  name: 'office-table',
  like: 'word-table',
  format: 'pdf',
  tool: 'soffice',
};
export const officeSidebar: Layout = {
  ...wordSidebar,
  name: 'office-sidebar',
  like: 'word-sidebar',
  format: 'pdf',
  tool: 'soffice',
};
export const officeOdt: Layout = { ...wordTabs, name: 'office-odt', like: 'word-tabs', format: 'odt', tool: 'soffice' };
export const officeRtf: Layout = {
  ...wordPlain,
  name: 'office-rtf',
  like: 'word-plain',
  format: 'rtf',
  tool: 'soffice',
};

const special = (text: string): string =>
  text.replace(/[\\&%$#_{}~^]/g, (sign) =>
    sign === '\\' ? '\\textbackslash{}' : `\\${sign}${'~^'.includes(sign) ? '{}' : ''}`,
  );

function latex(parts: TemplateStringsArray, ...values: readonly (string | readonly string[])[]): string {
  const valueOf = (value: string | readonly string[]): string =>
    typeof value === 'string' ? special(value) : value.join('\n');
  return parts.raw.map((part, index) => part + valueOf(values[index] ?? '')).join('');
}

/** A source with what is readable in it: the text between the commands. */
const latexOf = (source: string): ReturnType<Layout['write']> => ({
  kind: 'latex',
  source,
  text: source
    .replace(/^.*\\begin\{document\}/s, '')
    .replace(/\\textbackslash\{\}/g, '')
    .replace(/\\([&%$#_{}])/g, '$1')
    .replace(/\\[a-zA-Z]+\*?|[{}]/g, ' '),
});

const isLatin = ({ country }: Pick<Subject, 'country'>): boolean => country.language.code !== 'zh';

/** A plain LaTeX article with ruled sections, ligatures and dates at the right margin. */
export const latexArticle: Layout = {
  name: 'latex-article',
  format: 'pdf',
  tool: 'xelatex',
  suits: isLatin,
  write: (subject) => {
    const { headings: h } = subject;
    return latexOf(latex`\documentclass[11pt,a4paper]{article}
\usepackage[margin=20mm]{geometry}\usepackage{enumitem}\usepackage{fontspec}\pagestyle{empty}\setlength{\parindent}{0pt}
\begin{document}
\begin{center}{\LARGE ${subject.name}}\\[2pt] ${subject.town} $\cdot$ ${subject.phone} $\cdot$ ${subject.email}\end{center}
\section*{${h.work}}
${subject.jobs.map(
  (job) => latex`\textbf{${job.title}} \hfill ${spanOf(job, subject)}\\
\textit{${job.employer}, ${job.town}}
\begin{itemize}[noitemsep]
${job.duties.map((duty) => latex`\item ${duty}`)}
\end{itemize}`,
)}
\section*{${h.education}}
${subject.studies.map(
  (study) => latex`\textbf{${study.school}} \hfill ${spanOf(study, subject)}\\
${study.degree}

\medskip`,
)}
\section*{${h.skills}}
${Object.entries(subject.skills).map(
  ([group, items]) => latex`\textbf{${group}:} ${items.join(', ')}

`,
)}
\section*{${h.languages}}
${subject.spoken.map(([name, level]) => `${name} (${level})`).join(', ')}
\end{document}
`);
  },
};

/** Dates in the left margin, the headings on coloured bars, after a widely used LaTeX class. */
export const latexModern: Layout = {
  name: 'latex-modern',
  format: 'pdf',
  tool: 'xelatex',
  suits: isLatin,
  write: (subject) => {
    const { headings: h } = subject;
    const [first = '', ...rest] = subject.name.split(' ');
    return latexOf(latex`\documentclass[11pt,a4paper,sans]{moderncv}
\moderncvstyle{classic}\moderncvcolor{blue}\usepackage[scale=0.8]{geometry}
\name{${first}}{${rest.join(' ')}}\phone[mobile]{${subject.phone}}\email{${subject.email}}\address{${subject.town}}{}{}
\begin{document}
%${subject.name} ${subject.phone} ${subject.email} ${subject.town}
\makecvtitle
\section{${h.work}}
${subject.jobs.map(
  (job) => latex`\cventry{${spanOf(job, subject)}}{${job.title}}{${job.employer}}{${job.town}}{}{\begin{itemize}
${job.duties.map((duty) => latex`\item ${duty}`)}
\end{itemize}}`,
)}
\section{${h.education}}
${subject.studies.map((study) => latex`\cventry{${spanOf(study, subject)}}{${study.degree}}{${study.school}}{}{}{}`)}
\section{${h.skills}}
${Object.entries(subject.skills).map(([group, items]) => latex`\cvitem{${group}}{${items.join(', ')}}`)}
\section{${h.languages}}
${subject.spoken.map(([name, level]) => latex`\cvitemwithcomment{${name}}{${level}}{}`)}
\end{document}
`);
  },
};
