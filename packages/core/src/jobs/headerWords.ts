/** Labels before the facts of an advert's head. The value follows on the same line. */
export const LABELS: readonly { readonly field: 'title' | 'company' | 'location'; readonly pattern: RegExp }[] = [
  {
    field: 'title',
    pattern:
      /^(?:(?:job|role) ?title|person specification|job (?:description|advert)|stellenanzeige|position(?: title)?|role|vacancy|job|stellenbezeichnung|stelle|position|stellentitel|titel)\s*:\s*/i,
  },
  {
    field: 'company',
    pattern: /^(?:company(?: name)?|employer|organi[sz]ation|hiring company|firma|unternehmen|arbeitgeber)\s*:\s*/i,
  },
  {
    field: 'location',
    pattern:
      /^(?:(?:job |work )?location|place of work|place|based in|where|ort|standort|arbeitsort|einsatzort)\s*:\s*/i,
  },
];

/** What job sites put around an advert and what its facts look like: neither title nor company. */
export const NOISE =
  /^(?:skip to|apply|easy apply|save|share|posted|published|reposted|back|home|menu|sign in|log ?in|search|job (?:id|ref|number|type|details)|ref(?:erence)?\b|req(?:uisition)?\b|id\b|print|report|cookie|accept|new|featured|urgent|full[- ]?time|part[- ]?time|permanent|contract|remote|hybrid|on-?site|salary|pay|grade|band|scale|hours|closing|deadline|start|date|location|place|department|reports to|team|type|category|about|who we|what|the role|your|our|we\b|jetzt|bewerben|merken|teilen|veröffentlicht|vollzeit|teilzeit|unbefristet|ab sofort|standort|ort|zurück|startseite|[£$€]|\d)/i;

const FORMS =
  'GmbH|mbH|AG|SE|KG|KGaA|e\\.\\s?V\\.|UG|OHG|gGmbH|Ltd|Limited|Inc|LLC|LLP|plc|PLC|Corp|Corporation|Co\\.|S\\.?A\\.?|S\\.?r\\.?l\\.?|B\\.?V\\.?|N\\.?V\\.?|Oy|AB|A/S|Pty';

/** Legal forms: they make a name a company's wherever they stand. */
export const LEGAL_FORM = new RegExp(`(?:^|[\\s(])(?:${FORMS})\\b\\.?`);

/** A name in running text that ends in a legal form; the first group is the name. */
export const NAME_WITH_FORM = new RegExp(
  `((?:\\p{Lu}[\\p{L}\\p{N}&.'-]*\\s(?:(?:&|and|und|of)\\s)?){1,5}(?:GmbH & Co\\. KG|${FORMS})(?![\\p{L}\\p{N}])\\.?)`,
  'u',
);

/** Words that companies and institutions carry in their names: enough on a line of its own, too little in a title. */
export const COMPANY_WORD =
  /(?:^|\s)(?:Group|Holdings?|Partners|& Sons|& Co|University|College|Hospital|Council|Trust|Foundation|Institute|Klinikum|Universität|Stadtwerke|Stiftung|Bank|Hotel|Restaurant|School|Academy|Clinic|Society|Association|Agency|Ministry|Systems|Solutions|Industries|Logistics|Bakery|Bäckerei|Schule|Kita)\b/;

/** What stands before the title on its line. */
export const HIRING =
  /^(?:we(?:'re| are) (?:hiring|recruiting|looking for)|now hiring|hiring|help wanted|wanted|gesucht|wir suchen)\s*[!:,–-]*\s*(?:an?\s|eine?n?\s)?/i;

/** Pay and hours that stand behind the title on its line. */
export const PAY_OR_HOURS =
  /\s[|–—-]\s*(?:up to |from |ab |bis zu )?[£$€]?\s?\d.*$|\s(?:in|[|–—-])\s(?:teilzeit|vollzeit|full[- ]time|part[- ]time)\b.*$/i;

/** "Baker at Smith's": the company follows. */
export const CONNECTED = /\s(?:at|@|bei|bei der|beim)\s(?=\p{Lu}|@)/u;

/** The mark by which German adverts say that they mean everyone. */
export const GENDER_MARK =
  /\s*[([]\s*(?:[mwfdxgi]\s*[/|,]\s*){1,3}[mwfdxgi*]\s*[)\]]|\s+(?:m\/w\/d|w\/m\/d|m\/f\/d|f\/m\/d|m\/f\/x)\b|\s*\(all genders\)/i;

/** Endings and words of trades: enough to tell a title from a company's name when both stand alone on a line. */
export const ROLE_WORDS =
  /\b(?:engineer|developer|manager|nurse|teacher|chef|cook|driver|assistant|analyst|designer|technician|officer|consultant|accountant|clerk|specialist|administrator|coordinator|director|lead|head|supervisor|operator|mechanic|electrician|carpenter|joiner|plumber|welder|worker|carer|therapist|scientist|researcher|architect|advisor|adviser|agent|representative|executive|associate|intern|trainee|apprentice|buyer|planner|editor|writer|lecturer|professor|tutor|librarian|paramedic|doctor|physician|pharmacist|dentist|surveyor|inspector|guard|cleaner|waiter|barista|baker|butcher|gardener|stylist|hairdresser|translator|lawyer|solicitor|paralegal|recruiter|controller|cashier|receptionist|secretary|producer|photographer|programmer|tester|strategist|owner|master|foreman|installer|fitter|machinist|picker|packer|handler|dispatcher|pilot|captain|hygienist|midwife|practitioner|counsell?or|warden|ranger|leiter\w*|\p{L}*(?:ingenieur|entwickler|fahrer|pfleger|lehrer|koch|köchin|techniker|mechaniker|elektriker|elektroniker|schreiner|tischler|kaufmann|kauffrau|berater|verkäufer|assistent|sachbearbeiter|buchhalter|erzieher|arzt|ärztin|fachkraft|helfer|meister|monteur|bäcker|maler|gärtner|laborant|referent|mitarbeiter|assistenz|kraft|therapeut)(?:in|innen)?)s?\b/iu;
