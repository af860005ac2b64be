import type { Certificate, Education, Project, Work } from '../cv/index.ts';
import type { Writer } from './arranging.ts';
import type { ContentEntry, ContentText } from './content.ts';
import { formatDates } from './formatDates.ts';

/** A job: the position, the employer, the time, what was done. */
export function workEntry(job: Work, path: string, writer: Writer): ContentEntry | undefined {
  return entry(path, writer, {
    title: writer.text(`${path}.position`, job.position),
    organisation: writer.text(`${path}.name`, job.name),
    place: writer.text(`${path}.location`, job.location),
    dates: formatDates(job.startDate, job.endDate, writer.language),
    text: writer.text(`${path}.summary`, job.summary),
    bullets: writer.texts(`${path}.highlights`, job.highlights),
  });
}

/** A degree with its subject, the school, the time, grade and courses. */
export function educationEntry(study: Education, path: string, writer: Writer): ContentEntry | undefined {
  const type = writer.text(`${path}.studyType`, study.studyType);
  const area = writer.text(`${path}.area`, study.area);
  const title = type && area ? { path: type.path, text: joinDegree(type.text, area.text) } : (type ?? area);
  return entry(path, writer, {
    title,
    organisation: writer.text(`${path}.institution`, study.institution),
    place: writer.text(`${path}.location`, study.location),
    dates: formatDates(study.startDate, study.endDate, writer.language),
    text: writer.text(`${path}.score`, study.score),
    bullets: writer.texts(`${path}.courses`, study.courses),
  });
}

/** A project: its name with its link, the time, what it is and what was done. */
export function projectEntry(project: Project, path: string, writer: Writer): ContentEntry | undefined {
  return entry(path, writer, {
    title: linked(writer.text(`${path}.name`, project.name), project.url),
    dates: formatDates(project.startDate, project.endDate, writer.language),
    text: writer.text(`${path}.description`, project.description),
    bullets: writer.texts(`${path}.highlights`, project.highlights),
    tags: writer.texts(`${path}.keywords`, project.keywords),
  });
}

/** A certificate: its name, who gave it, when. */
export function certificateEntry(certificate: Certificate, path: string, writer: Writer): ContentEntry | undefined {
  return entry(path, writer, {
    title: linked(writer.text(`${path}.name`, certificate.name), certificate.url),
    organisation: writer.text(`${path}.issuer`, certificate.issuer),
    dates: formatDates(undefined, certificate.date, writer.language),
  });
}

interface EntryParts {
  readonly title?: ContentText | undefined;
  readonly organisation?: ContentText | undefined;
  readonly place?: ContentText | undefined;
  readonly dates?: string | undefined;
  readonly text?: ContentText | undefined;
  readonly bullets?: readonly ContentText[];
  readonly tags?: readonly ContentText[];
}

function entry(path: string, writer: Writer, parts: EntryParts): ContentEntry | undefined {
  const { title, organisation, place, dates, text, bullets = [], tags = [] } = parts;
  if (!title && !organisation && !text && bullets.length === 0) return undefined;
  return {
    path,
    ...(title ? { title } : {}),
    ...(organisation ? { organisation } : {}),
    ...(place ? { place } : {}),
    ...(dates === undefined ? {} : { dates }),
    ...(text ? { text } : {}),
    bullets,
    tags,
    breakBefore: writer.startsPage(path),
  };
}

const linked = (text: ContentText | undefined, url: string | undefined): ContentText | undefined =>
  text && url !== undefined ? { ...text, url } : text;

/** "BSc" and "Physics" are written with a comma unless the degree already names its subject. */
const joinDegree = (type: string, area: string): string => (type.includes(area) ? type : `${type}, ${area}`);
