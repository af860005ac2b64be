import type { Span } from '../../evidence/index.ts';
import type { PlacedParagraph } from '../sections.ts';
import type { Workplace } from '../schema.ts';

/** Where the work is done, with the span of the document that says so. */
export type FoundWorkplace = Omit<Workplace, 'quote' | 'evidence'> & Span;

/** "No remote work" first, then hybrid, which names both other modes as a rule, then what is left. */
export function findWorkplace(paragraphs: readonly PlacedParagraph[]): FoundWorkplace | undefined {
  for (const { mode, pattern } of MODES)
    for (const { text, start } of paragraphs) {
      const match = pattern.exec(text);
      if (match === null) continue;
      const days = mode === 'hybrid' ? daysOnSite(text) : undefined;
      const span = { start: start + match.index, end: start + match.index + match[0].length };
      return { mode, ...(days === undefined ? {} : { daysOnSite: days }), ...span };
    }
  return undefined;
}

const HOME =
  '(?:home[- ]?office|remote(?:[- ]work(?:ing)?)?|mobile[sn]? arbeiten|home[- ]?working|working from home|télétravail|teletrabajo|thuiswerken)';
const DAYS = '(?:\\d(?:\\s?(?:-|–|to|bis|or|oder)\\s?\\d)?|one|two|three|four|once|twice|ein(?:en|em)?|zwei|drei|vier)';
const OFFICE =
  '(?:on[- ]?site|in (?:the|our) (?:\\p{L}+ )?(?:office|lab|workshop|studio)|in[- ]office|office|vor ort|im (?:\\p{L}+ )?büro|in der (?:kanzlei|praxis|firma)|präsenz)';

/** What may follow: "on-site childcare" and "remote sensing" are no places of work. */
const MODE_END =
  '(?=\\s*$|\\s?[).,;|·•/–-]|\\s(?:role|position|job|work|working|only|presence|attendance|at|in|with|and|or|for|based|five|four|three|und|oder|in|bei)\\b)';

const MODES: readonly { readonly mode: Workplace['mode']; readonly pattern: RegExp }[] = [
  {
    mode: 'on-site',
    pattern: new RegExp(
      `\\bno office for you\\b|\\b(?:work|job|role|post|position) is (?:entirely |all )?on[- ]site\\b|(?:\\bno|\\bnot (?:a |an |possible )?|\\bkein(?:e|en)?|\\bnicht)\\s(?:fully )?${HOME}(?!\\p{L})|${HOME}\\s(?:work )?(?:is|ist|cannot be|kann)\\s?(?:sadly |leider )?(?:not|nicht|un)\\s?(?:possible|available|an option|offered|möglich)`,
      'iu',
    ),
  },
  {
    mode: 'remote',
    pattern:
      /\b(?:fully|100 ?%|completely|entirely|vollständig|komplett|permanently) (?:im |in )?(?:remote|home[- ]?office|home[- ]based)(?!\p{L})/iu,
  },
  {
    mode: 'hybrid',
    pattern: new RegExp(
      `(?<!\\b(?:not|no|never|kein|nicht)(?: \\w+){0,2} )\\b(?:hybrid(?:es|e|en)?)(?![- ]?(?:cloud|vehicle|car|engine|antrieb|fahrzeug|app|mobile|infra))(?!\\p{L})|\\b${DAYS} (?:days?|tage?n?)(?: (?:a|per|each|in the|pro|die|in der|/)\\s?(?:week|woche))? (?:${OFFICE}|from home|at home|${HOME}|remotely?)|\\b(?:teilweise|anteilig|tageweise|bis zu \\d+ ?%|partly|partially|some|occasional|option(?:al)? (?:of|for)|möglichkeit (?:zu|zum|auf|für)|mix of)(?: von)? ${HOME}(?!\\p{L})|${HOME}(?:[- ]anteil| (?:on|for|up to) (?:up to )?${DAYS} days?|[- ]tage?|[- ]option|[- ]regelung| (?:nach absprache|möglich|anteilig|an \\d))|\\bmobile[sn]? arbeiten\\b|\\bhome[- ]?office\\b(?!\\p{L}|[- ](?:budget|allowance|equipment|set-?up|ausstattung|zuschuss))|\\b(?:partly|partially|half|sometimes|teils|halb|teilweise|tageweise)\\b[^.]{0,20}(?:from home|zu hause|daheim)|\\b(?:mix|mixture|split) (?:of|between) [^.]{0,30}\\bhome\\b|\\bpartly from home\\b|${DAYS} (?:tage? )?(?:daheim|zu hause)|\\b(?:some|occasional) home[- ]working\\b|\\b(?:flexible mix|split your time) [^.]{0,40}\\b(?:home|office)\\b`,
      'iu',
    ),
  },
  {
    mode: 'remote',
    pattern: new RegExp(
      `\\bremote[- ](?:first|only|friendly|role|position|job|work|working|within|in|from|across|anywhere|stelle|möglich)\\b|\\bwork(?:ing)? (?:from (?:home|anywhere)|remotely)\\b|\\bhome[- ]?based\\b|(?:^|[(|·•,/–-]\\s?|:\\s)remote(?=\\s?(?:$|[)|·•,;./–(-]))|\\b(?:role|position|job|stelle) is (?:\\w+ )?remote\\b|\\btélétravail\\b|\\bteletrabajo\\b|\\bthuiswerk\\p{Ll}*`,
      'iu',
    ),
  },
  {
    mode: 'on-site',
    pattern: new RegExp(
      `\\b(?:on[- ]?site|office[- ]based|site[- ]based|school[- ]based|in[- ]person|präsenz(?:stelle|arbeit))${MODE_END}|\\b(?:arbeit|tätigkeit|einsatz) vor ort\\b`,
      'iu',
    ),
  },
];

const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  once: 1,
  two: 2,
  twice: 2,
  three: 3,
  four: 4,
  ein: 1,
  einen: 1,
  einem: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
};

const ON_SITE_DAYS = new RegExp(
  `\\b(${DAYS}) (?:days?|tage?n?)(?: (?:a|per|each|in the|pro|die|in der|/)\\s?(?:week|woche))? ${OFFICE}(?!\\p{L})`,
  'iu',
);

function daysOnSite(text: string): number | undefined {
  const figure = ON_SITE_DAYS.exec(text)?.[1]?.toLowerCase();
  if (figure === undefined) return undefined;
  const value = NUMBERS[figure] ?? Number(/^\d/.exec(figure)?.[0]);
  return Number.isFinite(value) ? value : undefined;
}
