import { findDates } from '../dates/findDates.ts';
import type { CvLine } from '../reading/cvLine.ts';
import type { Piece } from '../reading/piece.ts';
import { firstWordFits } from '../reading/wrapping.ts';
import { placeScore } from '../words/places.ts';

/** A line of a section, told to be part of an entry's header or of the text under it. */
export interface EntryLine {
  readonly line: CvLine;
  readonly role: 'header' | 'body';
  /** Cells that belong to the header wherever the line stands: dates and places at the right margin. */
  readonly aside: readonly Piece[];
  readonly dated: boolean;
}

/** Text that is indented by more than this against the headers of its section stands under them, in points. */
const INDENT = 5;
const PROSE_WORDS = 11;

/** What the words of a section's kind add to the style and place of a line. */
export interface HeaderWords {
  /** True for a line that is part of a header whatever it looks like. */
  readonly isHeader?: (line: CvLine) => boolean;
}

/** Tells each line of a section by where it stands, its style and its words; in the order of the section. */
export function entryLines(lines: readonly CvLine[], { isHeader = () => false }: HeaderWords = {}): EntryLine[] {
  const left = headerEdge(lines);
  const result: EntryLine[] = [];
  for (const line of lines) {
    const before = result.at(-1);
    const aside = asideOf(line);
    const content = aside.length > 0 ? withoutAside(line, aside) : line;
    const [after, later] = lines.slice(lines.indexOf(line) + 1, lines.indexOf(line) + 3);
    const isText =
      line.part === undefined
        ? !isHeader(line) && isBody(content, { left: left(line), before, after, later })
        : line.part === 'body';
    const role = isText ? 'body' : 'header';
    const dated = findDates(line.text).length > 0;
    // In a header all cells are read alike; only under it do the cells at the right have to be told from the text.
    result.push(
      role === 'header' ? { line, role, aside: [], dated } : { line: content, role, aside, dated: aside.some(isDate) },
    );
  }
  return result;
}

/**
 * The left edge of the headers in the line's area of the page: of its dated or bold lines, where dates stand in front of
 * the text the edge of that. An area without any goes by the next edge to its left.
 */
function headerEdge(lines: readonly CvLine[]): (line: CvLine) => number {
  const isTelling = (line: CvLine): boolean =>
    !line.bullet && (line.bold || findDates(line.text).some(({ isRange }) => isRange));
  const telling = lines.filter(isTelling);
  const known = telling.length > 0 ? telling : lines.filter(({ bullet }) => !bullet);
  // Dates are a column of their own only where no other line begins at their edge.
  const undated = lines.filter(({ x, textX, bullet }) => !bullet && textX === x);
  const edgeOf = ({ x, textX, page }: CvLine): number =>
    undated.some((other) => other.page === page && Math.abs(other.x - x) < 3) ? x : textX;
  const edgeIn = (area: readonly CvLine[]): number => Math.min(...area.map(edgeOf));
  return (line) => {
    const near = known.filter(({ page, region }) => page === line.page && region === line.region);
    if (near.length > 0) return edgeIn(near);
    const beside = known
      .filter((other) => isArea(lines, other))
      .filter(({ page, textX }) => page === line.page && textX <= line.x + 1 && textX > line.x - 60);
    return beside.length > 0 ? edgeIn(beside) : line.x;
  };
}

/** More than a label in a column of its own. */
const isArea = (lines: readonly CvLine[], { page, region }: CvLine): boolean =>
  lines.filter((line) => line.page === page && line.region === region).length > 1;

interface Surroundings {
  readonly left: number;
  readonly before: EntryLine | undefined;
  readonly after: CvLine | undefined;
  readonly later: CvLine | undefined;
}

function isBody(line: CvLine, { left, before, after, later }: Surroundings): boolean {
  if (line.bullet || isNote(line.text)) return true;
  const range = findDates(line.text).some(({ isRange }) => isRange);
  const dateFollows = line.text.endsWith(',') && after !== undefined && findDates(after.text)[0]?.from === 0;
  if (isProse(line.text) && !dateFollows) return true;
  if (before?.role === 'body' && endsSentence(line, before.line)) return true;
  if (line.x > left + INDENT && !line.bold && !range) return true;
  // Under a title, a name of two lines before the dates is no paragraph.
  const beforeDates = before?.role === 'header' && later !== undefined && findDates(later.text)[0]?.from === 0;
  if (!line.bold && !range && !beforeDates && after !== undefined && wrapsInto(line, after)) return true;
  if (before?.role !== 'body' || range || line.cells.length > 1) return false;
  return continuesText(line, before.line);
}

/** "Clients: …", "Tech stack: …": what was done, however short and wherever it stands. */
const isNote = (text: string): boolean =>
  /^(?:main |key |wichtige |principales? |principais |belangrijkste )?(?:clients?|customers|projects?|technolog(?:y|ies)|tech(?:nical)? stack|stack|tools|environment|methods|responsibilities|duties|tasks|achievements|highlights|results|skills used|kunden|auftraggeber|projekte?|technologien|aufgaben|tätigkeiten|schwerpunkte|erfolge|werkzeuge|umfeld|projets?|missions?|tâches|outils|environnement|réalisations|clientes|proyectos?|tecnologías|funciones|tareas|logros|herramientas|projetos?|tecnologias|atividades|funções|resultados|ferramentas|klanten|projecten|taken|werkzaamheden|resultaten|clienti|progetti|tecnologie|mansioni|attività|risultati|strumenti|客户|项目|技术栈|主要职责|工作内容|业绩)\s*[:：]/iu.test(
    text,
  );

/** The first line of a paragraph: five words and more, with the sentence going on in lower case below. */
const wrapsInto = (line: CvLine, after: CvLine): boolean =>
  line.text.split(/\s+/).length >= 5 &&
  line.cells.length === 1 &&
  after.region === line.region &&
  after.gap < line.height * 0.7 &&
  after.bold === line.bold &&
  Math.abs(after.size - line.size) < 0.3 &&
  /^\p{Ll}/u.test(after.text) &&
  findDates(after.text)[0]?.from !== 0;

/** The rest of a full line in small letters; a year in it ("… lost day since 2021") makes it no header. */
const endsSentence = (line: CvLine, before: CvLine): boolean =>
  /^\p{Ll}/u.test(line.text) &&
  findDates(line.text)[0]?.from !== 0 &&
  line.cells.length === 1 &&
  before.region === line.region &&
  line.gap < line.height * 0.7 &&
  line.bold === before.bold &&
  Math.abs(line.x - before.x) < 2 &&
  !firstWordFits(line, before);

/** Wrapped text, or another sentence of a paragraph: same style, no white space above. */
function continuesText(line: CvLine, before: CvLine): boolean {
  const sameBlock = before.region === line.region && line.gap < line.height * 0.7 && line.bold === before.bold;
  if (!sameBlock) return false;
  if (/^[\p{Ll}(]/u.test(line.text) || /[,;:\u00ad-]$/.test(before.text)) return true;
  if (!firstWordFits(line, before) && !/[.!?]$/.test(before.text)) return true;
  const sameEdge = !before.bullet && Math.abs(line.x - before.x) < 2 && Math.abs(line.size - before.size) < 0.3;
  return sameEdge && line.italic === before.italic && line.text.split(/\s+/).length >= 5;
}

function isProse(text: string): boolean {
  // Facts parted by bars or dots are no sentence, however many there are.
  if (/\s[|•·∙⋅]\s/.test(text) && !/\p{Ll}{2}[.!?]$/u.test(text)) return false;
  const words = text.split(/\s+/).length;
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (han > 30 || (han > 12 && /[。；，]/.test(text))) return findDates(text).length === 0;
  return (
    (words >= PROSE_WORDS && !findDates(text).some(({ isRange }) => isRange)) ||
    (words >= 3 && /\p{Ll}{2}[.!?]$/u.test(text) && !/\b(?:Inc|Ltd|Co|Corp|e\.V|S\.A|B\.V)\.$/.test(text))
  );
}

/** Cells after the first that hold nothing but a date, a duration or a place. */
function asideOf(line: CvLine): Piece[] {
  const aside = line.cells
    .slice(1)
    .filter(
      (cell) =>
        isDate(cell) || placeScore(cell.text) > 0.7 || /^\(?\d{1,2} (?:years?|months?|Jahre?|Monate?)/.test(cell.text),
    );
  return aside.length === line.cells.length - 1 ? aside : [];
}

const isDate = (cell: Piece): boolean => {
  const [found] = findDates(cell.text);
  return found !== undefined && cell.text.length - (found.to - found.from) <= 12;
};

function withoutAside(line: CvLine, aside: readonly Piece[]): CvLine {
  const first = aside[0]?.start ?? line.end;
  const text = line.text.slice(0, first - line.start).trimEnd();
  const cells = line.cells.filter((cell) => !aside.includes(cell));
  return { ...line, text, end: line.start + text.length, cells, right: Math.max(...cells.map(() => line.right)) };
}
