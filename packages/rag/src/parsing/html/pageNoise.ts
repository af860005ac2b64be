import { attributeOf, descendantsOf, elementsIn, isElement, rawTextOf, type HtmlElement } from './htmlTree.ts';

/**
 * The elements of a saved page that belong to the site and not to the document: menus, footers, cookie notices,
 * lists of other pages. A page that says where its main part is keeps that part and what names a person or a title.
 */
export function findPageNoise(root: HtmlElement): ReadonlySet<HtmlElement> {
  const all = descendantsOf(root);
  const main = mainPart(all, rawTextOf(root).trim().length);
  const inMain = new Set(main === undefined ? [] : descendantsOf(main));
  const noise = all.filter((element) => !inMain.has(element) && element !== main && isNoise(element, inMain.size > 0));
  return new Set([...noise, ...(main === undefined ? [] : aroundMain(root, main))]);
}

/** The one element that the page itself calls its main part, if it holds a good share of the text. */
function mainPart(all: readonly HtmlElement[], length: number): HtmlElement | undefined {
  const named = all.filter((element) => element.tagName === 'main' || attributeOf(element, 'role') === 'main');
  const [only, second] = named.length > 0 ? named : all.filter(({ tagName }) => tagName === 'article');
  if (only === undefined || second !== undefined) return undefined;
  return rawTextOf(only).trim().length >= Math.min(400, length / 3) ? only : undefined;
}

/** What stands beside the main part and its ancestors, but for what gives a title or a way to reach somebody. */
function aroundMain(root: HtmlElement, main: HtmlElement): HtmlElement[] {
  const around: HtmlElement[] = [];
  for (let at: HtmlElement = main; at !== root;) {
    const parent: unknown = at.parentNode;
    if (parent === null || typeof parent !== 'object' || !('tagName' in parent)) break;
    const above = at.parentNode;
    if (above === null || !isElement(above)) break;
    around.push(...elementsIn(above).filter((element) => element !== at && !tellsWho(element)));
    at = above;
  }
  return around;
}

const SITE_ROLES =
  /^(?:navigation|banner|contentinfo|complementary|search|dialog|alertdialog|menu|menubar|toolbar|tablist)$/;
const SITE_PARTS: ReadonlySet<string> = new Set(['nav', 'footer', 'aside', 'header', 'search']);
/** Words by which sites name their frames and notices in `class` and `id`, as whole words of a name. */
const SITE_NAMES =
  /(?:^|[\s_-])(?:cookie|cookies|consent|gdpr|breadcrumbs?|navbar|nav|menu|site-?(?:header|footer|nav)|share|social-?share|related|recommended|similar-?jobs|newsletter|subscribe|advertisement|skip-?link|pagination|modal|popup)(?:$|[\s_-])/i;

function isNoise(element: HtmlElement, hasMain: boolean): boolean {
  const isSitePart = SITE_PARTS.has(element.tagName) || SITE_ROLES.test(attributeOf(element, 'role') ?? '');
  if (element.tagName === 'nav' || isSitePart)
    return !tellsWho(element) && (hasMain || linkShare(element) > MOSTLY_LINKS);
  const names = `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`;
  return names.trim() !== '' && SITE_NAMES.test(names) && !tellsWho(element) && linkShare(element) > SOME_LINKS;
}

const MOSTLY_LINKS = 0.5;
const SOME_LINKS = 0.15;

/** A heading of the first rank or an address to write to or call: a person's head, or the title of an advert. */
const tellsWho = (element: HtmlElement): boolean =>
  [element, ...descendantsOf(element)].some(
    (inner) => inner.tagName === 'h1' || /^(?:mailto|tel):/i.test(attributeOf(inner, 'href') ?? ''),
  );

/** The share of an element's text that can be pressed, 0 to 1. */
function linkShare(element: HtmlElement): number {
  const length = rawTextOf(element).replace(/\s+/g, '').length;
  const pressed = [element, ...descendantsOf(element)].filter(({ tagName }) => tagName === 'a' || tagName === 'button');
  const inLinks = pressed.reduce((sum, link) => sum + rawTextOf(link).replace(/\s+/g, '').length, 0);
  return length === 0 ? 1 : inLinks / length;
}
