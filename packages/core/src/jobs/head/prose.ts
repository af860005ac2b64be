import type { Span } from '../../evidence/index.ts';
import type { Paragraph } from '../paragraphs.ts';
import { GERMAN_KINDS, NAME_OF_INSTITUTION, NAME_WITH_FORM } from './words.ts';
import { PLACE_NAME } from './places.ts';

/** A name that a sentence of the advert gives, with how much that way of saying it is worth. */
export interface Named extends Span {
  readonly text: string;
  readonly weight: number;
  /** Where it begins within its paragraph, and the paragraph. */
  readonly line: Paragraph;
}

const WORD = "\\p{Lu}[\\p{L}\\p{N}.'’-]*[\\p{L}\\p{N}]|\\p{Lu}";
/** A company's name in running text: words with capitals, joined by few small ones. */
const NAME = `(?:[Tt]he )?(?:${WORD})(?:\\s(?:(?:of|and|&|\\+|und|für|am|an der|zur|zum|im|de|Dr\\.) )?(?:${WORD})){0,4}`;
const PLACED = `(?: \\([^)]{3,30}\\)|,? mit Sitz in ${PLACE_NAME.replace('(', '(?:')}|,? (?:in|from|aus|of|near|bei) ${PLACE_NAME.replace('(', '(?:')})?`;
const HIRES =
  '(?:is|are|has|have|needs?|seeks?|wants?|requires?|sucht|suchen|stellt|braucht|bietet|ist|hat|sind|freut)';

const COMPANY_SAID: readonly (readonly [number, RegExp])[] = [
  [
    4,
    new RegExp(
      `\\b(?:[Oo]ur|[Mm]y|a) (?:client|customer|company|practice|school|firm)(?:,| -| –)? (${NAME})(?=,| in | is | has |[.])`,
      'u',
    ),
  ],
  [
    4,
    new RegExp(
      `\\b(?:[Oo]n behalf of|[Ii]m (?:Auftrag|Namen)|[Ff]ür unsere[nr]? (?:Kunden|Kundin|Mandanten)),? ?(?:of )?(?:(?:our|unsere[srn]?) (?:client|Kunden|Kundin|Mandanten|Mandantin)s?)?,? (?:der |die |das )?(${NAME})(?=,| in | we | suchen | ist |[.])`,
      'u',
    ),
  ],
  [3.5, NAME_WITH_FORM],
  [
    3.2,
    new RegExp(
      `^(?:Here at|At|Bei(?: der| uns,? (?:der|in der))?) (${NAME})(?=,? (?:\\p{Ll}+ )?(?:we|our|you|wir|arbeiten|everyone|nobody)(?!\\p{L}))`,
      'u',
    ),
  ],
  [
    3,
    new RegExp(
      `(?:^|[:.!?] ?)(?:[Dd]ie |[Dd]as |[Dd]er )?(${NAME})${PLACED},? (?:is|are|currently|aktuell) ?(?:currently |now )?(?:looking|hiring|recruiting|seeking|taking on|searching|expanding|growing|after)\\b`,
      'u',
    ),
  ],
  [
    3,
    new RegExp(
      `(?:^|[:.!?] )(?:[Dd]ie |[Dd]as |[Dd]er )?(${NAME})${PLACED} (?:seeks|needs|wants|requires|hires|employs|would like|is after|sucht|stellt|braucht|verstärkt|besetzt)(?!\\p{L})`,
      'u',
    ),
  ],
  [
    3,
    new RegExp(
      `\\b(?:[Ww]ir (?:sind|von|bei|,)|[Ww]ir, ?)(?: (?:die|der|das|vom|von der))? (${NAME})(?=,| aus | in | und |[.]| ist | brauchen | suchen )`,
      'u',
    ),
  ],
  [3, new RegExp(`\\b[Ww]e(?: are|'re) (${NAME})(?=, | and we|[.:] | –)`, 'u')],
  [
    2.6,
    new RegExp(
      `\\b(?:About|Über|Join|Welcome to|working (?:at|for)|Willkommen (?:bei|im|in der)) (?:der )?(${NAME})(?= as | in |[.,:!?]|$)`,
      'u',
    ),
  ],
  [
    2.6,
    new RegExp(
      `\\b(?:looking for|seeking|needed|wanted|recruiting|hiring|to start|to join|vacancy|opportunity|position|gesucht|need|as an?|team|als|stelle|Stelle)\\b[^.!?]{0,90}?\\s(?:at|bei|bei der|beim|with|for) (${NAME})(?=,| in | \\(|[.!?]|$)`,
      'u',
    ),
  ],
  [2.2, new RegExp(`(?:^|[:.!?] )(${NAME})${PLACED} is (?:an?|the|one of|part of|where)\\b`, 'u')],
  [
    2.2,
    new RegExp(
      `(?:^|[.!?:] )(?:Die|Das|Der) (${NAME})${PLACED} (?:ist|hat|betreibt|baut|entwickelt|bietet|steht|gehört|zählt|versorgt|\\p{Ll}+t)(?!\\p{L})`,
      'u',
    ),
  ],
  [
    2.2,
    new RegExp(
      `\\b(?:firm|company|business|practice|agency|Firma|Betrieb|Unternehmen|Praxis)\\b[^.(]{0,40}\\((${NAME})\\)`,
      'u',
    ),
  ],
  [2.6, new RegExp(`(?:[Kk]omm(?:en Sie)?|[Ww]echs(?:le|eln Sie)) zu(?:r|m)? (${NAME})(?=[.,!]| in | und )`, 'u')],
  [
    2,
    new RegExp(
      `(?:^|[.!?] )(${NAME}) (?:on|in|at|near|an der|am|im) [^.!?]{3,45} (?:has|is|needs|seeks|wants|sucht|hat|ist)(?!\\p{L})`,
      'u',
    ),
  ],
  [
    1.3,
    new RegExp(
      `[.!?] (${NAME})${PLACED} (?:is|has|are|ist|hat|sucht|makes|runs|supplies|liefert|betreibt|baut)(?!\\p{L})`,
      'u',
    ),
  ],
  [
    2.2,
    new RegExp(
      `(?:^|[.!?] )(${NAME}), (?:gegründet|founded|established|an? |the |eine? |mitten |based |located |Familienbetrieb|part of |Teil der )`,
      'u',
    ),
  ],
  [2.4, new RegExp(`^(${NAME}),? (?:on behalf of|für unseren|im Auftrag)(?!\\p{L})`, 'u')],
  [
    3,
    new RegExp(
      `\\b(?:in the service of|employed by|[Pp]art of|belongs? to|[Gg]ehören zu[rm]?|[Gg]ehört zu[rm]?|[Tt]eil (?:der|von)) (?:the )?(${NAME})(?=,| and | und | in | at |[.])`,
      'u',
    ),
  ],
  [1.9, NAME_OF_INSTITUTION],
  [
    1.9,
    new RegExp(
      `(?:[Ff]ür (?:die|das|unsere?)|in der|im|beim|bei der|an der) (\\p{Lu}\\p{Ll}+(?:${GERMAN_KINDS})(?: (?:am |an der |zum |zur )?\\p{Lu}[\\p{L}-]+){0,2})`,
      'u',
    ),
  ],
  [
    1.6,
    new RegExp(
      `^(${NAME})${PLACED} (?:${HIRES}|(?!(?:as|us|its|plus|just|not|at|about|without|but|out|next|mit|seit|und|must)\\b)\\p{Ll}{3,}[st])(?!\\p{L})`,
      'u',
    ),
  ],
];

/** Companies that sentences name, in every way of saying it that is known. */
export const companiesSaid = (paragraphs: readonly Paragraph[]): Named[] =>
  COMPANY_SAID.flatMap(([weight, pattern]) => said(paragraphs, { weight, pattern }));

const ROLE_WORD = "[\\p{L}][\\p{L}\\p{N}&+#*:./'’-]*";
const CAPITALS = `(?:${WORD})(?:[ /](?:(?:of|and|&|de|in|for|und|für|im|oder) )?(?:\\(?\\p{Lu}[\\p{L}\\p{N}&+#*:/-]*\\)?)){0,5}`;
const TITLE_SAID: readonly (readonly [number, RegExp])[] = [
  // "… sucht zum 1. Oktober eine Pflegefachkraft (w/m/d)": the mark of all genders follows the title in a sentence too.
  [
    4,
    new RegExp(
      `(?:^|(?<=(?:[^\\p{L}](?:eine?[:*/_]?[nrsme]?|als|an|zum|zur|[Ss]ie|[Dd]ich|ein|[Uu]nser\\p{Ll}*|nach|für|weitere[nr]?|ist|[Ss]telle):?|[:.!?]) ))(${CAPITALS})\\s*\\((?:(?:[mwfdxgi]\\s*[/|,]\\s*){2}[mwfdxgi]|all genders|gn)\\)`,
      'u',
    ),
  ],
  [
    4.6,
    new RegExp(
      `(?:eine?[:*/_]?[nr]?|als) (?!erfahren|neue|engagiert|motiviert|zuverlässig|weitere|freundlich|qualifiziert|versiert|kompetent|leidenschaftlich|nett|tatkräftig)((?:\\p{Ll}{5,}e[rn]? )?(?:${WORD})(?: (?:${WORD}))?)\\s*\\((?:[mwfdx]\\s*[/|,]\\s*){1,2}[mwfdx]\\)`,
      'u',
    ),
  ],
  [3.6, new RegExp(`(?:eine?[:*/_]n?) ((?:${WORD})[:*_]in)(?!\\p{L})`, 'u')],
  [
    2.8,
    new RegExp(
      `(?:[Aa]re you (?:an?|our next|our new)|[Bb]ist du|[Ss]ind [Ss]ie|Job als|Stelle als|Arbeit als) (?:eine? |unser\\p{Ll}* )?(?:experienced |qualified |skilled |erfahrene[rn]? )?(${CAPITALS})(?=[?,.!]| in | who | and | und | mit )`,
      'u',
    ),
  ],
  // "einen Maler oder eine Malerin (m/w/d)"
  [4.8, new RegExp(`(?:einen?) (\\p{Lu}[\\p{L}-]+)(?: oder |/| / | bzw\\. )eine[nr]? \\p{Lu}[\\p{L}-]+`, 'u')],
  [3.8, new RegExp(`(?<=\\p{Ll} )(${CAPITALS})\\s*\\((?:[mwfdx]\\s*[/|]\\s*){2}[mwfdx]\\)`, 'u')],
  [
    3.4,
    new RegExp(
      `\\b(?:[Ll]ooking for|[Ss]eeks?|[Ss]eeking|[Nn]eeds?|[Rr]ecruiting|[Hh]iring|[Rr]equires?|[Rr]ecruit|[Aa]ppoint(?:ing)?|[Tt]aking on|[Hh]ires|[Ee]mploys|[Ss]hort of|lookout for|room for|[Ss]earching for|[Ii]n search of|[Aa]fter|[Vv]acancy for|[Oo]pening for|[Oo]pportunity for|[Jj]oin us as|[Jj]oin [^.]{2,40} as|[Ww]elcome|[Hh]ire|[Ww]ants?|position of|role of|post of)[:,]? (?:an? |(?:our|its|their) (?:next |new |first |second )?|another |(?:two|three|several|some) |one (?:more )?|the )?(?:new |second |further |experienced |skilled |qualified |motivated |reliable |friendly |talented |passionate |additional |full[- ]time |part[- ]time |permanent |temporary |enthusiastic |great |brilliant )*(${CAPITALS})(?= who| to | for| in | at | with| based| on |,|[.:!?(–]|\\s\\(|$)`,
      'u',
    ),
  ],
  [
    3.4,
    new RegExp(
      `(?:stell(?:t|en)|nehmen|nimmt|bildet|bilden) [^.!?]{0,60}?(?:eine?[nrs]?|aus:) (${CAPITALS})(?= ein(?!\\p{L})| auf | in | im |[.,!]|$)`,
      'u',
    ),
  ],
  [
    3,
    new RegExp(
      `(?:[Ss]uch(?:en|t)|[Bb]rauch(?:en|t)|[Gg]esucht(?: wird| werden)?|[Vv]erstärken|ab sofort|[Ss]tellen)[^.!?]{0,80}?(?: eine?[nrsm]?| (?:[Dd]ich|[Ss]ie) als| als|:| zwei| mehrere) (?:erfahrene[nr]? |neue[nr]? |engagierte[nr]? |weitere[nr]? |zuverlässige[nr]? |motivierte[nr]? )*(\\p{Lu}[\\p{L}*:/-]{3,}(?: (?:(?:und|für|im|in der) )?\\p{Lu}[\\p{L}*:/-]+){0,2})(?= für| im | in | zum| zur| mit| der | die | \\(|[.,:!]|$)`,
      'u',
    ),
  ],
  [
    2.8,
    new RegExp(
      `(?:^|[.!] )(?:[Aa]ls |[Aa]s an? )(${CAPITALS})(?= \\(| in | im | bei | at | you | bist | sind |,)`,
      'u',
    ),
  ],
  // "Hotel Receptionist needed at the Blue Hotel": the title opens the advert.
  [3, /^(\p{Lu}[\p{L} /-]{3,50}?) (?:is |are )?(?:needed|wanted|required|sought|gesucht)(?!\p{L})/u],
  [
    2.2,
    new RegExp(
      `\\b(?:looking for|seeking|hiring|recruiting|needs?|after|taking on|want) (?:an? |our next |another |two |several )((?:${ROLE_WORD} ){0,4}${ROLE_WORD})(?= who| to | for| in | at | with| and|[.,:!(]|\\s\\(|$)`,
      'u',
    ),
  ],
];

/** Titles that sentences name. */
export const titlesSaid = (paragraphs: readonly Paragraph[]): Named[] =>
  TITLE_SAID.flatMap(([weight, pattern]) => said(paragraphs, { weight, pattern }));

const SITUATED =
  '(?:(?:[Bb]ased|[Ll]ocated|[Ss]ituated) at(?= the)|[Bb]ased|[Ll]ocated|[Ss]ituated|[Oo]ffices?|[Hh]eadquarters|[Dd]epot|[Ss]hop|[Ss]tore|[Ss]chool|[Cc]linic|[Pp]ractice|[Ss]urgery|[Hh]otel|[Ss]ite|[Bb]akery|[Hh]ospital|[Ww]orkshop|[Ss]tart-?up|[Cc]ompany|[Ff]irm|[Aa]gency|[Mm]anufacturer|[Bb]usiness|[Tt]eam|[Uu]s|[Ss]tudio|[Ff]actory|[Pp]lant|[Ff]arm|[Ll]ab|[Hh]ome|[Cc]entre|für (?:die|das|den|unser\\p{Ll}*) \\p{L}+|Unternehmen|Firma|Büro|Werk|Filiale|Praxis|Kita|Betrieb|Sitz|Teams?|Haus|Agentur|Laden|Werkstatt|Klinik|Kanzlei|sucht|suchen wir|suchen|sitzt|mitten|Job als \\p{L}+|client)';
const PLACE_SAID: readonly (readonly [number, RegExp])[] = [
  [
    2,
    new RegExp(
      `(?:${SITUATED})(?:,| is| are| liegt| ist)? (?:in |near |outside |from |aus |(?= ?the ))(?:the )?${PLACE_NAME}`,
      'u',
    ),
  ],
  [
    1.9,
    new RegExp(
      `\\b(?:[Ss]tandort|[Ee]insatzort|[Dd]ienstort|[Aa]rbeitsort|[Nn]iederlassung|[Nn]ähe(?: von)?)(?: in| ist)? ${PLACE_NAME}`,
      'u',
    ),
  ],
  [
    1.8,
    new RegExp(
      `\\b(?:[Oo]ur|[Ii]ts|[Tt]heir|[Tt]he) ${PLACE_NAME} (?:office|workshop|site|depot|branch|plant|factory|shop|store|clinic|salon|team|warehouse|studio|lab|practice|kitchen|yard)`,
      'u',
    ),
  ],
  [
    1.4,
    new RegExp(
      `\\b(?:in|aus|near) ${PLACE_NAME}(?= (?:ist|is|sucht|suchen|brauch\\p{Ll}+|seeks|needs|we|wir|ab|erwartet|as|als|or|and from|oder)(?!\\p{L})|[.,!]|$)`,
      'u',
    ),
  ],
];

/** Places that sentences name, and those directly behind the company where it is named. */
export function placesSaid(paragraphs: readonly Paragraph[], company: string): Named[] {
  const name = company.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const behind: readonly (readonly [number, RegExp])[] =
    company === ''
      ? []
      : [
          [2.6, new RegExp(`${name},? (?:in|aus|near|based in|of|mitten in|at) ${PLACE_NAME}`, 'iu')],
          [2, new RegExp(`${name}(?:, | \\()${PLACE_NAME}`, 'iu')],
          [1.7, new RegExp(`${name} (?:on|an|am|im) [^.!?]{3,40} in ${PLACE_NAME}`, 'iu')],
        ];
  return [...behind, ...PLACE_SAID].flatMap(([weight, pattern]) => said(paragraphs, { weight, pattern }));
}

/** Only the beginning of an advert introduces; what is named far below is somebody else more often. */
const FIRST = 16;

function said(paragraphs: readonly Paragraph[], { weight, pattern }: { weight: number; pattern: RegExp }): Named[] {
  return paragraphs.slice(0, FIRST).flatMap((line, row) => {
    const match = pattern.exec(line.text);
    const name = match?.[1]?.replace(/^(?:Die|Das|Der|Bei der|Bei|Für die|At|For|In) (?=\p{Lu})/u, '') ?? '';
    const text = name.replace(/[.,\s]+$/, '');
    if (match === null || text === '' || NO_NAME.test(text)) return [];
    const from = match.index + match[0].lastIndexOf(name);
    const start = line.start + from;
    return [{ text, weight: weight - row * 0.05, line, start, end: start + text.length }];
  });
}

/** Words with which sentences begin are no names. */
const NO_NAME =
  /^(?:We|You|The(?! (?!Role|Company|Position|Team|Job|Successful|Ideal|Post|Opportunity|Client|House|Office|Work|Day|Hours|Shift|Kitchen|Garden)\p{Lu})|This|That|These|Our|Your|It|There|Here|What|Who|When|Where|How|If|As|All|No|Every|Each|My|They|He|She|Please|Salary|Hours|Work|Das|Die|Der|Wir|Sie|Du|Ihr|Ihre?|Dein\p{Ll}*|Unser\p{Ll}*|Es|Was|Wer|Wenn|Bitte|[Ss]omeone|[Ss]omebody|[Pp]eople|anyone|individuals?|candidates?|[Pp]ersons?|[Cc]olleagues?|[Mm]enschen|to|dich|[Dd]as|[Dd]ie|[Dd]er|Team|Verstärkung|Unterstützung|Herz|Haus|Zeit|Ort|Freude)(?!\p{L})/u;
