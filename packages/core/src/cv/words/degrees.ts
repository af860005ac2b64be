/** Academic degrees and school leaving certificates, as words and as letters. */
const DEGREE_WORDS =
  /(?<![\p{L}\p{N}])(?:bachelor(?:['’]?s)?|master(?:['’]?s)?|magister|doctor(?:ate|al)?|doktor(?:and|in)?|promotion|ph\.?\s?d\.?|dphil|mphil|diplom(?:a|ierter?)?(?:-[\p{L}]+)?|dipl\.(?:-[\p{L}]+\.?)?|staatsexamen|licence|licenciatura|licenciad[oa]|laurea|grado|grau|graduação|máster|mestrado|doutorado|doctorado|doctorat|maîtrise|bachillerato|baccalauréat|bac|abitur|fachabitur|fachhochschulreife|allgemeine hochschulreife|hochschulreife|mittlere reife|realschulabschluss|hauptschulabschluss|matura|maturità|a-levels?|gcses?|ged|high school diploma|associate(?:['’]s)?(?: degree| of|(?= in\b))|foundation degree|certificate|postgraduate|undergraduate|minor|major|honou?rs degree|degree|ausbildung(?: zu[mr])?|lehre|umschulung|meisterprüfung|meisterbrief|gesellenprüfung|gesellenbrief|facharbeiterbrief|berufsausbildung|brevet|bts|dut|cap|hnd|btec|nvq|exchange|auslandssemester|erasmus|ingénieur|engineer['’]s degree|higher national (?:diploma|certificate)|hnc|t[- ]level|city (?:&|and) guilds|apprenticeship|level \d (?:diploma|certificate|award)|highers|leaving certificate|staatlich (?:geprüfte[rs]?|anerkannte[rs]?)|bilanzbuchhalter(?:in)?|fachwirt(?:in)?|betriebswirt(?:in)?|geprüfte[rs]?|meister(?:in)?|geselle|fachschulreife|berufsreife|matura|brevet professionnel|bep|bac pro|deug|deust|capes|agrégation|diplôme(?: d['’]état| universitaire)?|titre professionnel|certificat|técnico superior|técnico medio|técnico en|técnico|grado (?:medio|superior)|diplomatura|ciclo formativo|formación profesional|eso|certificado|especialización|ingeniería|perito)(?![\p{L}\p{N}])/iu;
const DEGREE_LETTERS =
  /(?<![\p{L}.])(?:B\.?\s?Sc?\.?(?:\s?\(?Hons\.?\)?)?|B\.?A\.?|B\.?S\.?E?\.?|B\.?Eng\.?|B\.?Tech\.?|B\.?Com\.?|BBA|B\.?Ed\.?|BFA|LL\.?B\.?|M\.?\s?Sc?\.?|M\.?A\.?|M\.?S\.?E?\.?|M\.?Eng\.?|M\.?Tech\.?|MBA|M\.?Ed\.?|MFA|MPH|MPA|LL\.?M\.?|J\.?D\.?|M\.?D\.?|Ed\.?D\.?|D\.?Sc\.?|A\.?A\.?S?\.?|A\.?S\.?|M\.?Phil\.?|MRes|BCA|MCA|PGDM|PGCE|B\.?E\.?|M\.?E\.?|M\.?Des\.?|B\.?Des\.?|B\.?Arch\.?|M\.?Arch\.?|BSN|MSN|DDS|DVM|PharmD)(?![\p{L}])/u;
/** The same letters where the whole line is set in capitals. */
const DEGREE_CAPITALS =
  /(?<![\p{L}.])(?:[BM]\.?SC\.?|[BM]\.?ENG\.?|[BM]\.?TECH\.?|[BM]\.?ED\.?|B\.?COM\.?|PH\.?D\.?)(?![\p{L}])/u;
const HAN_DEGREE = /(?:学士|硕士|博士|本科|专科|大专|研究生|高中|中专|职高|双学位|MBA)/u;

/** Where a degree begins and ends in a text; undefined when it has none. */
export function findDegree(text: string): { from: number; to: number } | undefined {
  const match = [DEGREE_WORDS, DEGREE_LETTERS, DEGREE_CAPITALS, HAN_DEGREE]
    .map((pattern) => pattern.exec(text))
    .filter((found) => found !== null)
    .toSorted((a, b) => a.index - b.index || b[0].length - a[0].length)[0];
  return match === undefined ? undefined : { from: match.index, to: match.index + match[0].length };
}

/** "of Science", "of Arts (Hons)": belongs to the degree and not to the subject. */
export const DEGREE_TAIL =
  /^(?:['’]s)?(?:\s+(?:of|in|der|en|de)\s+(?:applied\s+|business\s+|fine\s+|computer\s+)?(?:science|sciences|arts?|engineering|laws?|philosophy|business administration|education|technology|commerce|music|fine arts|architecture|public health|medicine|research|nursing|social work|wissenschaften|naturwissenschaften)\b)?(?:\s+degree)?(?:\s*\((?:hons?|honours|with honors|b\.?\s?\p{L}+\.?|m\.?\s?\p{L}+\.?)\.?\))?/iu;
