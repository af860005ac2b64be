import type { Span } from '../../evidence/index.ts';
import type { PlacedParagraph } from '../sections.ts';
import type { Degree } from '../schema.ts';
import { wantedAt } from './wantedAt.ts';

/** A degree that is asked for, with the span of the document that names it. */
export type FoundDegree = Omit<Degree, 'quote' | 'evidence'> & Span;

/** Degrees and completed trainings, once per level and wish, in the order of the text. */
export function findDegrees(paragraphs: readonly PlacedParagraph[]): FoundDegree[] {
  const all = paragraphs.flatMap(degreesIn);
  return all.filter(
    (degree, index) =>
      all.findIndex(({ level, wanted }) => level === degree.level && wanted === degree.wanted) === index,
  );
}

function degreesIn(paragraph: PlacedParagraph): FoundDegree[] {
  const { text, start } = paragraph;
  const taken: Span[] = [];
  return LEVELS.flatMap(({ level, pattern }) => {
    const all = [...text.matchAll(pattern)].filter(
      (each) =>
        !NOT_BROUGHT.test(text.slice(0, each.index)) &&
        !taken.some((span) => span.start < each.index + each[0].length && span.end > each.index),
    );
    taken.push(...all.map((each) => ({ start: each.index, end: each.index + each[0].length })));
    const [match] = all;
    const wanted =
      match === undefined ? undefined : wantedOf(paragraph, { start: match.index, end: match.index + match[0].length });
    if (match === undefined || wanted === undefined) return [];
    const from = match.index;
    const rest = text.slice(from + match[0].length);
    const fields = fieldsIn(rest);
    return [
      {
        level,
        fields,
        orEquivalent: EQUIVALENT.test(sentenceFrom(text, from)),
        wanted,
        start: start + from,
        end: start + from + match[0].length,
      },
    ];
  }).sort((a, b) => a.start - b.start);
}

/** As the cues say; a question that is answered with no, and a refusal before the degree, say that none is needed. */
function wantedOf(paragraph: PlacedParagraph, { start, end }: Span): Degree['wanted'] | undefined {
  const [before, behind] = [paragraph.text.slice(0, start), paragraph.text.slice(end)];
  if (ANSWERED_NO.test(behind)) return 'negated';
  const wanted = wantedAt(paragraph, start);
  return wanted === undefined && paragraph.section !== 'noise' && REFUSED.test(before) ? 'negated' : wanted;
}

const ANSWERED_NO =
  /^\s?\?\s*(?:not|no|nope|never|forget|don't|doesn't|nein|nicht|egal|brauchst|muss nicht|unwichtig)(?!\p{L})/iu;
const REFUSED = /(?:(?<!\p{L})(?:not|never|no|kein\p{L}*|nicht|ohne|without)|n't)(?: \p{L}+){0,4} $/iu;

/** A level that is taught or offered, and not one that the applicant brings: "teaching GCSE mathematics". */
const NOT_BROUGHT =
  /(?<!\p{L})(?:teach(?:ing)?|tutoring|marking|deliver(?:ing)?|unterricht\p{L}*|experience (?:of|with|in|at)|(?:vergleichbare|gleichwertige|ähnliche)[nr]?)(?: \p{L}+)? ?$/iu;

const sentenceFrom = (text: string, from: number): string => text.slice(from).split(/[.;](?=\s+\p{Lu}|\s*$)/u)[0] ?? '';

const EQUIVALENT =
  /\b(?:or|and\/or) (?:an? )?(?:\w+ )?(?:equivalent|comparable|similar|related experience|relevant experience)\b|\bequivalent (?:experience|qualification|degree|practical)\b|\boder (?:eine? )?(?:vergleichbar|gleichwertig|ähnlich)\p{L}*|\bou équivalent\b|\bo equivalente\b|\bof gelijkwaardig\b|\bou equivalente\b/iu;

/** Where two levels could claim the same words, the one earlier in the table does. */
const LEVELS: readonly { readonly level: Degree['level']; readonly pattern: RegExp }[] = [
  {
    level: 'doctorate',
    pattern:
      /(?<![\p{L}])(?:ph\.?\s?d\.?|doctorate|doctoral degree|promotion(?= (?:in|im|erwünscht|von|ist|wäre|auf))|abgeschlossene promotion|doktorgrad|doctorat|doctorado|dottorato|doutoramento)(?!\p{L})/giu,
  },
  {
    level: 'master',
    pattern:
      /(?<![\p{L}])(?:master(?:'s|s)?(?: degree)?(?= (?:degree|in|of|or|level|is|oder|im|preferred|would)|['’]s|,|;|\)|\/|\.|$)|m\.?sc\.?|m\.?eng\.?|(?:mba|mpharm|m\.pharm|mchem|mphys|mphil|mres|march|msci|llm|meng)(?: degree)?|masterabschluss|masterstudium|diplom(?!a|at)(?:studium|abschluss)?|staatsexamen|bac ?\+ ?5|laurea magistrale)(?!\p{L})/giu,
  },
  {
    level: 'bachelor',
    pattern:
      /(?<![\p{L}])(?:bachelor(?:'s|s)?(?: degree)?|b\.?sc\.?|b\.?eng\.?|(?:llb|bed|btech|bmus|bcom)(?: degree)?|b\.?a\.? ?\(hons\)|undergraduate degree|bachelorabschluss|bachelorstudium|bac ?\+ ?3|first degree|laurea triennale)(?!\p{L})/giu,
  },
  {
    level: 'degree',
    pattern:
      /(?<![\p{L}])(?:(?:university |college |higher |relevant |honours |engineering |technical |science |stem )*degree(?! of (?:accuracy|care|flexib|independ|auton|confid|initiat|discret|responsib|precision|freedom|detail|self|creativ|organi))(?:s)?(?!\p{L})|degree[- ]educated|university education|graduate in|(?:abgeschlossenes |erfolgreich abgeschlossenes |technisches |wirtschaftswissenschaftliches |naturwissenschaftliches |kaufmännisches |einschlägiges |pädagogisches )*(?:hochschul|fachhochschul|universitäts|fach|ingenieur)?studium(?!s\p{L})|(?:du |sie )?studier(?:st|en)(?= \p{Lu})|hochschulabschluss|studienabschluss|diplôme universitaire|licenciatura|titulación|grado universitario|laurea|universitair diploma|hbo|wo-niveau)/giu,
  },
  {
    level: 'vocational',
    pattern:
      /(?<![\p{L}])(?:(?:completed |finished |recognised |modern )?(?<!(?:this|our|your|the) )apprenticeship(?! (?:programme|program|levy))|(?:n|s)vq(?: level \d| \d)?|btec|city (?:&|and) guilds|hnc|hnd|higher national (?:certificate|diploma)|associate(?:'s)? degree|vocational (?:qualification|training)|trade (?:certificate|qualification)|(?:abgeschlossene |erfolgreich abgeschlossene |kaufmännische |technische |handwerkliche |einschlägige |medizinische )*(?:berufs|fach)?ausbildung(?=[ ,.;)]|$)|weiterbildung (?=zum|zur|als)|umschulung (?=zum|zur)|gelernte[rn]?|(?:deine|ihre|eine) lehre|gesellenbrief|lehrabschluss|gesellenprüfung|facharbeiter(?:brief|abschluss)|level \d (?:nvq |svq |rqf )?(?:diploma|qualification|apprenticeship)|meisterbrief|meistertitel|techniker(?=abschluss| oder meister)|bts|cap|formación profesional|mbo)(?!\p{L})/giu,
  },
  {
    level: 'school',
    pattern:
      /(?<![\p{L}])(?:high school diploma|ged|gcses?(?! (?:teaching|pupils|classes|students|level|groups))|a[- ]levels?(?! ?\d| (?:teaching|pupils|classes|students|groups|experience|teach\\w*))|(?:fach)?abitur|fachhochschulreife|(?:haupt|real)?schulabschluss|mittlere reife|baccalauréat|bachillerato|diploma di maturità)(?!\p{L})/giu,
  },
];

/** "in Computer Science, Mathematics or a related field", "der Informatik", "als Elektroniker (m/w/d)". */
function fieldsIn(rest: string): string[] {
  const lead =
    /^(?:'s)?(?:\s?\([^)]{1,12}\))?(?:\s(?:degree|level|qualification|equivalent|abschluss|level \d))*\s(?:in|of|der|des|im (?:bereich|fach)|im|als|zum\/zur|zur\/zum|zum|zur|en|di)\s(?:the |an? |eine[rmns]? |der |dem )?/i.exec(
      rest,
    );
  if (lead === null) return [];
  const stretch =
    rest
      .slice(lead[0].length)
      .split(
        /[.;:!?](?=\s|$)|\s[–—-]\s|\s(?:with|and at least|is|are|und (?:mindestens|mehrjährige|erste)|mit|from|required|preferred|plus|wäre|ist|or (?:an? )?(?:equivalent|comparable|\w+ equivalent))(?=\s|$)/iu,
      )[0] ?? '';
  return stretch
    .replace(/\s*\([^)]*\)/g, '')
    .split(/,\s*(?:or |and |oder |und )?|\s(?:or|oder|ou|bzw\.)\s|\//u)
    .map((part) => part.trim().replace(/^(?:an?|eine[rmns]?|in|im|der|des|the|zum|zur|als)\s/iu, ''))
    .filter((part) => part !== '' && part.split(/\s+/).length <= 5 && !NO_FIELD.test(part));
}

const NO_FIELD =
  /\b(?:related|relevant|similar|comparable|equivalent|other|any|appropriate|suitable|field|discipline|subject|experience|vergleichbar\p{L}*|ähnlich\p{L}*|gleichwertig\p{L}*|verwandt\p{L}*|einschlägig\p{L}*|anderen?|qualifikation|studiengang|fachrichtung|years?|jahre?n?)(?!\p{L})/iu;
