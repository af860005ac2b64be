/**
 * Lines of the page around an advert: menus, cookie banners, buttons, footers. Told by their words and by how short they
 * are; a line of a menu has several such words between bars.
 */
export function isPageNoise(text: string): boolean {
  const words = text.split(/\s+/).length;
  if (COOKIES.test(text)) return words <= MOST_WORDS_OF_BANNER;
  if (words > MOST_WORDS) return false;
  return BUTTON.test(text) || FOOTER.test(text) || isMenu(text);
}

const MOST_WORDS = 16;
const MOST_WORDS_OF_BANNER = 60;

const COOKIES =
  /^(?:we (?:and our partners )?use cookies|(?:this|our) (?:web)?site uses cookies|cookie (?:preferences|settings|policy|notice)|(?:accept|reject|allow|manage) (?:all )?cookies|(?:accept|reject|allow) all\b|wir verwenden cookies|diese (?:webseite|website|seite) verwendet cookies|alle (?:cookies )?akzeptieren|cookie-einstellungen|nous utilisons des cookies|utilizamos cookies)/i;

const BUTTON =
  /^(?:<-? ?|← ?|‹ ?)?(?:skip to (?:main )?(?:content|navigation)|(?:sign|log) ?(?:in|up)|register|upload (?:your )?cv|easy apply|save(?: this)?(?: job| for later)?|share(?: this)?(?: job)?|print(?: this)?(?: job)?|report (?:this )?(?:job|advert|ad)|apply (?:now|online|on company site)|back to (?:search|results|jobs|list)|(?:view|see|show) (?:all|more|similar) jobs?|jobs by email|job alerts?|create (?:a )?job alert|email me jobs like this|be (?:one of|among) the first|over \d+ applicants|posted (?:on )?\d|\d+ (?:applicants|days? ago)|job merken|merken|teilen|drucken|zurück zur (?:suche|übersicht)|zum (?:haupt)?inhalt|anmelden|registrieren|menü|menu|einstellungen)(?:[\s.!|>·].*)?$/i;

const FOOTER =
  /^(?:©|\(c\) ?\d{4}|copyright\b|all rights reserved|follow us\b|impressum\b|powered by\b|terms\s*[|,·&]|privacy\s*[|,·&]|modern slavery|gender pay gap|sitemap\b)/i;

const isMenu = (text: string): boolean => {
  const parts = text.split(/\s*[|>»·•]\s*|\s{2,}/).filter((part) => part !== '');
  const known = parts.filter((part) => MENU_WORD.test(part)).length;
  return parts.length >= 3 && known >= 2 && parts.every((part) => part.split(/\s+/).length <= 4);
};

/** A line that is one word of a menu. */
export const isMenuWord = (text: string): boolean => MENU_WORD.test(text);

const MENU_WORD =
  /^(?:home|jobs?|careers?(?: \(\d+\))?|companies|salary guide|about(?: us)?|contact(?: us)?|products?|customers|pricing|blog|news|log ?in|sign ?in|sign up|register|search(?: jobs)?|teams?|life (?:here|at .*)|early careers|benefits|cookies?|privacy(?: policy)?|terms(?: .*)?|complaints|accessibility|book a demo|follow us|startseite|sie sind hier.*|über uns|medizin|pflege|facebook|linkedin|xing|e-mail|whatsapp|barrierefreiheit|merken|drucken|teilen|(?:stelle )?teilen:?.*|stellen\w*|karriere|unternehmen|kontakt|impressum|datenschutz|agb|suche|produkte|upload cv|jobs by email|employers|advice|modern slavery.*)$/i;
