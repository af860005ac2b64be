import type { Finding, Rule } from '../finding.ts';
import type { Subject } from '../subject.ts';

/** Whether the person can be reached, and by what. */
export const contactRule: Rule = (subject) => {
  const { basics } = subject.cv;
  return [
    ...missing(basics.name, 'missing-name'),
    ...missing(basics.email, 'missing-email'),
    ...missing(basics.phone, 'missing-phone'),
    ...missing(basics.location, 'missing-place'),
    ...informalAddress(basics.email),
    ...links(subject).flatMap(({ path, url }) => linkFinding(path, url)),
  ];
};

const missing = (value: string | undefined, kind: Finding['kind']): Finding[] =>
  value === undefined || value.trim() === '' ? [{ kind }] : [];

/**
 * Words of addresses that the study calls informal: play, looks, drink, nicknames. A local part is cut at what is no letter
 * and where a word stands inside others only the longer ones count, so that "babette" and "hotchkiss" are names.
 */
const INFORMAL = new Set(
  'baby babe babygirl bad bear beast boss bunny cool crazy cute cutie daddy devil diva drunk fluffy gamer gangsta hot hottie joker killer kisses legend lover loverboy lovely mommy ninja nutty party princess pussycat queen rebel rocker sexy smurf stoner stud sweet sweetie tigger unicorn wild'.split(
    ' ',
  ),
);
const INFORMAL_INSIDE =
  /sexy|hottie|cutie|gangsta|babygirl|partygirl|partyboy|loverboy|princess|fluffy|bunny|killer|stoner|drunk/;
const NUMBERS_FOR_FUN = /(?:^|\D)(?:69|420|666)(?:\D|$)/;

function informalAddress(email: string | undefined): Finding[] {
  const [local = ''] = (email ?? '').toLowerCase().split('@');
  const isInformal =
    local.split(/[^a-z]+/).some((word) => INFORMAL.has(word)) ||
    INFORMAL_INSIDE.test(local) ||
    NUMBERS_FOR_FUN.test(local);
  return isInformal ? [{ kind: 'unprofessional-email', paths: ['basics.email'], quote: email ?? '' }] : [];
}

interface WrittenLink {
  readonly path: string;
  readonly url: string;
}

function links({ cv, isShown }: Subject): WrittenLink[] {
  const all = [
    { path: 'basics.url', url: cv.basics.url },
    ...cv.basics.profiles.map(({ url }, index) => ({ path: `basics.profiles.${String(index)}.url`, url })),
    ...cv.work.map(({ url }, index) => ({ path: `work.${String(index)}.url`, url })),
    ...cv.projects.map(({ url }, index) => ({ path: `projects.${String(index)}.url`, url })),
    ...cv.certificates.map(({ url }, index) => ({ path: `certificates.${String(index)}.url`, url })),
  ];
  return all.filter((link): link is WrittenLink => link.url !== undefined && link.url !== '' && isShown(link.path));
}

/** A host of labels with a top-level one of letters, then anything that is neither space nor a sign for a blank to fill in. */
const ADDRESS =
  /^(?:https?:\/\/)?(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}(?::\d+)?(?:[/?#][^\s<>"]*)?$/iu;
const PLACEHOLDER = /your-?(?:name|profile|username|website)|(?:^|\/)username(?:\/|$)|dein-?name|\bxxx+\b/i;
const SHORTENERS =
  /^(?:https?:\/\/)?(?:bit\.ly|tinyurl\.com|t\.co|goo\.gl|ow\.ly|is\.gd|buff\.ly|rb\.gy|cutt\.ly|shorturl\.at|t1p\.de|lnkd\.in)\//i;

function linkFinding(path: string, url: string): Finding[] {
  const found = { about: path, paths: [path], quote: url, detail: url };
  if (!ADDRESS.test(url) || PLACEHOLDER.test(url)) return [{ kind: 'broken-link', ...found }];
  return SHORTENERS.test(url) ? [{ kind: 'short-link', ...found }] : [];
}
