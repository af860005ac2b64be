/** What a label in front of a value names: something about the person, or a part of an entry. */
export type FieldLabel = (typeof FIELDS)[number];

const FIELDS = [
  'name',
  'phone',
  'email',
  'address',
  'web',
  'birth',
  'nationality',
  'sex',
  'status',
  'dates',
  'position',
  'organisation',
  'tasks',
  'degree',
  'branch',
] as const;

/**
 * Labels of forms in lower case without punctuation, one line per language (en, de, fr, es, pt, nl, it, zh, zh
 * traditional). Forms print them in a column or grid, mostly without a colon, so that only the words tell.
 */
const LABELS: Readonly<Record<FieldLabel, string>> = {
  name: `name|full name|first name|last name|surname|first names surnames|surnames first names|surname name|name surname
    name|vorname|nachname|vor und nachname|vorname name|nachname vorname|name vorname|vor und zuname
    nom|prénom|nom et prénom|nom prénom|prénom nom|noms prénoms|nom de famille
    nombre|nombres|apellidos|nombre y apellidos|apellidos nombre|apellidos nombres|nombre completo
    nome|apelido|apelidos nome próprio|nome completo
    naam|voornaam|achternaam
    nome e cognome|cognome nome|nome cognome|cognome
    姓名|姓 名|名字|中文姓名|英文姓名`,
  phone: `phone|telephone|telephones|mobile|cell|cell phone|mobile phone|phone number|telephone number|tel|tel no|contact number
    telefon|mobil|handy|telefonnummer|mobiltelefon|rufnummer
    téléphone|téléphones|portable|mobile|tél
    teléfono|teléfonos|móvil|celular|teléfono móvil
    telefone|telemóvel|contacto telefónico
    telefoon|mobiel|gsm|telefoonnummer
    telefono|cellulare|telefono cellulare
    电话|手机|联系电话|手机号|手机号码|电话号码|移动电话|联系方式
    電話|手機|聯絡電話|手機號碼|行動電話|連絡電話`,
  email: `email|e mail|mail|email address|e mail address|emails
    e mail adresse|mailadresse
    courriel|adresse électronique|adresse mail|adresse e mail|courrier électronique
    correo|correo electrónico
    correio eletrónico|correio electrónico|endereço eletrónico
    e mailadres
    posta elettronica|indirizzo email
    邮箱|电子邮箱|电子邮件|邮件|邮箱地址
    電子郵件|電子信箱|信箱|郵箱`,
  address: `address|home address|location|residence|place of residence|addresses|postal address
    adresse|anschrift|wohnort|wohnhaft in|postanschrift
    adresse|domicile|lieu de résidence
    dirección|domicilio|lugar de residencia|ciudad
    morada|endereço|moradas
    adres|woonplaats
    indirizzo|residenza|domicilio
    地址|住址|现居地|所在地|居住地|通讯地址|家庭住址|现居住地|所在城市|居住城市
    住址|通訊地址|居住地|現居地`,
  web: `website|web|web site|homepage|home page|internet|url|linkedin|github|portfolio
    webseite|internetseite
    site|site web|site internet
    página web|sitio web
    página pessoal|sítio web
    sito|sito web
    主页|个人主页|网址|个人网站|网站
    網站|個人網站|網址`,
  birth: `date of birth|born|birth date|dob|place of birth|date and place of birth|age|born on
    geburtsdatum|geburtsort|geburtstag|geboren|geboren am|geburtsdatum und ort|geburtsdatum ort|alter|geboren in
    date de naissance|né le|née le|né e le|âge|lieu de naissance|nationalité et date de naissance
    fecha de nacimiento|lugar de nacimiento|nacimiento|edad|fecha y lugar de nacimiento
    data de nascimento|nascimento|idade
    geboortedatum|geboorteplaats|leeftijd
    data di nascita|luogo di nascita|nato a il|nata a il|nato il|nata il|luogo e data di nascita|età
    出生年月|出生日期|年龄|生日|籍贯|户籍|民族
    出生年月日|年齡|籍貫`,
  nationality: `nationality|citizenship|visa status|work permit
    staatsangehörigkeit|nationalität|staatsbürgerschaft
    nationalité
    nacionalidad
    nacionalidade
    nationaliteit
    nazionalità|cittadinanza
    国籍
    國籍`,
  sex: `gender|sex
    geschlecht
    sexe|genre
    sexo
    sexo|género
    geslacht
    sesso
    性别
    性別`,
  status: `marital status|driving licence|driving license|driver s license|availability|notice period
    familienstand|führerschein|religion|konfession
    situation familiale|état civil|permis de conduire|permis
    estado civil|carnet de conducir|permiso de conducir
    estado civil|carta de condução
    burgerlijke staat|rijbewijs
    stato civile|patente|patente di guida
    婚姻状况|政治面貌|身高|体重|健康状况|婚否|学历|最高学历|毕业院校|专业|工作年限|现状|期望薪资|到岗时间|期望职位|应聘职位|应聘岗位|求职意向|目标职位
    婚姻狀況|兵役狀況|應徵職務|應徵職位|最高學歷`,
  dates: `date|dates|period|dates from to|from to|date from to|duration|date start end
    zeitraum|datum|daten von bis|von bis|dauer
    dates de à|période|dates|date
    fecha|fechas|período|periodo
    datas|data
    periode|data van tot
    date da a|periodo|data
    时间|起止时间|工作时间|起止日期|任职时间|在职时间|就读时间
    時間|起訖時間|任職時間|服務期間|在職期間`,
  position: `position|occupation or position held|position held|job title|role|title|occupation|post held|function
    beruf oder funktion|funktion|position|stelle|tätigkeit|berufsbezeichnung|beruf
    fonction ou poste occupé|poste|fonction|poste occupé|emploi ou poste occupé
    profesión o cargo desempeñado|profesión o cargo|puesto|cargo|puesto desempeñado
    função ou cargo ocupado|função ou cargo|cargo|função
    beroep of functie|functie
    lavoro o posizione ricoperti|posizione|ruolo|mansione|tipo di impiego
    职位|职务|岗位|担任职务|职位名称|所任职务
    職務|職稱|職位|擔任職務`,
  organisation: `employer|name of employer|name and address of employer|company|company name|organisation|organization|name of organisation|name and type of organisation providing education and training|name and type of organisation|institution|school|university
    arbeitgeber|name und adresse des arbeitgebers|unternehmen|firma|bildungseinrichtung|name und art der bildungs oder ausbildungseinrichtung|schule|hochschule|betrieb
    employeur|nom de l'employeur|nom et adresse de l'employeur|entreprise|société|établissement|nom de l'établissement|nom et type de l'établissement d'enseignement ou de formation
    empresa|nombre del empleador|nombre y dirección de la empresa|nombre y dirección del empleador|centro|nombre y tipo de la organización que ha impartido la formación|institución
    empregador|nome do empregador|nome e morada do empregador|empresa|estabelecimento de ensino|nome e tipo da organização de ensino ou formação|nome e tipo da organização
    werkgever|naam en adres van de werkgever|bedrijf|instelling|school
    datore di lavoro|nome del datore di lavoro|nome e indirizzo del datore di lavoro|azienda|organizzazione|nome e tipo d'organizzazione erogatrice dell'istruzione e formazione|istituto
    公司|公司名称|单位|工作单位|单位名称|企业名称|学校|学校名称|院校|毕业学校
    公司名稱|服務單位|任職公司|學校|學校名稱`,
  tasks: `main activities|main activities and responsibilities|responsibilities|duties|tasks|activities|principal subjects|principal subjects occupational skills covered|achievements|description
    tätigkeiten|wichtigste tätigkeiten und zuständigkeiten|aufgaben|aufgabenbereich|hauptfächer berufliche fähigkeiten|schwerpunkte
    activités|principales activités et responsabilités|missions|principales matières compétences professionnelles couvertes|activités et responsabilités
    actividades|principales actividades y responsabilidades|funciones|principales materias o capacidades ocupacionales estudiadas|tareas
    atividades|principais atividades e responsabilidades|principais actividades e responsabilidades|funções|principais disciplinas competências profissionais
    taken|belangrijkste activiteiten en verantwoordelijkheden|werkzaamheden
    attività|principali attività e responsabilità|principali mansioni e responsabilità|principali tematiche competenze professionali possedute|mansioni
    工作内容|工作描述|职责|工作职责|岗位职责|主要职责|主要工作|职责描述
    工作內容|工作職責|主要職責`,
  degree: `title of qualification awarded|qualification|degree|qualification awarded|level in national classification
    abschluss|bezeichnung der erworbenen qualifikation|erworbene qualifikation
    diplôme|intitulé du certificat ou diplôme délivré|diplôme obtenu
    título|título de la cualificación obtenida|titulación
    designação da qualificação atribuída|designação da qualificação|qualificação
    naam van de kwalificatie|diploma
    titolo della qualifica rilasciata|titolo della qualifica|qualifica conseguita
    学位|学历学位
    學位`,
  branch: `type of business or sector|sector|industry|type of business|place|city
    branche|tätigkeitsbereich oder branche|ort
    type ou secteur d'activité|secteur|lieu
    tipo de empresa o sector|lugar|localidad
    tipo de empresa ou sector|local|localidade
    sector|plaats
    tipo di attività o settore|settore|luogo|località
    行业|公司性质|公司规模|地点|工作地点
    公司性質|公司規模|地點`,
};

/** The field that a label names; undefined for other texts. Capitals, colons, slashes and brackets do not count. */
export function fieldLabel(text: string): FieldLabel | undefined {
  if (text.length > LONGEST) return undefined;
  return FIELD_BY_LABEL.get(plain(text));
}

/** Characters: the longest of the labels above and some punctuation. */
const LONGEST = 100;

const plain = (text: string): string => {
  const words = text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[’]/g, "'")
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim();
  return /^[\p{Script=Han} ]+$/u.test(words) ? words.replace(/ /g, '') : words;
};

const FIELD_BY_LABEL: ReadonlyMap<string, FieldLabel> = new Map(
  FIELDS.flatMap((field) => LABELS[field].split(/[|\n]/).map((label) => [plain(label), field] as const)).reverse(),
);
