import { titleScore } from '../../cv/words/jobTitles.ts';
import { isKnown } from '../../cv/words/places.ts';
import { companyScore } from '../../cv/words/organisations.ts';

const FORMS =
  'GmbH|mbH|AG|SE|KG|KGaA|e\\.\\s?V\\.|eV|eG|e\\.\\s?G\\.|UG|OHG|gGmbH|gAG|AöR|Ltd|Limited|LTD|Inc|LLC|LLP|plc|PLC|Plc|CIC|Corp|Corporation|Co\\.|S\\.?A\\.?|S\\.?r\\.?l\\.?|S\\.?p\\.?A\\.?|B\\.?V\\.?|N\\.?V\\.?|Oy|AB|A/S|ApS|Pty|DAC';

/** Legal forms: they make a name a company's wherever they stand. */
export const LEGAL_FORM = new RegExp(`(?:^|[\\s(])(?:${FORMS})(?![\\p{L}\\p{N}])\\.?`, 'u');

/** A name in running text that ends in a legal form; the first group is the name. */
export const NAME_WITH_FORM = new RegExp(
  `((?:\\p{Lu}[\\p{L}\\p{N}&.'-]*\\s(?:(?:&|and|und|of|für)\\s)?){1,5}(?:GmbH & Co\\. (?:KG|OHG)|${FORMS})(?![\\p{L}\\p{N}])\\.?)`,
  'u',
);

/** Kinds of institutions: a name that holds one is an employer's, also in running text. */
const INSTITUTIONS =
  'Group|Holdings?|Partners|& Sons|& Daughters?|& Co|University|College|Hospital|Hospice|Council|Trust|Foundation|Institute|Klinikum|Klinik|Krankenhaus|Universität|Hochschule|Stadtwerke|Stiftung|Bank|Sparkasse|Hotel|Hostel|Restaurant|School|Academy|Clinic|Society|Association|Agency|Ministry|Ministerium|Systems|Solutions|Industries|Logistics|Logistik|Spedition|Bakery|Bäckerei|Konditorei|Metzgerei|Brauerei|Gärtnerei|Schreinerei|Tischlerei|Schule|Grundschule|Gymnasium|Kita|Kindergarten|Kanzlei|Praxis|Gemeinschaftspraxis|Zahnarztpraxis|Tierarztpraxis|Seniorenzentrum|Seniorenhaus|Pflegeheim|Pflegedienst|Rehazentrum|Altenheim|Stadt|Stadtverwaltung|Landkreis|Landratsamt|Gemeinde|Marktgemeinde|Verein|Verlag|Apotheke|Sozialstation|Gasthof|Gasthaus|Landhaus|Autohaus|Weingut|Inn|Café|Surgery|Pharmacy|Museums?|Vets|Solicitors|Nursery|Library|Estate|Farm|Consulting|Recruitment|Coaches|Nurseries|Theatre|Charity|Airways|Airlines|Authority|Commission|Constabulary|Borough|County Council|City of|Regiment|Police|Parish|Diocese|Fire (?:and|&) Rescue|Ambulance Service|Housing Association|Nursing Home|Care Home|Medical Centre|Health Centre|Leisure Centre|Garden Centre|Genossenschaft|Diakonie|Caritas|Lebenshilfe|Tafel|Werkstätten|Manufaktur';

/** Trades that end the names of firms. Beside a title they may be a part of it, so they count less. */
const TRADES =
  'Services?|Facilities|Foods?|Grocers?|Energy|Dairy|Dairies|Labs?|Laboratories|Health(?:care)?|Homecare|Care|Tech|Technology|Technologies|Learning|Audio|Security|Insurance|Supplies|Supply|Fabrications?|Joinery|Joiners|Software|Automation|Wohnbau|Bau|Distribution|Distillers|Distillery|Brewery|Brewing|Brewers|Chemists|Kitchens?|Contractors|Builders|Motors|Meters|Ferries|Ticketing|Homes|Housing|Builders|Payments|Analytics|Packaging|Outdoors|Haulage|Transport|Freight|Couriers|Rail|Railways?|Engineering|Engineers|Electrical|Plumbing|Heating|Roofing|Scaffolding|Plastics|Metals|Steel|Castings|Textiles|Mills?|Studios?|Media|Films?|Games|Publishing|Press|Books|Records|Design|Architects|Accountants|Accountancy|Advisers|Advisory|Associates|Lettings|Properties|Property|Developments|Construction|Civils|Interiors|Furniture|Kaffee|Coffee|Tea|Wines?|Catering|Events?|Travel|Tours|Leisure|Fitness|Gym|Spa|Salon|Dental|Optics|Optik|Opticians|Pharma|Biotech|Biosciences|Therapeutics|Diagnostics|Medical|Instruments|Robotics|Aerospace|Defence|Marine|Maritime|Shipping|Reederei|Fulfilment|Warehousing|Storage|Removals|Cleaning|Gardens|Landscapes|Landscaping|Forestry|Farms|Growers|Nurseries|Stores?|Stationers|Retail|Fashion|Jewellers|Cosmetics|Kosmetik|Power|Solar|Wind|Water|Waste|Recycling|Networks?|Telecoms?|Mobile|Digital|Data|Cloud|Bikes?|Cycles|Cars|Autos?|Tyres|Coachworks|Aviation|Hire|Rentals?|Training|Tutors|Education|Schools|Staffing|Personnel|Talent|Finance|Capital|Wealth|Mutual|Credit Union|Assurance|Legal|Law|Chambers|Technik|Maschinenbau|Anlagenbau|Metallbau|Holzbau|Windservice|Elektro|Haustechnik|Immobilien|Versicherung(?:en)?|Steuerberatung|Medizintechnik|Werke?|Druck|Medien|Touristik|Reisen|Moden?|Chemie|Kunststoffe|Verkehrsbetriebe|Bahn|Dialog|Handel|Handels|Consult|Ingenieure|Architekten|House|Lodge|Tavern|Arms|Kettle|Pan|Bistro|Brasserie|Grill|Bar';

export const COMPANY_WORD = new RegExp(`(?:^|\\s)(?:${INSTITUTIONS})(?!\\p{L})`, 'iu');
export const TRADE_WORD = new RegExp(`\\s(?:${TRADES})(?!\\p{L})`, 'iu');
/** German joins the kind to the name: "Rehazentrum", "Optikwerk", "Hellwegbahn". */
export const GERMAN_KINDS =
  'zentrum|klinik|praxis|werke?|betriebe|verlag|bäckerei|metzgerei|brauerei|schule|heim|haus|hof|bank|kasse|verband|verein|bahn|bau|technik|kanzlei|apotheke|amt|dienst|notariat|verwaltung|gemeinschaft|kontor|wildpark|betrieb|amt';
const GERMAN_KIND = new RegExp(`(?<!\\p{L})\\p{Lu}\\p{Ll}+(?:${GERMAN_KINDS})(?!\\p{L})`, 'u');

/** A name in running text that holds an institution ("unsere Kita Sonnenhügel"); the first group is the name. */
export const NAME_OF_INSTITUTION = new RegExp(
  `(?<!\\p{L})(?:at|bei|bei der|beim|unsere?[nrm]?|our|die|der|das|in der|im|join|for) ((?:The |the )?(?:\\p{Lu}[\\p{L}\\p{N}&'-]*\\s(?:(?:&|and|und|of)\\s)?){0,4}(?:${INSTITUTIONS})(?!\\p{L})(?:\\s(?:(?:am|an der|&|und|zur|zum|Dr\\.)\\s)?\\p{Lu}[\\p{L}'-]+){0,3})`,
  'u',
);

/** Parts of an employer, which are not its name. */
export const DEPARTMENT =
  /(?<!\p{L})(?:directorate|department|dept|division|faculty|section|unit|team|office|information services|customer services|human resources|personalgewinnung|personalabteilung|abteilung|referat|dezernat|fachbereich|fachdienst|bereich)(?!\p{L})/iu;

/** How much a text reads like the name of an employer, from 0 for not at all to 4 where a legal form says so. */
export function employerScore(text: string): number {
  if (/\s(?:SA|SE|AB|NT)$/.test(text) && isKnown(text.slice(0, -3))) return 0;
  if (LEGAL_FORM.test(text)) return 4;
  if (DEPARTMENT.test(text)) return 0;
  if (COMPANY_WORD.test(text)) return 2.2;
  if (TRADE_WORD.test(text)) return 1.6;
  if (GERMAN_KIND.test(text) || /\p{L}\s(?:&|and|und|\+)\s\p{Lu}/u.test(text)) return 1.2;
  // One common word, "Design", is a department as often.
  return companyScore(text) > 0 && /\s/.test(text) ? 1 : 0;
}

/** How much a text reads like a trade, from 0 for not at all; 3 and more where the mark of all genders says so. */
export const roleScore = (text: string): number =>
  (GENDER_MARK.test(text) || GENDERED.test(text) ? 3 : 0) +
  Math.max(ROLE_WORDS.test(text) ? 1 : 0, Math.min(2, titleScore(text)));

/** "Techniker*in", "Erzieher:in", "Rezeptionist/in": forms that only titles have. */
const GENDERED = /\p{Ll}(?:[*:_]|\/-?)(?:in|innen|r|e)(?!\p{L})|\p{Ll}Innen?(?!\p{L})/u;

/** The mark by which German adverts say that they mean everyone. */
export const GENDER_MARK =
  /\s*[([]\s*(?:[mwfdxgin]\s*[/|,.]\s*){1,3}[mwfdxgin*]\s*[)\]]|\s+(?:m\/w\/d|w\/m\/d|d\/m\/w|m\/f\/d|f\/m\/d|m\/f\/x|m\/w\/x)(?!\p{L})|\s*\((?:all genders|alle geschlechter|gn)\)/iu;

/** Endings and words of trades: enough to tell a title from a company's name when both stand alone on a line. */
export const ROLE_WORDS =
  /\b(?:engineer|developer|manager|nurse|teacher|chef|cook|driver|assistant|analyst|designer|technician|officer|consultant|accountant|clerk|specialist|administrator|coordinator|director|lead|head|supervisor|operator|mechanic|electrician|carpenter|joiner|plumber|welder|worker|carer|therapist|scientist|researcher|architect|advisor|adviser|agent|representative|executive|associate|intern|trainee|apprentice|buyer|planner|editor|writer|lecturer|professor|tutor|librarian|paramedic|doctor|physician|pharmacist|dentist|surveyor|inspector|guard|cleaner|waiter|barista|baker|butcher|gardener|stylist|hairdresser|translator|lawyer|solicitor|paralegal|recruiter|controller|cashier|receptionist|secretary|producer|photographer|programmer|tester|strategist|owner|master|foreman|installer|fitter|machinist|picker|packer|handler|dispatcher|pilot|captain|hygienist|midwife|practitioner|counsell?or|warden|ranger|leiter\w*|\p{L}*(?:ingenieur|entwickler|fahrer|pfleger|lehrer|koch|köchin|techniker|mechaniker|elektriker|elektroniker|schreiner|tischler|kaufmann|kauffrau|berater|verkäufer|assistent|sachbearbeiter|buchhalter|erzieher|arzt|ärztin|fachkraft|gesell|sanitäter|helfer|meister|monteur|bäcker|maler|gärtner|laborant|referent|mitarbeiter|assistenz|kraft|therapeut)(?:in|innen|e)?)s?\b/iu;

/** Names of countries and parts of countries, as they stand behind a town. */
export const AREA =
  /^(?:UK|U\.K\.|United Kingdom|England|Scotland|Wales|Northern Ireland|Ireland|Éire|EU|Europe|USA|US|Schweiz|Switzerland|Österreich|Austria|Deutschland|Germany|Co\.? \p{Lu}\p{Ll}+|County \p{Lu}\p{Ll}+|(?:North|South|East|West|Mid|Greater|Inner|Outer|Upper|Lower|Ober|Unter|Nieder)[ -]?\p{L}+|\p{Lu}\p{Ll}+shire|Avon|Bedfordshire|Cornwall|Cumbria|Devon|Dorset|Durham|Essex|Fife|Gloucestershire|Hampshire|Herts|Kent|Lancs|Norfolk|Northumberland|Suffolk|Surrey|Sussex|Tyne and Wear|Dyfed|Gwent|Gwynedd|Powys|Highlands?|Borders|Bayern|Hessen|Sachsen|Thüringen|Saarland|Brandenburg|Tirol|Vorarlberg|Kärnten|Steiermark|Burgenland|Südtirol|NSW|QLD|VIC|WA|SA|TAS|ACT|NT|[A-Z]{2})$/u;
