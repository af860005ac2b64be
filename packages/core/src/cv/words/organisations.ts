import { simplified } from './hanForms.ts';

/** Legal forms and kinds of organisations that stand in the names of employers. */
const COMPANY =
  /(?<![\p{L}\p{N}])(?:inc|llc|ltd|limited|plc|corp|corporation|company|co|gmbh|mbh|ag|kg|kgaa|ohg|ug|se|e\.?\s?v|sarl|s\.?a\.?r\.?l|sas|s\.?a|s\.?l|s\.?p\.?a|s\.?r\.?l|b\.?v|n\.?v|oy|ab|aps|a\/s|pty|pvt|lda|ltda|holding|group|gruppe|groupe|grupo|partners|associates|agency|agentur|agence|studios?|labs?|laborator(?:y|ies)|laboratoire|research|technologies|technology|tech|systems|systeme|solutions|software|services|consulting|consultants|media|networks?|interactive|digital|bank|sparkasse|insurance|versicherung|hospital|hospitals|clinic|klinik|klinikum|krankenhaus|praxis|hôpital|medical center|healthcare|health|pharma|foundation|stiftung|institute|institut|ministry|ministerium|department of|council|city of|stadt|government|authority|agency|airlines|airport|hotel|restaurant|café|bakery|bäckerei|store|shop|market|supermarkt|school|schule|university|universität|hochschule|college|academy|kindergarten|museum|church|army|navy|air force|police|bundeswehr|entertainment|games|design|ventures|capital|industries|energy|motors|automotive|logistics|logistik|construction|bau|engineering gmbh|werke|apotheke|pharmacy|kanzlei|law firm|hotels?|hostal|bodegas?|ayuntamiento|conseil|association|asociación|cooperativa|coopérative|fondation|fundación|mairie|atelier|menuiserie|boulangerie|pharmacie|farmacia|clínica|clinique|hôpitaux|centre hospitalier|chu|nhs|trust|housing|authority|& sons|& co|brothers|bros|gebrüder|[\p{L}-]{0,40}(?:zentrum|klinik|klinikum|krankenhaus|praxis|stift|werke?|betriebe|dienste|verlag|bäckerei|konditorei|metzgerei|verein|verwaltung|bank|kasse))(?![\p{L}\p{N}])\.?/iu;
const HAN_COMPANY =
  /(?:公司|集团|银行|医院|中心|研究院|研究所|事务所|工作室|大学|学院|学校|科技|网络|传媒|基金|协会|学生会|实验室|部门)/u;

/** Kinds of schools, for education entries. */
const SCHOOL =
  /(?<![\p{L}\p{N}])(?:universit(?:y|ies|ät|aet|é|é|e|y of|eit|à|ario)|universidade?|universitat|universität|università|univ\.?|college|polytechnic|politecnico|politécnica|polytechnique|institute|institut|instituto|istituto|school|schule|école|ecole|escuela|escola|scuola|hochschule|fachhochschule|fh|th|tu|eth|epfl|mit|kit|rwth|lmu|tum|akademie|academy|académie|academia|gymnasium|realschule|gesamtschule|hauptschule|grundschule|berufsschule|berufskolleg|oberschule|oberstufenzentrum|lycée|lycee|liceo|colegio|colégio|facultad|faculté|faculty|seminary|conservatory|conservatoire|bootcamp|hogeschool|kolleg|business school|high school|ihk|\p{L}{0,40}kammer|ucla|ucl|nyu|caltech|insead|lse|iit|nit|sixth form|grammar|[\p{L}-]{0,40}(?:schule|akademie|gymnasium|kolleg|hochschule|universität|lyzeum|seminar)|ies|cfa|cifp|iut|insa|greta|lycées?|conservatorio|centro de formación|centre de formation|instituts?|ifsi|ifas|ens|hec|afpa|cnam|mfr|athénée|athenee|haute école|grande école|collège|uned|ceip|cipfp|c\.?i\.?f\.?p|senac|senai|iefp|iscte|faculdade|instituto superior|politécnico|conservatório|itis|itc|itg|i\.t\.[a-z]\.|i\.t\.i\.s\.|ipsia|istituto|liceo|roc|lyceum|scholengemeenschap|academie|universiteit|hbla|htl|hlw|vhs|bbs|schulzentrum|comprehensive|primary|secondary school|apprenticeship centre|[\p{L}-]{0,40}(?:lyceum|fachschule|schulen))(?![\p{L}\p{N}])/iu;
const HAN_SCHOOL = /(?:大学|学院|中学|高中|学校|研究院|研究生院)/u;

/** How much a text reads like the name of an employer. */
export const companyScore = (text: string): number =>
  (HAN_COMPANY.test(simplified(text)) ? 1 : 0) + (COMPANY.test(text) ? 0.8 : 0);

/** How much a text reads like the name of a school. */
export const schoolScore = (text: string): number => (SCHOOL.test(text) || HAN_SCHOOL.test(simplified(text)) ? 1 : 0);
