import type { DocumentText } from '../../evidence/index.ts';
import type { Section } from '../headings/sections.ts';
import type { CvLine } from '../reading/cvLine.ts';
import { factOf, joinedFact, type Fact } from '../reading/fact.ts';
import { cut, splitPiece, stripped } from '../reading/piece.ts';
import { placeScore } from '../words/places.ts';
import { findEmails, findPhones, findUrls, isContactLabel, linkedUrls, networkOf } from './contactFacts.ts';
import { emailOf, phoneOf } from './linkedContacts.ts';
import { findHeadline, findName } from './nameAndHeadline.ts';
import { CONTACT_MARKS, placeAmongContacts } from './placeAmongContacts.ts';

/** An address on a network, or another site of the person. */
export interface ProfileFacts {
  readonly url: Fact;
  readonly network: string | undefined;
  readonly username: string | undefined;
}

/** Who the person is and how to reach them. */
export interface HeaderFacts {
  readonly name: Fact | undefined;
  readonly label: Fact | undefined;
  readonly email: Fact | undefined;
  readonly phone: Fact | undefined;
  readonly url: Fact | undefined;
  readonly location: Fact | undefined;
  readonly profiles: readonly ProfileFacts[];
  /** Running text of the header: a summary without a heading. */
  readonly summary: Fact | undefined;
}

/** Sections in which other people's addresses, or addresses of works, are to be expected. */
const NOT_OWN: ReadonlySet<Section['kind']> = new Set([
  'references',
  'publications',
  'projects',
  'work',
  'education',
  'volunteer',
]);

/** Who the person is and how to be reached: from the header and a contact section, from elsewhere only where these are silent. */
export function headerFacts(document: DocumentText, sections: readonly Section[]): HeaderFacts {
  const header = sections.filter(({ kind }) => kind === 'header').flatMap(({ lines }) => lines);
  const own = [...header, ...sections.filter(({ kind }) => kind === 'contact').flatMap(({ lines }) => lines)];
  const rest = sections.filter(({ kind }) => !NOT_OWN.has(kind)).flatMap(({ lines }) => lines);
  const person = findName(header) ?? findName(own);
  const urls = distinct([...findUrls(own), ...linkedUrls(document.links, own)]);
  const label = person && findHeadline(person.line, header, isContactLine);
  const sites = urls.filter(({ value }) => networkOf(value) === undefined);
  return {
    name: person?.name,
    label,
    email: emailOf(findEmails(own)[0] ?? findEmails(rest)[0], document.links),
    phone: phoneOf(findPhones(own)[0] ?? findPhones(rest)[0], document.links),
    url: sites[0],
    location: findPlace(own) ?? findUnknownPlace(own, [person?.name.value, label?.value]),
    profiles: urls
      .filter((url) => url !== sites[0] && !isWorkPiece(url.value))
      .map((url) => ({ url, network: undefined, username: undefined, ...networkOf(url.value) })),
    summary: proseOf(header),
  };
}

/** A repository is a work of the person and not where the person is found. */
const isWorkPiece = (url: string): boolean =>
  /^(?:https?:\/\/)?(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org)\/[^/?#]+\/[^/?#]+/i.test(url);

const isContactLine = (line: CvLine): boolean =>
  findEmails([line]).length > 0 ||
  findPhones([line]).length > 0 ||
  findUrls([line]).length > 0 ||
  isContactLabel(line.text);

/** One of each address: the text's own spelling where a link's target says the same. */
function distinct(urls: readonly Fact[]): Fact[] {
  const keyOf = (url: string): string =>
    url
      .toLowerCase()
      .replace(/^https?:\/\/(?:www\.)?/, '')
      .replace(/[?#].*$/, '')
      .replace(/\/+$/, '');
  const seen = new Set<string>();
  return urls.filter(({ value }) => {
    const key = keyOf(value);
    // An address that was broken over two lines is the beginning of its link's target.
    const broken =
      /[-_/]$/.test(value) && urls.some((other) => other.value !== value && keyOf(other.value).startsWith(key));
    if (seen.has(key) || broken) return false;
    seen.add(key);
    return true;
  });
}

function findPlace(lines: readonly CvLine[]): Fact | undefined {
  const pieces = lines.flatMap((line) => line.cells.flatMap((cell) => splitPiece(cell, CONTACT_MARKS).map(stripped)));
  const places = pieces.flatMap((piece) => {
    const label =
      /^(?:address|location|adresse|anschrift|wohnort|ort|dirección|ubicación|lieu|indirizzo|地址|现居地|所在地|居住地)\s*[:：]\s*/iu.exec(
        piece.text,
      )?.[0].length ?? 0;
    const bare = cut(piece, label, piece.text.length);
    const score = label > 0 ? 0.9 : placeScore(bare.text);
    return score >= 0.8 ? [{ fact: factOf(bare, Math.min(0.95, score)), score }] : [];
  });
  return places.toSorted((a, b) => b.score - a.score)[0]?.fact;
}

function findUnknownPlace(lines: readonly CvLine[], taken: readonly (string | undefined)[]): Fact | undefined {
  const among = placeAmongContacts(lines);
  return among && !taken.includes(among.text) ? factOf(among, UNKNOWN_TOWN) : undefined;
}

/** A town that is not on our list, taken for one by where it stands: sure enough to show, and to be asked about. */
const UNKNOWN_TOWN = 0.7;

function proseOf(header: readonly CvLine[]): Fact | undefined {
  const start = header.findIndex(
    (line) => line.text.split(/\s+/).length >= 9 && line.cells.length === 1 && !isContactLine(line),
  );
  if (start < 0) return undefined;
  const following = header.slice(start);
  const end = following.findIndex((line) => line.cells.length > 1 || isContactLine(line));
  const lines = end < 0 ? following : following.slice(0, end);
  return lines.reduce((sum, { text }) => sum + text.length, 0) > 80 ? joinedFact(lines, 0.75) : undefined;
}
