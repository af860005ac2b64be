import type { Link } from '../../evidence/index.ts';
import { factOf, type Fact } from '../reading/fact.ts';
import type { CvLine } from '../reading/cvLine.ts';
import { cut } from '../reading/piece.ts';
import { headingKind } from '../headings/headingKind.ts';
import { AT_SIGN, AT_SPACE, brokenMatches, matches, withBroken } from './matches.ts';

const EMAIL = /[\p{L}\p{N}._%+'-]+\s?@\s?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu;
/** Groups of digits as people write them: country code, area in brackets, separators. Years and dates are sorted out after. */
const PHONE = /(?<![\p{L}\p{N}/@.-])\(?(?:\+|00)?\(?\d[\d\s().\-/–]{5,22}\d(?![\p{L}\p{N}@])/gu;
const URL =
  /(?<![@\p{L}\p{N}.])(?:https?:\/\/|www\.)[^\s,;|()<>]+|(?<![@\p{L}\p{N}.-])(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+(?:com|org|net|io|dev|me|de|at|ch|fr|es|it|nl|pt|uk|eu|co|ai|app|tech|info|page|site|blog|xyz|in|us|ca|edu|games|design|online|cn|br|pl|se|dk|no|fi|be|ie|au|studio|work|works|space|art|cloud|cc|so|gg|name|pro|biz|world|website|codes|software|engineering|consulting|digital|media|photography)(?:\/[^\s,;|()<>]*)?(?![\p{L}\p{N}@])/giu;

/** Products whose names look like addresses. */
const NOT_AN_ADDRESS = /^(?:asp|ado|vb|socket|node|react|vue|next|nuxt|three|d3|express|chart|itch)\.(?:net|io|js)$/i;

/** E-mail addresses, without the spaces that a justified line may put into them. */
export function findEmails(lines: readonly CvLine[]): Fact[] {
  const plain = withBroken(matches(lines, EMAIL), brokenMatches(lines, EMAIL, AT_SIGN)).map((piece) =>
    factOf(piece, 0.99),
  );
  const hidden = [...matches(lines, HIDDEN_EMAIL), ...brokenMatches(lines, HIDDEN_EMAIL, AT_SPACE)].map((piece) =>
    factOf(piece, 0.85),
  );
  return [...plain, ...hidden].map((fact) => ({ ...fact, value: shownEmail(fact.value) }));
}

/** "name [at] host [dot] com" as people write it against machines. */
const HIDDEN_EMAIL =
  /[\p{L}\p{N}._%+-]+\s?[([{<]\s?(?:at|ät|arroba|chez|a|@)\s?[)\]}>]\s?[\p{L}\p{N}-]+(?:(?:\.|\s?[([{<]\s?(?:dot|punkt|punto|point|ponto|punt|\.)\s?[)\]}>]\s?)[\p{L}\p{N}-]+)+/giu;

const shownEmail = (written: string): string =>
  written
    .normalize('NFKC')
    .replace(/\s?[([{<]\s?(?:at|ät|arroba|chez|a|@)\s?[)\]}>]\s?/giu, '@')
    .replace(/\s?[([{<]\s?(?:dot|punkt|punto|point|ponto|punt|\.)\s?[)\]}>]\s?/giu, '.')
    .replace(/\s/g, '');

/** Telephone numbers, also such as no numbering plan allows: a person's number is what the person wrote. */
export function findPhones(lines: readonly CvLine[]): Fact[] {
  return withBroken(matches(lines, PHONE), brokenMatches(lines, PHONE, AT_SPACE))
    .filter(({ text }) => isPhone(text))
    .map((piece) => ({ ...factOf(piece, phoneCertainty(piece.text)), value: piece.text.normalize('NFKC') }))
    .toSorted((a, b) => b.confidence - a.confidence);
}

/** A country code is plain; few digits may as well be a postal code or a number of something. */
function phoneCertainty(text: string): number {
  const digits = text.normalize('NFKC').replace(/\D/g, '').length;
  if (/^\(?\+/.test(text)) return 0.97;
  return digits >= 10 || /^\(?0/.test(text) || /[()]/.test(text) ? 0.9 : digits >= 9 ? 0.8 : 0.6;
}

function isPhone(text: string): boolean {
  const digits = text.normalize('NFKC').replace(/\D/g, '');
  if (digits.length < 7 || digits.length > 15) return false;
  if (/(?<!\d)(?:19|20)\d{2}\s*[-–/.]\s*(?:19|20)\d{2}(?!\d)/.test(text)) return false;
  return !/^\d{1,2}[./-]\d{1,2}[./-]\d{4}$|^\d{4}[./-]\d{1,2}[./-]\d{1,2}$|^\d{1,2}[./]\d{4}\s*[-–]/.test(text);
}

/** Addresses that the text shows. */
export function findUrls(lines: readonly CvLine[]): Fact[] {
  return withBroken(matches(lines, URL), brokenMatches(lines, URL, AT_SIGN))
    .map((piece) => cut(piece, 0, piece.text.replace(/[.:]+$/, '').length))
    .filter(({ text }) => !NOT_AN_ADDRESS.test(text))
    .map((piece) => ({ ...factOf(piece, 0.9), value: withScheme(piece.text) }));
}

/** Targets of links that lie on the given lines or on icons beside them; the text may show something else. */
export function linkedUrls(links: readonly Link[], lines: readonly CvLine[]): Fact[] {
  return links
    .filter(({ url }) => /^https?:/i.test(url))
    .filter(({ start, end }) => lines.some((line) => start < line.end + 1 && end >= line.start - 4))
    .map(({ url, start, end }) => ({ value: url, start, end, confidence: 0.85 }));
}

const withScheme = (address: string): string => (/^https?:\/\//i.test(address) ? address : `https://${address}`);

/** Well-known networks by the host of their addresses. */
const NETWORKS: readonly (readonly [name: string, host: RegExp])[] = [
  ['LinkedIn', /linkedin\.com$/],
  ['GitHub', /github\.com$/],
  ['GitLab', /gitlab\.com$/],
  ['Bitbucket', /bitbucket\.org$/],
  ['XING', /xing\.(?:com|de)$/],
  ['X', /(?:twitter|^(?:www\.)?x)\.com$/],
  ['Stack Overflow', /stackoverflow\.com$/],
  ['Medium', /medium\.com$/],
  ['Behance', /behance\.net$/],
  ['Dribbble', /dribbble\.com$/],
  ['Kaggle', /kaggle\.com$/],
  ['ORCID', /orcid\.org$/],
  ['Google Scholar', /scholar\.google\.[a-z.]+$/],
  ['ResearchGate', /researchgate\.net$/],
  ['YouTube', /youtube\.com$/],
  ['Instagram', /instagram\.com$/],
  ['Facebook', /facebook\.com$/],
  ['itch.io', /(?:^|\.)itch\.io$/],
];

/** The network that an address belongs to and the name a person has there; undefined for a site of their own. */
export function networkOf(url: string): { network: string; username: string | undefined } | undefined {
  const [host = '', ...path] = url
    .replace(/^https?:\/\//i, '')
    .replace(/[?#].*$/, '')
    .split('/');
  const network = NETWORKS.find(([, pattern]) => pattern.test(host.toLowerCase()))?.[0];
  if (network === undefined) return undefined;
  const username = path.filter((part) => part !== '' && !/^(?:in|pub|profile|users?|u|c|channel)$/.test(part)).at(-1);
  return { network, username: username?.replace(/^@/, '') };
}

/** True for a text that names a network or site and no more: the label over a handle. */
export const isContactLabel = (text: string): boolean =>
  NETWORKS.some(([name]) => name.toLowerCase() === text.toLowerCase()) || headingKind(text)?.kind === 'contact';
