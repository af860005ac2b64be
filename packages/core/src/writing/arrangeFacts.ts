import type { Cv } from '../cv/index.ts';
import type { Arrangement, SectionId } from './arrangement.ts';
import { createWriter, type Writer } from './arranging.ts';

/** A CV as data without where its facts were read. */
export type CvFacts = Omit<Cv, 'meta'>;

/**
 * The facts that a version shows, as data: replaced, sorted, added and left out as arranged. Says no more than the page
 * does, and dates stay exact.
 */
export function arrangeFacts(cv: Cv, arrangement: Arrangement): CvFacts {
  const writer = createWriter(arrangement, cv.meta.language);
  const left = new Set(arrangement.sections.filter(({ isHidden }) => isHidden).map(({ id }) => id));
  const shown = <TFact>(id: SectionId, facts: readonly TFact[], toFact: ToFact<TFact>): TFact[] =>
    left.has(id) ? [] : writer.list(id, facts, toFact);
  return {
    basics: arrangeBasics(cv, writer, left.has('summary')),
    work: shown('work', cv.work, (job, path) => ({
      ...fields(job, path, { writer, names: ['name', 'position', 'location', 'summary'] }),
      highlights: textsOf(writer, `${path}.highlights`, job.highlights),
    })),
    education: shown('education', cv.education, (study, path) => ({
      ...fields(study, path, { writer, names: ['institution', 'studyType', 'area', 'location', 'score'] }),
      courses: textsOf(writer, `${path}.courses`, study.courses),
    })),
    skills: shown('skills', cv.skills, (skill, path) => {
      const keywords = textsOf(writer, `${path}.keywords`, skill.keywords);
      const name = writer.text(`${path}.name`, skill.name)?.text;
      if (name === undefined && keywords.length === 0) return undefined;
      return { name: name ?? '', ...(skill.level === undefined ? {} : { level: skill.level }), keywords };
    }),
    languages: shown('languages', cv.languages, (language, path) =>
      named(language, path, { writer, name: 'language', names: ['fluency'] }),
    ),
    projects: shown('projects', cv.projects, (project, path) => {
      const kept = named(project, path, { writer, name: 'name', names: ['description'] });
      return (
        kept && {
          ...kept,
          highlights: textsOf(writer, `${path}.highlights`, project.highlights),
          keywords: textsOf(writer, `${path}.keywords`, project.keywords),
        }
      );
    }),
    certificates: shown('certificates', cv.certificates, (certificate, path) =>
      named(certificate, path, { writer, name: 'name', names: ['issuer'] }),
    ),
  };
}

type ToFact<TFact> = (fact: TFact, path: string, writer: Writer) => TFact | undefined;

/** Names of fields that may be absent. */
type Optional<TFact> = { [TName in keyof TFact]-?: undefined extends TFact[TName] ? TName : never }[keyof TFact];

interface Wanted<TFact> {
  readonly writer: Writer;
  readonly names: readonly (Optional<TFact> & string)[];
}

/** The fact with the named fields as arranged. */
function fields<TFact extends object>(fact: TFact, path: string, { writer, names }: Wanted<TFact>): TFact {
  const kept = { ...fact };
  for (const name of names) {
    const value = fact[name];
    const text = typeof value === 'string' ? writer.text(`${path}.${name}`, value)?.text : undefined;
    if (text === undefined) delete kept[name];
    else Object.assign(kept, { [name]: text });
  }
  return kept;
}

/** The same for a fact that is nothing without its name. */
function named<TFact extends object>(
  fact: TFact,
  path: string,
  { name, ...wanted }: Wanted<TFact> & { readonly name: keyof TFact & string },
): TFact | undefined {
  const value = fact[name];
  const text = typeof value === 'string' ? wanted.writer.text(`${path}.${name}`, value)?.text : undefined;
  return text === undefined ? undefined : { ...fields(fact, path, wanted), [name]: text };
}

const textsOf = (writer: Writer, path: string, values: readonly string[]): string[] =>
  writer.texts(path, values).map(({ text }) => text);

function arrangeBasics({ basics }: Cv, writer: Writer, leavesSummary: boolean): CvFacts['basics'] {
  const names = ['name', 'label', 'email', 'phone', 'url', 'location', 'summary'] as const;
  const kept = fields(basics, 'basics', { writer, names });
  if (leavesSummary) delete kept.summary;
  return {
    ...kept,
    profiles: basics.profiles.flatMap((profile, index) => {
      const url = writer.text(`basics.profiles.${String(index)}.url`, profile.url)?.text;
      return url === undefined ? [] : [{ ...profile, url }];
    }),
  };
}
