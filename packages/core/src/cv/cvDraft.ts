import type { DocumentText } from '../evidence/index.ts';
import { headerFacts, type HeaderFacts } from './contact/header.ts';
import { dateOrderOf, inOrder } from './dates/dateOrder.ts';
import { educationEntries, type EducationFacts } from './entries/educationEntries.ts';
import type { PlacedDates } from './entries/entry.ts';
import { workEntries, type WorkFacts } from './entries/workEntries.ts';
import { headingKind } from './headings/headingKind.ts';
import type { SectionKind } from './headings/headingWords.ts';
import type { Section } from './headings/sections.ts';
import { labelledSections, type LineHints } from './labelling/labelledSections.ts';
import { certificateFacts, type CertificateFacts } from './lists/certificateFacts.ts';
import { languageFacts, type LanguageFacts } from './lists/languageFacts.ts';
import { projectFacts, type ProjectFacts } from './lists/projectFacts.ts';
import { skillFacts, type SkillFacts } from './lists/skillFacts.ts';
import { isSpoken, spokenInSkills } from './lists/spokenSkills.ts';
import type { CvLine } from './reading/cvLine.ts';
import { joinedFact, type Fact } from './reading/fact.ts';
import { splitAtStyle } from './reading/piece.ts';

/** All facts of a CV with their places, before they are put into the schema's form. */
export interface CvDraft {
  readonly header: HeaderFacts;
  readonly summary: Fact | undefined;
  readonly work: readonly WorkFacts[];
  readonly education: readonly EducationFacts[];
  readonly skills: readonly SkillFacts[];
  readonly languages: readonly LanguageFacts[];
  readonly projects: readonly ProjectFacts[];
  readonly certificates: readonly CertificateFacts[];
  /** The parts of the document that the facts were read from. */
  readonly sections: readonly Section[];
}

/** Reads the sections of a document, each by the rules of its kind; `hints` say what lines are where the rules are weak. */
export function readDraft(document: DocumentText, hints: LineHints = {}): CvDraft {
  const sections = labelledSections(document, hints);
  const each = <T>(kind: SectionKind, read: (lines: readonly CvLine[]) => readonly T[]): T[] =>
    sections.filter((section) => section.kind === kind).flatMap((section) => read(section.lines));
  const order = dateOrderOf(document.text, document.language);
  const ordered = <T extends { readonly dates?: PlacedDates | undefined }>(entries: readonly T[]): T[] =>
    entries.map((entry) => (entry.dates === undefined ? entry : { ...entry, dates: inOrder(entry.dates, order) }));
  const header = headerFacts(document, sections);
  const skillSections = sections.filter((section) => section.kind === 'skills' || isSkillList(section));
  const spoken = skillSections.flatMap(({ lines }) => lines.filter(isLanguageLine));
  const amongSkills = spokenInSkills(
    skillSections.flatMap(({ lines }) => lines.filter((line) => !isLanguageLine(line))),
  );
  return {
    header,
    summary: summaryOf(sections) ?? header.summary,
    work: ordered(each('work', workEntries)),
    education: ordered(each('education', educationEntries)),
    skills: distinctSkills(
      skillSections
        .flatMap(({ lines }) => skillFacts(lines.filter((line) => !isLanguageLine(line))))
        .filter((skill) => !isSpoken(amongSkills)(skill)),
    ),
    languages: [...each('languages', languageFacts), ...languageFacts(spoken), ...amongSkills],
    projects: ordered(each('projects', projectFacts)),
    certificates: ordered(each('certificates', certificateFacts)),
    sections,
  };
}

/** A section called "Languages" that names none is about programming languages. */
const isSkillList = ({ kind, lines }: Section): boolean =>
  kind === 'languages' && lines.length > 0 && languageFacts(lines).length === 0;

/** "Languages: German (native), English" among the skills is about human languages when it names some. */
function isLanguageLine(line: CvLine): boolean {
  const label =
    /^([^:：]{3,24})[:：]/u.exec(line.text)?.[1] ??
    (line.cells.length === 1 ? splitAtStyle(line.cells[0] ?? line)[0]?.text : undefined);
  return label !== undefined && headingKind(label)?.kind === 'languages' && languageFacts([line]).length > 0;
}

function summaryOf(sections: readonly Section[]): Fact | undefined {
  const lines = sections.find(({ kind, lines: own }) => kind === 'summary' && own.length > 0)?.lines ?? [];
  const [first] = lines;
  // A summary is one text; another page or column under the same heading is something else.
  return joinedFact(first === undefined ? [] : lines.filter(({ region }) => region === first.region), 0.9);
}

/** The same skill twice (in two sections, or on a repeated page) counts once. */
function distinctSkills(skills: readonly SkillFacts[]): SkillFacts[] {
  const seen = new Set<string>();
  return skills.filter(({ name, keywords }) => {
    const key = `${name.value.toLowerCase()}|${keywords.length}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
