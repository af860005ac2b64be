import { evidenceAt, type DocumentText, type StatedFact } from '../../evidence/index.ts';
import { err, ok, type Failure, type Result } from '../../kernel/index.ts';
import { skillIdsOf } from '../assembleCv.ts';
import type { CvDeps } from '../extractCv.ts';
import { Cv } from '../schema.ts';

/**
 * The CV of a document that names its facts by field. Nothing is read out of running text: each value is the field's,
 * with the place where our page shows it, and as sure as can be. Fails with `not-a-cv` where the fields are none of a CV.
 */
export function statedCv(
  document: DocumentText,
  stated: readonly StatedFact[],
  { linkSkills }: Pick<CvDeps, 'linkSkills'>,
): Result<Cv, Failure> {
  const sections = Sections.safeParse(toTree(stated));
  if (!sections.success || stated.length === 0) return err(NO_FACTS);
  return ok({
    ...sections.data,
    meta: {
      documentId: document.id,
      language: document.language,
      warnings: [...document.warnings],
      evidence: Object.fromEntries(stated.map((fact) => [fact.path, evidenceAt(document, fact)])),
      confidence: Object.fromEntries(stated.map(({ path }) => [path, 1])),
      skillIds: skillIdsOf(sections.data.skills, linkSkills),
    },
  });
}

const NO_FACTS: Failure = {
  code: 'not-a-cv',
  message: 'No work, education, skills or contact data were found in this file.',
  guidance: 'Check that it is the right file. If it is your CV, export it again, or save it as PDF or DOCX.',
  field: 'file',
};

const Sections = Cv.omit({ meta: true });

type Tree = { [key: string]: Tree | string };

/** What a CV has even where no field of it is filled. */
const EMPTY_LISTS = ['work', 'education', 'skills', 'languages', 'projects', 'certificates'] as const;
const ENTRY_LISTS: Readonly<Record<string, readonly string[]>> = {
  basics: ['profiles'],
  work: ['highlights'],
  education: ['courses'],
  skills: ['keywords'],
  projects: ['highlights', 'keywords'],
};

/** Facts by path as the object that the paths describe; numbers in a path are places in a list. */
function toTree(stated: readonly StatedFact[]): unknown {
  const root: Tree = { basics: {} };
  for (const { path, value } of stated) {
    const keys = path.split('.');
    let at = root;
    for (const key of keys.slice(0, -1)) {
      const next = at[key];
      at = typeof next === 'object' ? next : (at[key] = {});
    }
    at[keys.at(-1) ?? ''] = value;
  }
  for (const list of EMPTY_LISTS) root[list] ??= {};
  return Object.fromEntries(Object.entries(root).map(([section, tree]) => [section, sectionOf(section, tree)]));
}

function sectionOf(section: string, tree: Tree | string): unknown {
  if (typeof tree === 'string') return tree;
  if (section === 'basics') return withLists(tree, section);
  return Object.values(tree).map((entry) => (typeof entry === 'string' ? entry : withLists(entry, section)));
}

function withLists(entry: Tree, section: string): Record<string, unknown> {
  const lists = (ENTRY_LISTS[section] ?? []).map((name) => [name, Object.values(entry[name] ?? {})]);
  return { ...entry, ...Object.fromEntries(lists) };
}
