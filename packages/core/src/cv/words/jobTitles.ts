import { simplified } from './hanForms.ts';
import { FIRST_WORDS, FIRST_WORD_ENDING, MORE_TITLES, TITLE_ENDING } from './titleWords.ts';

/** Words that name what a person does, English first, then German, French, Spanish, Portuguese, Dutch, Italian. Lower case. */
const TITLE_WORDS = new Set(
  (
    'accountant actor actuary adjunct administrator adviser advisor agent analyst apprentice architect artist assistant associate attendant attorney auditor author baker barista bartender biologist bookkeeper broker builder buyer captain caregiver caretaker carpenter cashier catalyst chair chairman champion chef chemist chief clerk cleaner clinician co-founder co-op coach cofounder commander commissioner composer conductor consultant contractor controller cook coordinator copywriter counselor counsellor courier craftsman creator curator dba dealer dean dentist deputy designer detective developer devops dietitian director dispatcher doctor docent driver ' +
    'economist editor educator electrician engineer estimator evangelist examiner executive fabricator facilitator farmer fellow firefighter fitter foreman founder freelancer generalist geologist guard guide handler hairdresser head helper host hostess hygienist illustrator inspector installer instructor intern internship interpreter inventor investigator janitor journalist judge labourer laborer lawyer lead leader lecturer librarian lieutenant lifeguard linguist machinist maintainer maker manager marketer marketeer mason mathematician mechanic mentor merchandiser messenger midwife miner model moderator musician nanny nurse nutritionist officer operator optician organizer owner ' +
    'painter paralegal paramedic partner pastor pathologist pharmacist phlebotomist photographer physician physicist physiotherapist pilot planner plumber postdoc postdoctoral practitioner preceptor president principal producer professor programmer promoter proofreader psychologist psychiatrist publisher radiographer realtor receptionist recruiter registrar reporter representative researcher resident retailer sailor salesman salesperson saleswoman scientist scholar scrum sculptor secretary seller sergeant server sheriff singer soldier solicitor specialist statistician stewardess steward stockbroker strategist student superintendent supervisor surgeon surveyor ' +
    'tailor teacher teaching-assistant technician technologist teller tester therapist trader trainee trainer translator treasurer trucker tutor typist undergraduate underwriter vet veterinarian vice-president videographer volunteer waiter waitress warden weaver webmaster welder worker writer cto ceo cfo coo cio vp svp evp cmo cpo ciso sde swe sre ' +
    'sachbearbeiter sachbearbeiterin entwickler entwicklerin softwareentwickler softwareentwicklerin ingenieur ingenieurin projektleiter projektleiterin leiter leiterin teamleiter teamleiterin abteilungsleiter geschäftsführer geschäftsführerin praktikant praktikantin praktikum werkstudent werkstudentin auszubildende auszubildender azubi ausbildung mitarbeiter mitarbeiterin berater beraterin kaufmann kauffrau bürokaufmann bürokauffrau industriekaufmann industriekauffrau bankkaufmann bankkauffrau einzelhandelskaufmann einzelhandelskauffrau lehrer lehrerin erzieher erzieherin pfleger pflegerin krankenpfleger krankenschwester pflegefachkraft altenpfleger arzt ärztin techniker technikerin mechaniker mechatroniker elektriker elektroniker schlosser tischler maurer koch köchin kellner verkäufer verkäuferin fahrer aushilfe assistent assistentin assistenz referent referentin dozent doktorand doktorandin wissenschaftler wissenschaftlicher hilfskraft freiberufler freelancer selbstständig buchhalter buchhalterin redakteur redakteurin gestalter grafiker architektin fachinformatiker informatiker sekretärin trainer volontär meister geselle monteur lagerist helfer ' +
    'menuisier menuisière apprenti apprentie éducateur éducatrice animateur animatrice préparateur préparatrice pharmacien pharmacienne poseur agenceur plombier électricien électricienne maçon peintre soudeur mécanicien mécanicienne chauffeur conducteur conductrice boulanger boulangère pâtissier pâtissière coiffeur coiffeuse secrétaire juriste avocat avocate architecte graphiste rédacteur rédactrice formateur formatrice cheffe adjoint adjointe agent aide-soignant aide-soignante sage-femme kinésithérapeute médecin opérateur opératrice magasinier logisticien acheteur acheteuse ' +
    'arquitecto arquitecta delineante enólogo enóloga recepcionista guía agente jefe encargada peluquero peluquera electricista fontanero fontanera carpintero soldador conductor conductora mecánico mecánica albañil panadero pastelero ayudante operario operaria dependiente dependienta abogado abogada periodista psicólogo psicóloga fisioterapeuta farmacéutico farmacéutica veterinario veterinaria trabajador trabajadora educador educadora monitor monitora comercial gestor gestora supervisor supervisora subdirector subdirectora cocinera repostero repostera ' +
    'ingénieur ingénieure développeur développeuse chef directeur directrice responsable assistante assistant gestionnaire conseiller conseillère vendeur vendeuse stagiaire alternant consultant consultante analyste technicien technicienne infirmier infirmière professeur enseignant chargé chargée commercial comptable cuisinier serveur serveuse chercheur ' +
    'ingeniero ingeniera desarrollador desarrolladora gerente director directora jefe jefa analista consultor consultora asistente técnico técnica profesor profesora maestro enfermero enfermera médico vendedor vendedora becario becaria coordinador coordinadora administrativo administrativa contable camarero cocinero encargado encargada auxiliar responsable diseñador diseñadora programador programadora investigador ' +
    'engenheiro engenheira desenvolvedor desenvolvedora estagiário estagiária professora enfermeira coordenador coordenadora diretor diretora técnica pesquisador gestor gestora atendente ' +
    'ontwikkelaar ingenieur medewerker stagiair directeur adviseur verpleegkundige docent leraar onderzoeker teamleider verkoper ' +
    'ingegnere sviluppatore sviluppatrice direttore direttrice responsabile impiegato impiegata tirocinante stagista docente insegnante infermiere infermiera medico tecnico consulente commesso cameriere cuoco addetto addetta ricercatore'
  )
    .split(/\s+/)
    .concat(Object.values(MORE_TITLES).flatMap((words) => words.split(' '))),
);
const GERMAN_ENDING =
  /(?:entwickler|ingenieur|leiter|manager|berater|kaufmann|kauffrau|techniker|mechaniker|elektroniker|verkäufer|lehrer|pfleger|assistent|helfer|meister|fahrer|führer|arbeiter|spezialist|referent|fachkraft|angestellter?|beauftragter?|angestellte|beauftragte|therapeut|schlosser|installateur|monteur|maler|bäcker|konditor|metzger|gärtner|buchhalter|planer|prüfer|trainer|redakteur|gestalter|zeichner|schreiner|tischler|elektriker|mechatroniker|praktikant|leitung|hilfe|wirt|ökonom|pädagog(?:e|in)?|schwester|assistenz)(?:in)?$/;
const HAN_TITLE =
  /(?:制图员|绘图员|柜台人员|行政人员|业务员|业务|专职|店员|服务生|厨房|作业员|操作员|保安|仓管|快递|驾驶员|保洁|美容师|理发师|摄影师|木工|电工|焊工|钳工|瓦工|员工|工人|医助|护理|书记|校长|院长|处长|科长|班长|经纪|保姆|军人|士兵|志愿者|博士后|护师|护士长|施工员|厨师|司机|店长|技师|技术员|质检员|采购|出纳|文员|客服|导购|审计|医师|药师|工程师|经理|总监|主管|专员|助理|实习生|实习|顾问|分析师|设计师|开发|教师|老师|会计|医生|护士|律师|编辑|记者|研究员|架构师|主任|总裁|董事|销售|运营|产品|秘书|翻译|程序员|讲师|负责人|组长|队长|部长|主席|干事|负责)/u;
const LEVEL =
  /^(?:senior|junior|sr\.?|jr\.?|lead|principal|staff|chief|head|deputy|interim|graduate|associate|assistant|leitender?|leitung)\b/i;
const IN_BRACKETS =
  /\((?:m\/w\/d|w\/m\/d|m\/f\/d|f\/m\/x|full[- ]time|part[- ]time|contract|freelance|intern(?:ship)?|remote|teilzeit|vollzeit)[^)]*\)/i;

/** How much a text reads like a job title: 0 for not at all, about 1 for one telling word, more for several. */
export function titleScore(text: string): number {
  const words = text.toLowerCase().match(/[\p{L}][\p{L}'’-]*/gu) ?? [];
  const telling = words.filter((word) => isTitleWord(word)).length;
  const han = HAN_TITLE.test(simplified(text)) ? 1.2 : 0;
  const first = telling === 0 && words.length <= 6 && isFirstOfTitle(words[0] ?? '') ? 0.6 : 0;
  const extra = (LEVEL.test(text) ? 0.4 : 0) + (IN_BRACKETS.test(text) ? 0.3 : 0);
  // A title word among many others is prose.
  return telling === 0 && han === 0 ? first + extra : han + Math.min(2, telling) * (words.length > 8 ? 0.5 : 1) + extra;
}

const isFirstOfTitle = (word: string): boolean => FIRST_WORDS.has(word) || FIRST_WORD_ENDING.test(word);

const isTitleWord = (word: string): boolean =>
  TITLE_WORDS.has(word) ||
  (word.endsWith('s') && TITLE_WORDS.has(word.slice(0, -1))) ||
  GERMAN_ENDING.test(word) ||
  TITLE_ENDING.test(word) ||
  isHyphenatedTitle(word);

const isHyphenatedTitle = (word: string): boolean =>
  word.includes('-') && TITLE_WORDS.has(word.split('-').at(-1) ?? '');
