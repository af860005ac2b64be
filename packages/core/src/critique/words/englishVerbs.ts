import type { Tense } from './types.ts';

/** Verbs that lines of CVs begin with and that form their past regularly. */
const REGULAR =
  'accelerate achieve acquire adapt address administer advise analyse analyze answer apply appoint arrange assemble assess assist audit automate balance brief calculate calibrate care carry chair check clean clear coach collaborate collect communicate compare compile complete compose conduct configure connect construct consult contribute control convert cook coordinate co-ordinate correct counsel create deliver demonstrate deploy design detect determine develop devise diagnose direct dispatch document double edit educate eliminate enable encourage engineer enhance ensure establish estimate evaluate examine execute expand explain facilitate film finish form formulate gather generate guide halve handle head help host identify implement improve increase influence inform initiate inspect install instruct integrate interpret interview introduce invent investigate issue join label launch lecture liaise load look lower maintain manage map market measure mediate mentor merge migrate mix model monitor motivate move negotiate obtain offer open operate optimise optimize orchestrate order organise organize oversee own pack paint participate pass perform photograph pilot place plan plant prepare present prevent process procure produce program programme promote propose protect provide publish purchase qualify raise receive recommend reconcile record recruit redesign reduce register repair replace report represent research resolve respond restore restructure review revise run save schedule screen secure select serve service simplify solve sort standardise standardize start stock store streamline structure succeed supervise supply support test track train transcribe transfer transform translate transport treat troubleshoot update upgrade use utilise utilize validate verify visit walk wash water weld wire work'.split(
    ' ',
  );

/** Base and past where the past is irregular. Verbs whose past looks like the base, such as "cut", tell nothing. */
const IRREGULAR: Readonly<Record<string, string>> = {
  begin: 'began',
  bring: 'brought',
  build: 'built',
  rebuild: 'rebuilt',
  buy: 'bought',
  choose: 'chose',
  deal: 'dealt',
  do: 'did',
  draw: 'drew',
  drive: 'drove',
  feed: 'fed',
  fly: 'flew',
  find: 'found',
  give: 'gave',
  grow: 'grew',
  hold: 'held',
  keep: 'kept',
  lead: 'led',
  make: 'made',
  oversee: 'oversaw',
  rewrite: 'rewrote',
  run: 'ran',
  sell: 'sold',
  send: 'sent',
  sing: 'sang',
  speak: 'spoke',
  take: 'took',
  teach: 'taught',
  undertake: 'undertook',
  win: 'won',
  write: 'wrote',
};

/** Plain forms that are as often nouns, so that a line may begin with them without being in the present. */
const OFTEN_NOUNS = new Set(
  'audit brief care chair check control design document film form guide head help host interview issue label lecture load look map market model order pack paint pilot place plan plant process produce program programme purchase record register repair report research review screen service sort start stock store structure supply support test track train transfer transport treat update upgrade use visit walk wash water wire work'.split(
    ' ',
  ),
);

/** Verbs whose last letter is doubled. */
const DOUBLING = new Set(['map', 'plan', 'program', 'control', 'transfer', 'stop']);

const past = new Set([
  ...REGULAR.filter((base) => IRREGULAR[base] === undefined).map(pastOf),
  ...Object.values(IRREGULAR),
]);
const base = new Set([...REGULAR, ...Object.keys(IRREGULAR)]);
const third = new Map([...base].map((verb) => [thirdOf(verb), verb]));

/** Tense of an English line, told by the verb it begins with. A word that may be a noun counts only before an object. */
export function englishTense(text: string): Tense {
  const [first = '', second = ''] = text.toLowerCase().split(/\s+/);
  if (past.has(first)) return 'past';
  const verb = base.has(first) ? first : third.get(first);
  if (verb === undefined) return undefined;
  return OFTEN_NOUNS.has(verb) && !BEFORE_OBJECT.test(second) ? undefined : 'present';
}

const BEFORE_OBJECT = /^(?:the|a|an|all|our|their|new|\d.*|two|three|four|five|six|up)$/;

function pastOf(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return DOUBLING.has(verb) ? `${verb}${verb.slice(-1)}ed` : `${verb}ed`;
}

function thirdOf(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}
