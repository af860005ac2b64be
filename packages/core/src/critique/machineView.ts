import type { Cv } from '../cv/index.ts';
import type { DocumentText } from '../evidence/index.ts';
import { naiveLines, type NaiveLine } from './naiveReader.ts';
import type { MachineFact, MachineView } from './schema.ts';

/**
 * What a machine sees: the text in our reading order, and each fact as a reader gets it that goes over the page from left to
 * right and knows no columns. A fact that our reader has and the naive one has not is where a poor reader will go wrong.
 */
export function machineView(document: DocumentText, cv: Cv): MachineView {
  const lines = naiveLines(document);
  const naiveText = lines.map(({ text }) => text).join('\n');
  const facts = listed(cv).map((fact) => compare(fact, { cv, lines, plain: plain(naiveText) }));
  const broken = facts.filter(({ naive }) => naive === 'broken').length;
  const lost = facts.filter(({ naive }) => naive === 'lost').length;
  return { text: document.text, naiveText, facts, broken, lost, summary: summarise(facts.length, broken, lost) };
}

function summarise(all: number, broken: number, lost: number): string {
  if (all === 0) return 'No facts were read, so there is nothing to compare.';
  if (broken + lost === 0) return 'A simple reader gets every fact in one piece: this layout is safe for any machine.';
  const parts = [
    ...(broken > 0 ? [`tears ${String(broken)} of ${String(all)} facts apart`] : []),
    ...(lost > 0 ? [`loses ${String(lost)}`] : []),
  ];
  return `A simple reader ${parts.join(' and ')}. A layout of one column, with text and not pictures, is safer.`;
}

interface Listed {
  readonly path: string;
  readonly value: string;
}

/** The facts that programs look for, as the document writes them. */
function listed({ basics, work, education, skills, meta }: Cv): Listed[] {
  const written = (path: string, value: string | undefined): Listed[] => {
    const quote = meta.evidence[path]?.quote ?? value;
    return value === undefined || quote === undefined || quote.trim() === '' ? [] : [{ path, value: quote }];
  };
  return [
    ...written('basics.name', basics.name),
    ...written('basics.email', basics.email),
    ...written('basics.phone', basics.phone),
    ...work.flatMap((job, index) => [
      ...written(`work.${String(index)}.position`, job.position),
      ...written(`work.${String(index)}.name`, job.name),
      ...written(`work.${String(index)}.startDate`, job.startDate),
      ...written(`work.${String(index)}.endDate`, job.endDate),
      ...job.highlights.flatMap((text, at) => written(`work.${String(index)}.highlights.${String(at)}`, text)),
    ]),
    ...education.flatMap((school, index) => [
      ...written(`education.${String(index)}.studyType`, school.studyType),
      ...written(`education.${String(index)}.institution`, school.institution),
    ]),
    ...skills.flatMap((skill, index) => [
      ...(skill.keywords.length === 0 ? written(`skills.${String(index)}.name`, skill.name) : []),
      ...skill.keywords.flatMap((keyword, at) => written(`skills.${String(index)}.keywords.${String(at)}`, keyword)),
    ]),
  ];
}

interface Naive {
  readonly cv: Cv;
  readonly lines: readonly NaiveLine[];
  readonly plain: string;
}

function compare({ path, value }: Listed, { cv, lines, plain: text }: Naive): MachineFact {
  const evidence = cv.meta.evidence[path];
  const fact = { path, value, ...(evidence ? { evidence } : {}) };
  const wanted = plain(value);
  if (text.includes(wanted)) return joined(fact, lines);
  const words = wanted.split(' ');
  if (words.every((word) => text.includes(word)))
    return { ...fact, naive: 'broken', note: 'Its words stand apart, with others in between.' };
  return { ...fact, naive: 'lost', note: 'Not all of its words are in the text.' };
}

/** In one piece, but on a line with something of another column: whoever takes whole lines takes both. */
function joined(fact: Omit<MachineFact, 'naive' | 'note'>, lines: readonly NaiveLine[]): MachineFact {
  const at = fact.evidence?.start;
  const line = lines.find(({ parts }) => parts.some(({ start, end }) => at !== undefined && start <= at && at < end));
  const own = line?.parts.find(({ start, end }) => at !== undefined && start <= at && at < end);
  const isMixed =
    line &&
    own &&
    line.parts.some(({ region, cell }) => region !== own.region && (cell === undefined || cell.row !== own.cell?.row));
  return isMixed ? { ...fact, naive: 'broken', note: `Read as one line: “${line.text}”` } : { ...fact, naive: 'same' };
}

/** Case, spaces and line ends do not matter to a program that looks for a value. */
const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();
