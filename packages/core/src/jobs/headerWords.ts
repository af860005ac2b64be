/** Labels before the facts of an advert's head. The value follows on the same line. */
export const LABELS: readonly { readonly field: 'title' | 'company' | 'location'; readonly pattern: RegExp }[] = [
  {
    field: 'title',
    pattern:
      /^(?:(?:job|role) ?title|person specification|job (?:description|advert)|stellenanzeige|position(?: title)?|role|vacancy|job|stellenbezeichnung|stelle|position|stellentitel|titel)\s*:\s*/i,
  },
  {
    field: 'company',
    pattern:
      /^(?:company(?: name)?|employer|client|recruiter|agency|organi[sz]ation|hiring company|firma|unternehmen|arbeitgeber|kunde|träger)\s*:\s*/i,
  },
  {
    field: 'location',
    pattern:
      /^(?:(?:job |work )?location|place of work|place|based (?:in|at)|where|(?:arbeits|einsatz|dienst)?ort|standort)\s*:\s*/i,
  },
];

/** What job sites put around an advert and what its facts look like: neither title nor company. */
export const NOISE =
  /^(?:(?:skip to|apply|easy apply|save|share|posted|published|reposted|menu|sign in|log ?in|(?:full )?job (?:id|ref|number|type|details|advert|description)|jobs|people|messages|notifications|companies|find jobs|company reviews|over \d+|show|see (?:more|all)|similar|vacancy|stellen(?:ausschreibung|angebot|anzeige)|ref(?:erence)?|req(?:uisition)?|id|cookie|accept|urgent|full[- ]?time|part[- ]?time|salary|scale|hours|closing|deadline|location|reports to|about|über uns|wir sind|ihr profil|dein profil|who we|what|the role|your|our|we|jetzt|bewerben|merken|teilen|veröffentlicht|vollzeit|teilzeit|unbefristet|ab sofort|standort|ort|zurück|startseite)(?!\p{L})|[£$€]|\d)/iu;

/** The same, but words with which titles begin as well: "Home", "Home Care Assistant". */
export const NOISE_UNLESS_ROLE =
  /^(?:back|home|search|print|report|new|featured|permanent|contract|remote|hybrid|on-?site|pay|grade|band|start|date|place|department|team|type|category)(?!\p{L})/iu;

/** "Entgelt: P8": a line that gives a fact under a label of its own. */
export const LABELLED_FACT = /^\p{L}[\p{L} /-]{1,24}:\s/u;

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
const INSTITUTIONS =
  'Group|Holdings?|Partners|& Sons|& Co|University|College|Hospital|Council|Trust|Foundation|Institute|Klinikum|Universität|Stadtwerke|Stiftung|Bank|Hotel|Restaurant|School|Academy|Clinic|Society|Association|Agency|Ministry|Systems|Solutions|Industries|Logistics|Bakery|Bäckerei|Schule|Kita|Kanzlei|Praxis|Seniorenzentrum|Pflegeheim|Stadt|Landkreis|Gemeinde|Verein|Inn|Café|Surgery|Pharmacy|Museums?|Vets|Solicitors|Nursery|Library|Estate|Farm|Consulting|Recruitment|Coaches|Nurseries|Theatre|Charity';
export const COMPANY_WORD = new RegExp(`(?:^|\\s)(?:${INSTITUTIONS})(?!\\p{L})`, 'u');

/** A name in running text that holds such a word ("unsere Kita Sonnenhügel"); the first group is the name. */
export const NAME_OF_INSTITUTION = new RegExp(
  `\\b(?:at|bei|bei der|unsere?[nrm]?|our|die|der|das|join) ((?:The |the )?(?:\\p{Lu}[\\p{L}\\p{N}&'-]*\\s(?:(?:&|and|und|of)\\s)?){0,4}(?:${INSTITUTIONS})(?!\\p{L})(?:\\s\\p{Lu}[\\p{L}'-]+){0,2})`,
  'u',
);

/** What stands before the title on its line. */
export const HIRING =
  /^(?:we(?:'re| are) (?:hiring|recruiting|looking for)|now hiring|hiring|help wanted|wanted|gesucht|wir suchen)\s*[!:,–-]*\s*(?:an?\s|eine?n?\s)?/i;

/** Pay and hours that stand behind the title on its line. */
export const PAY_OR_HOURS =
  /\s(?:wanted|needed|required|gesucht)(?:\s.*)?$|\s[|–—-]\s*(?:up to |from |ab |bis zu )?[£$€]?\s?\d.*$|\s(?:in|[|–—-])\s(?:teilzeit|vollzeit|full[- ]time|part[- ]time)\b.*$/i;

/** "Baker at Smith's": the company follows. */
export const CONNECTED = /\s(?:at|@|bei|bei der|beim)\s(?=\p{Lu}|@)/u;

/** The mark by which German adverts say that they mean everyone. */
export const GENDER_MARK =
  /\s*[([]\s*(?:[mwfdxgi]\s*[/|,]\s*){1,3}[mwfdxgi*]\s*[)\]]|\s+(?:m\/w\/d|w\/m\/d|m\/f\/d|f\/m\/d|m\/f\/x)\b|\s*\(all genders\)/i;

/** Endings and words of trades: enough to tell a title from a company's name when both stand alone on a line. */
export const ROLE_WORDS =
  /\b(?:engineer|developer|manager|nurse|teacher|chef|cook|driver|assistant|analyst|designer|technician|officer|consultant|accountant|clerk|specialist|administrator|coordinator|director|lead|head|supervisor|operator|mechanic|electrician|carpenter|joiner|plumber|welder|worker|carer|therapist|scientist|researcher|architect|advisor|adviser|agent|representative|executive|associate|intern|trainee|apprentice|buyer|planner|editor|writer|lecturer|professor|tutor|librarian|paramedic|doctor|physician|pharmacist|dentist|surveyor|inspector|guard|cleaner|waiter|barista|baker|butcher|gardener|stylist|hairdresser|translator|lawyer|solicitor|paralegal|recruiter|controller|cashier|receptionist|secretary|producer|photographer|programmer|tester|strategist|owner|master|foreman|installer|fitter|machinist|picker|packer|handler|dispatcher|pilot|captain|hygienist|midwife|practitioner|counsell?or|warden|ranger|leiter\w*|\p{L}*(?:ingenieur|entwickler|fahrer|pfleger|lehrer|koch|köchin|techniker|mechaniker|elektriker|elektroniker|schreiner|tischler|kaufmann|kauffrau|berater|verkäufer|assistent|sachbearbeiter|buchhalter|erzieher|arzt|ärztin|fachkraft|gesell|sanitäter|helfer|meister|monteur|bäcker|maler|gärtner|laborant|referent|mitarbeiter|assistenz|kraft|therapeut)(?:in|innen|e)?)s?\b/iu;
