import { simplified } from './hanForms.ts';

/**
 * Academic degrees, trades learnt and school leaving certificates, as regular expressions for whole words, one entry per
 * language.
 */
const DEGREES: Readonly<Record<string, string>> = {
  en: "bachelor(?:['’]?s)?|master(?:['’]?s)?|doctor(?:ate|al)?|ph\\.?\\s?d\\.?|dphil|mphil|executive mba|associate(?:['’]s)?(?: degree| of|(?= in\\b))|foundation degree|(?:advanced |graduate |national |postgraduate |higher |new zealand )*diploma|certificate|postgraduate|undergraduate|minor|major|honou?rs degree|degree|a-levels?|as-levels?|o-levels?|gcses?|ged|high school diploma|secondary school certificate|hnd|btec|nvq|svq|exchange|engineer['’]s degree|higher national (?:diploma|certificate)|hnc|t[- ]level|city (?:&|and) guilds|apprenticeship(?: program(?:me)?)?|level \\d (?:diploma|certificate|award)|highers|leaving certificate|junior certificate|abitur equivalent",
  de: 'magister|doktor(?:and|in)?|promotion|habilitation|diplom(?:a|ierter?)?(?:-[\\p{L}]+)?|vordiplom|dipl\\.(?:-[\\p{L}]+\\.?)?|staatsexamen|referendariat|abitur|fachabitur|fachhochschulreife|allgemeine hochschulreife|hochschulreife|mittlere reife|mittlerer schulabschluss|realschulabschluss|hauptschulabschluss|schulabschluss|matura|reifeprüfung|ausbildung(?: zu[mr]| als)?|lehre(?: als)?|umschulung(?: zu[mr]| als)?|meisterprüfung|meisterbrief|gesellenprüfung|gesellenbrief|facharbeiterbrief|berufsausbildung|auslandssemester|erasmus|studium(?: der| des)?|staatlich (?:geprüfte[rs]?|anerkannte[rs]?)|examinierte[rs]?|bilanzbuchhalter(?:in)?|fachwirt(?:in)?|betriebswirt(?:in)?|geprüfte[rs]?|meister(?:in)?|geselle|fachschulreife|berufsreife',
  fr: "licence|doctorat|maîtrise|baccalauréat|bac(?: pro| général| technologique)?|brevet(?: professionnel| des collèges)?|bts|dut|but|cap|bp(?=\\s)|bep|bepc|cqp|deug|deust|dea|dess|dees|capes|agrégation|diplôme(?: d['’](?:état|ingénieur)| universitaire)?|titre professionnel|certificat|ingénieur|bachelier|graduat|cess|cesdd|mastère|classe préparatoire|prépa",
  es: 'licenciatura|licenciad[oa]|grado(?: medio| superior)?|graduad[oa]|máster|maestría|posgrado|postgrado|diplomado|doctorado|bachillerato|bachiller|técnico superior|técnico medio|técnico en|técnico|tecnicatura|diplomatura|ciclo formativo|formación profesional|educación secundaria(?: obligatoria)?|eso|certificado|especialización|especialidad|ingeniería|perito|profesorado|cfgs|cfgm',
  pt: 'graduação|pós-graduação|mestrado|doutorado|doutoramento|grau|bacharelado|bacharel|tecnólogo|ensino (?:médio|fundamental|secundário|superior)(?: completo| incompleto)?|curso (?:técnico|profissional|superior|tecnológico)|\\d{1,2}\\.?º ano|especialização|mba',
  nl: 'havo|vwo|vmbo|mavo|mbo|hbo|lts|mts|hts|meao|heao|propedeuse|doctoraal|opleiding(?: tot)?|basisonderwijs|atheneum',
  it: 'laurea(?: (?:magistrale|triennale|specialistica))?|dottorato|maturità|diploma di|licenza media|qualifica(?: professionale)?|perito|attestato|specializzazione|corso di laurea|master di (?:i|ii) livello|abilitazione',
};
const DEGREE_WORDS = new RegExp(`(?<![\\p{L}\\p{N}])(?:${Object.values(DEGREES).join('|')})(?![\\p{L}\\p{N}])`, 'iu');
const DEGREE_LETTERS =
  /(?<![\p{L}.])(?:B\.?\s?Sc?\.?(?:\s?\(?Hons\.?\)?)?|B\.?A\.?|B\.?S\.?E?\.?|B\.?Eng\.?|B\.?Tech\.?|B\.?Com\.?|BBA|B\.?Ed\.?|BFA|LL\.?B\.?|M\.?\s?Sc?\.?|M\.?A\.?|M\.?S\.?E?\.?|M\.?Eng\.?|M\.?Tech\.?|MBA|M\.?Ed\.?|MFA|MPH|MPA|LL\.?M\.?|J\.?D\.?|M\.?D\.?|Ed\.?D\.?|D\.?Sc\.?|A\.?A\.?S?\.?|A\.?S\.?|M\.?Phil\.?|MRes|BCA|MCA|PGDM|PGCE|B\.?E\.?|M\.?E\.?|M\.?Des\.?|B\.?Des\.?|B\.?Arch\.?|M\.?Arch\.?|BSN|MSN|DDS|DVM|PharmD)(?![\p{L}])/u;
/** The same letters where the whole line is set in capitals. */
const DEGREE_CAPITALS =
  /(?<![\p{L}.])(?:[BM]\.?SC\.?|[BM]\.?ENG\.?|[BM]\.?TECH\.?|[BM]\.?ED\.?|B\.?COM\.?|PH\.?D\.?)(?![\p{L}])/u;
const HAN_DEGREE =
  /(?:学士|副学士|硕士|博士|本科|专科|大专|研究生|高中(?!学)|中专|职高|高职|初中(?!学)|中职|函授|自考|双学位|MBA)/u;

/** Where a degree begins and ends in a text; undefined when it has none. */
export function findDegree(text: string): { from: number; to: number } | undefined {
  const match = [DEGREE_WORDS, DEGREE_LETTERS, DEGREE_CAPITALS, HAN_DEGREE]
    .map((pattern) => pattern.exec(simplified(text)))
    .filter((found) => found !== null)
    .toSorted((a, b) => a.index - b.index || b[0].length - a[0].length)[0];
  return match === undefined ? undefined : { from: match.index, to: match.index + match[0].length };
}

/** "of Science", "of Arts (Hons)": belongs to the degree and not to the subject. */
export const DEGREE_TAIL =
  /^(?:['’]s)?(?:\s+(?:of|in|der|en|de)\s+(?:applied\s+|business\s+|fine\s+|computer\s+)?(?:science|sciences|arts?|engineering|laws?|philosophy|business administration|education|technology|commerce|music|fine arts|architecture|public health|medicine|research|nursing|social work|wissenschaften|naturwissenschaften)\b)?(?:\s+degree)?(?:\s*\((?:hons?|honours|with honors|b\.?\s?\p{L}+\.?|m\.?\s?\p{L}+\.?)\.?\))?/iu;

/** School leaving certificates, which have no subject. */
export const isLeaving = (text: string): boolean =>
  /(?<!\p{L})(?:havo|vwo|vmbo|mavo|atheneum|abitur|fachabitur|matura|maturità|mittlere reife|realschulabschluss|hauptschulabschluss|hochschulreife|baccalauréat|bac|brevet|cess|gcses?|a-levels?|ged|high school|leaving certificate|bachillerato|educación secundaria|eso|ensino (?:médio|secundário|fundamental)|licenza media)(?!\p{L})|高中|初中/iu.test(
    simplified(text),
  );
