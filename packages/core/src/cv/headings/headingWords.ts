/** What a section of a CV is about. `other` is a heading whose words say nothing to us. */
export type SectionKind =
  | 'contact'
  | 'summary'
  | 'work'
  | 'education'
  | 'skills'
  | 'languages'
  | 'projects'
  | 'certificates'
  | 'publications'
  | 'awards'
  | 'volunteer'
  | 'interests'
  | 'references'
  | 'other';

/** Simplified and traditional Chinese are written differently, so each has a line of its own. */
export type HeadingLanguage = 'en' | 'de' | 'fr' | 'es' | 'pt' | 'nl' | 'it' | 'zh' | 'zhHant';

/**
 * Headings people put over the sections, in lower case without punctuation, by kind and language. Words alone are looked
 * up too, so that "Relevant Industry Experience" is found by its last word. A word that two kinds claim is of the first.
 */
export const HEADINGS: Readonly<Record<Exclude<SectionKind, 'other'>, Readonly<Record<HeadingLanguage, string>>>> = {
  contact: {
    en: 'contact|contacts|contact details|contact information|contact info|contact me|get in touch|personal details|personal information|personal data|personal info|personal particulars|details|online presence|profiles|social|social media|social profiles|links|find me online|online|web|connect|bio data|biodata',
    de: 'kontakt|kontaktdaten|persönliche daten|persönliche angaben|persönliches|zur person|angaben zur person|personalien|anschrift und kontakt',
    fr: 'contact|me contacter|coordonnées|informations personnelles|renseignements personnels|données personnelles|état civil|mes coordonnées|réseaux sociaux',
    es: 'contacto|datos personales|datos de contacto|información personal|información de contacto|redes sociales',
    pt: 'contato|contatos|contacto|contactos|dados pessoais|dados de contato|informação pessoal|informações pessoais|informações de contato|redes sociais',
    nl: 'contact|contactgegevens|persoonlijke gegevens|personalia|persoonsgegevens|persoonlijke informatie',
    it: 'contatti|contatto|dati personali|informazioni personali|informazioni di contatto|recapiti|dati anagrafici',
    zh: '个人信息|基本信息|联系方式|个人资料|基本资料|基本情况|个人基本信息|联系信息|个人情况',
    zhHant: '個人資料|基本資料|聯絡方式|聯絡資訊|個人資訊|個人訊息|聯繫方式',
  },
  summary: {
    en: 'summary|professional summary|executive summary|career summary|personal summary|summary of qualifications|qualifications summary|profile|professional profile|personal profile|career profile|profile summary|about|about me|objective|objectives|career objective|career objectives|career goal|career goals|professional objective|employment objective|personal statement|introduction|overview|professional overview|bio|biography|who am i|highlights|career highlights|in brief|at a glance',
    de: 'profil|kurzprofil|über mich|zusammenfassung|berufsziel|berufliches ziel|karriereziel|persönliches profil|qualifikationsprofil|berufliches profil|kurzvorstellung|steckbrief|auf einen blick|kurzbeschreibung',
    fr: 'profil|à propos|à propos de moi|résumé|résumé professionnel|objectif|objectifs|objectif professionnel|projet professionnel|profil professionnel|profil personnel|présentation|qui suis je|en bref|synthèse|accroche',
    es: 'perfil|resumen|resumen profesional|resumen ejecutivo|sobre mí|acerca de mí|objetivo|objetivo profesional|objetivo laboral|perfil profesional|perfil personal|presentación|extracto|quién soy',
    pt: 'perfil|resumo|resumo profissional|sobre mim|objetivo|objetivo profissional|objectivo profissional|perfil profissional|perfil pessoal|apresentação|síntese|quem sou|resumo de qualificações',
    nl: 'profiel|samenvatting|over mij|persoonlijk profiel|profielschets|doelstelling|wie ben ik|introductie|korte introductie',
    it: 'profilo|profilo professionale|profilo personale|sommario|chi sono|su di me|riepilogo|sintesi|obiettivo|obiettivi|obiettivo professionale|presentazione|breve presentazione',
    zh: '自我评价|个人简介|个人总结|求职意向|个人概况|自我介绍|个人优势|职业目标|求职目标|个人评价|职业概述|个人描述|关于我|个人亮点|核心优势|职业总结',
    zhHant:
      '自我評價|個人簡介|求職意向|自我介紹|個人優勢|職涯目標|求職目標|個人特質|簡介|自傳|關於我|求職條件|專業摘要',
  },
  work: {
    en: 'experience|experiences|work|work experience|work experiences|professional experience|professional experiences|employment|employment history|employment experience|work history|career|career history|professional background|relevant experience|relevant work experience|industry experience|job experience|job history|positions|positions held|internships|internship|internship experience|research experience|teaching experience|clinical experience|practical experience|military experience|military service|professional history|professional career|appointments|academic appointments|employment record|occupation|earlier career|work and experience|career experience|previous employment|previous experience|current position|experience summary',
    de: 'berufserfahrung|berufserfahrungen|berufliche erfahrung|berufliche erfahrungen|berufspraxis|beruflicher werdegang|berufliche laufbahn|werdegang|praktische erfahrung|praktische erfahrungen|praktika|praktikum|tätigkeiten|berufliche tätigkeiten|berufliche tätigkeit|berufliche stationen|berufsweg|arbeitserfahrung|praxiserfahrung|berufstätigkeit|beruflicher hintergrund|nebentätigkeiten|nebenjobs|beschäftigung|berufliche entwicklung|arbeitspraxis|berufslaufbahn|praktische tätigkeiten',
    fr: 'expérience|expériences|expérience professionnelle|expériences professionnelles|expérience de travail|parcours professionnel|parcours|stages|stage|carrière|emplois|historique professionnel|expériences et stages|stages et emplois|activité professionnelle|activités professionnelles',
    es: 'experiencia|experiencia laboral|experiencia profesional|experiencias profesionales|experiencias laborales|historial laboral|historial profesional|trayectoria profesional|trayectoria laboral|trayectoria|prácticas|empleo|vida laboral|experiencia de trabajo',
    pt: 'experiência|experiências|experiência profissional|experiências profissionais|experiência de trabalho|histórico profissional|percurso profissional|trajetória profissional|carreira|estágios|estágio|atividade profissional|emprego',
    nl: 'werkervaring|ervaring|loopbaan|arbeidsverleden|professionele ervaring|stages|stage|beroepservaring|arbeidservaring|relevante werkervaring|relevante ervaring|carrière',
    it: 'esperienza|esperienze|esperienza lavorativa|esperienze lavorative|esperienza professionale|esperienze professionali|carriera|percorso professionale|tirocini|tirocinio|stage|storia lavorativa|attività professionale|attività lavorativa',
    zh: '工作经历|工作经验|实习经历|职业经历|工作背景|实习经验|任职经历|实践经历|实习与工作经历|工作履历|职业背景|从业经历|职业生涯|工作及实习经历|工作与实习经历|主要工作经历|工作实践',
    zhHant: '工作經歷|工作經驗|實習經歷|職業經歷|任職經歷|工作背景|經歷|實習經驗|工作履歷|職場經歷|專業經歷|相關經驗',
  },
  education: {
    en: 'education|education and training|education and qualifications|education and credentials|education background|academic background|academic history|academic qualifications|academic record|academic profile|academic training|educational background|educational qualifications|educational history|education history|academics|studies|academic education|schooling|qualifications|degrees|formal education|university education|academic credentials|scholastic record',
    de: 'ausbildung|ausbildungen|bildung|bildungsweg|bildungswerdegang|studium|schulbildung|schulische bildung|schulischer werdegang|akademischer werdegang|akademische ausbildung|akademische bildung|bildungsgang|schulische ausbildung|hochschulbildung|hochschulausbildung|aus und weiterbildung|ausbildung und studium|schule und studium|studium und ausbildung|schule und ausbildung|akademische laufbahn|schulausbildung|berufsausbildung|berufliche ausbildung|universitäre ausbildung|schule',
    fr: 'formation|formations|éducation|études|diplômes|diplômes et formations|formation et diplômes|formations et diplômes|formation académique|formation universitaire|formation initiale|cursus|cursus scolaire|cursus universitaire|parcours académique|parcours scolaire|parcours universitaire|scolarité|enseignement',
    es: 'educación|formación|formación académica|formación reglada|formación profesional|estudios|estudios realizados|educación y formación|formación y estudios|datos académicos|titulación|titulaciones|historial académico|antecedentes académicos|trayectoria académica',
    pt: 'educação|educação e formação|formação|formação académica|formação acadêmica|formação escolar|habilitações literárias|habilitações académicas|habilitações|escolaridade|estudos|percurso académico|histórico acadêmico|formação profissional',
    nl: 'opleiding|opleidingen|onderwijs|studie|studies|opleiding en training|opleidingen en cursussen|genoten opleidingen|scholing|vooropleiding',
    it: 'istruzione|formazione|istruzione e formazione|formazione e istruzione|formazione accademica|studi|titoli di studio|titolo di studio|percorso di studi|percorso formativo|educazione|carriera accademica|percorso accademico',
    zh: '教育背景|教育经历|学历|学习经历|教育|教育经验|学历背景|教育情况|教育程度|学历信息|教育信息|学业背景|受教育经历|教育及培训|教育与培训',
    zhHant: '教育背景|教育經歷|學歷|學習經歷|教育程度|教育|學歷背景|最高學歷',
  },
  skills: {
    en: 'skills|technical skills|key skills|core skills|main skills|professional skills|hard skills|soft skills|skills and tools|skills and competencies|skills and competences|skills and abilities|skills and expertise|skills and knowledge|skill set|skillset|skills summary|skills profile|skills overview|skills and interests|additional skills|other skills|relevant skills|competencies|competences|core competencies|core competences|key competencies|areas of expertise|area of expertise|fields of expertise|expertise|technologies|technology|tech stack|technical proficiencies|technical proficiency|technical expertise|tools|tools and technologies|software|software skills|computer skills|it skills|digital skills|programming|programming languages|programming skills|technical knowledge|proficiencies|strengths|key strengths|capabilities|abilities|technical summary|languages and technologies|technologies and tools|specialties|specialities|technical competencies|technical competences|knowledge|practical skills|personal skills|key qualifications',
    de: 'kenntnisse|fähigkeiten|kompetenzen|fachkenntnisse|it kenntnisse|edv kenntnisse|edv|pc kenntnisse|computerkenntnisse|technische kenntnisse|technische fähigkeiten|besondere kenntnisse|besondere fähigkeiten|berufliche kenntnisse|qualifikationen|skills und kenntnisse|kernkompetenzen|methodenkompetenz|programmierkenntnisse|stärken|persönliche stärken|fertigkeiten|kenntnisse und fähigkeiten|fähigkeiten und kenntnisse|kenntnisse und fertigkeiten|kompetenzen und fähigkeiten|technologien|fachkompetenzen|fachliche kompetenzen|fachliche kenntnisse|soft skills|weitere kenntnisse|sonstige kenntnisse|schwerpunkte|schlüsselqualifikationen|it und software|software kenntnisse|softwarekenntnisse|technische kompetenzen',
    fr: 'compétences|compétences techniques|compétences professionnelles|compétences informatiques|compétences et outils|savoir faire|savoir être|connaissances|outils|compétences clés|aptitudes|informatique|logiciels|atouts|domaines de compétence|domaines de compétences|qualités|compétences personnelles|technologies',
    es: 'habilidades|competencias|conocimientos|aptitudes|capacidades|habilidades técnicas|habilidades y competencias|competencias profesionales|competencias técnicas|competencias clave|conocimientos técnicos|conocimientos informáticos|informática|destrezas|herramientas|habilidades profesionales|áreas de experiencia|habilidades y conocimientos|tecnologías',
    pt: 'competências|habilidades|aptidões|habilidades e competências|conhecimentos|competências técnicas|competências profissionais|competências digitais|competências informáticas|conhecimentos técnicos|conhecimentos de informática|informática|ferramentas|qualificações|tecnologias|aptidões e competências|competências pessoais',
    nl: 'vaardigheden|competenties|kennis|kennis en vaardigheden|computervaardigheden|computerkennis|technische vaardigheden|kerncompetenties|expertise|kwaliteiten|sterke punten|digitale vaardigheden|it vaardigheden|software kennis',
    it: 'competenze|competenze tecniche|competenze professionali|competenze digitali|capacità|conoscenze|abilità|competenze informatiche|capacità e competenze|capacità e competenze tecniche|conoscenze informatiche|conoscenze tecniche|competenze personali|punti di forza|strumenti|tecnologie',
    zh: '技能|专业技能|技能特长|技术栈|个人技能|掌握技能|专业能力|技能证书|技术能力|核心技能|职业技能|it技能|技能与特长|技能与证书|专业特长|相关技能|技术特长|计算机技能|计算机能力|个人能力|工作技能|技能清单|主要技能|擅长领域|技能专长',
    zhHant: '技能|專業技能|技能專長|專長|個人技能|專業能力|核心技能|工作技能|電腦技能|擅長工具|技能與專長|技術能力',
  },
  languages: {
    en: 'languages|language|language skills|language proficiency|language abilities|language knowledge|spoken languages|foreign languages|languages spoken|linguistic skills',
    de: 'sprachen|sprachkenntnisse|fremdsprachen|fremdsprachenkenntnisse|sprachliche kenntnisse|sprachkompetenz|sprachkompetenzen|sprache',
    fr: 'langues|langue|langues étrangères|langues parlées|compétences linguistiques|connaissances linguistiques|langues vivantes',
    es: 'idiomas|idioma|lenguas|lenguas extranjeras|conocimiento de idiomas|competencias lingüísticas|lenguajes',
    pt: 'línguas|idiomas|idioma|idiomas estrangeiros|línguas estrangeiras|competências linguísticas|conhecimentos linguísticos',
    nl: 'talen|talenkennis|taalvaardigheden|taalkennis|talen kennis|taalvaardigheid',
    it: 'lingue|lingua|lingue straniere|lingue conosciute|conoscenze linguistiche|competenze linguistiche|conoscenza lingue|conoscenza delle lingue',
    zh: '语言|语言能力|外语水平|语言技能|外语能力|语言水平|外语|语种|掌握语言',
    zhHant: '語言|語言能力|外語能力|語文能力|語言專長',
  },
  projects: {
    en: 'projects|project|personal projects|side projects|selected projects|notable projects|key projects|major projects|academic projects|open source|open source projects|open source contributions|project experience|projects and experience|portfolio|software projects|research projects|course projects|university projects|school projects|project work|relevant projects|technical projects|professional projects|recent projects',
    de: 'projekte|projekt|projekterfahrung|projekterfahrungen|eigene projekte|ausgewählte projekte|projektarbeit|projektarbeiten|projektliste|forschungsprojekte|private projekte|persönliche projekte|referenzprojekte|projektübersicht',
    fr: 'projets|projet|projets personnels|projets académiques|projets professionnels|projets réalisés|réalisations|principaux projets|projets universitaires',
    es: 'proyectos|proyecto|proyectos personales|proyectos destacados|proyectos realizados|proyectos profesionales|proyectos académicos|portafolio',
    pt: 'projetos|projeto|projetos pessoais|projectos|projetos relevantes|projetos académicos|projetos acadêmicos|projetos profissionais|portefólio|portfólio',
    nl: 'projecten|project|eigen projecten|projectervaring|persoonlijke projecten|nevenprojecten',
    it: 'progetti|progetto|progetti personali|progetti svolti|progetti accademici|progetti principali|progetti rilevanti',
    zh: '项目经历|项目经验|项目|个人项目|科研项目|项目实践|开源项目|主要项目|项目背景|项目情况|科研经历|参与项目',
    zhHant: '專案經歷|專案經驗|專案|作品集|個人專案|計畫經歷|研究計畫|專題製作',
  },
  certificates: {
    en: 'certifications|certification|certificates|certificate|licenses|licences|license|licence|licenses and certifications|licences and certificates|certifications and licenses|certificates and licenses|professional certifications|professional qualifications|courses|coursework|relevant coursework|online courses|courses and certifications|courses and certificates|training|trainings|training courses|training and certifications|training and courses|professional development|professional training|continuing education|further education|further training|accreditations|credentials|certifications and courses|courses and training|licensure|certifications and training|additional training|seminars|workshops|additional qualifications',
    de: 'zertifikate|zertifikat|zertifizierungen|zertifizierung|weiterbildung|weiterbildungen|berufliche weiterbildung|fortbildung|fortbildungen|fort und weiterbildung|fort und weiterbildungen|lizenzen|kurse|schulungen|seminare|zusatzqualifikationen|zusatzausbildung|lehrgänge|zertifikate und weiterbildungen|weiterbildung und zertifikate|weiterbildungen und zertifikate|zertifikate und lizenzen|führerschein|scheine',
    fr: 'certificats|certificat|certifications|certifications et formations|formations et certifications|habilitations|formations complémentaires|formation continue|formation complémentaire|licences et certifications|permis|cours|ateliers',
    es: 'certificaciones|certificados|certificado|cursos|cursos y certificaciones|certificaciones y cursos|cursos realizados|formación complementaria|otros cursos|licencias|licencias y certificaciones|talleres|acreditaciones|formación adicional|otra formación',
    pt: 'certificações|certificados|certificado|cursos|cursos e certificações|certificações e cursos|formação complementar|formações|cursos complementares|licenças|licenças e certificações|formação adicional|formação contínua',
    nl: 'certificaten|certificaat|certificeringen|cursussen|cursus|trainingen|diploma s|bijscholing|cursussen en certificaten|trainingen en certificaten|licenties|nascholing',
    it: 'certificazioni|certificati|corsi|corsi e certificazioni|certificazioni e corsi|corsi di formazione|corsi di aggiornamento|formazione complementare|formazione continua|licenze|patenti|abilitazioni|attestati|ulteriore formazione',
    zh: '证书|资格证书|获得证书|培训经历|专业证书|职业资格|认证|证书与认证|资质证书|执业资格|职业证书|培训|培训经验|所获证书|证书资质|资格认证|技能认证',
    zhHant: '證書|證照|專業證照|資格證書|認證|培訓經歷|訓練課程|專業認證|證照資格',
  },
  publications: {
    en: 'publications|publication|selected publications|papers|articles|research|research interests|patents|talks|invited talks|presentations|conferences|conference presentations|publications and talks|publications and presentations|speaking|speaking engagements|books|writing|theses|thesis|dissertation|journal articles|conference papers|working papers|exhibitions|press',
    de: 'publikationen|veröffentlichungen|vorträge|patente|forschung|publikationen und vorträge|abschlussarbeit|abschlussarbeiten|ausstellungen|dissertation',
    fr: 'publications|brevets|conférences|articles|recherche|travaux|thèse|expositions|communications',
    es: 'publicaciones|patentes|ponencias|conferencias|artículos|investigación|exposiciones|tesis',
    pt: 'publicações|patentes|palestras|artigos|investigação|pesquisa|conferências|teses',
    nl: 'publicaties|patenten|presentaties|onderzoek|lezingen|artikelen',
    it: 'pubblicazioni|brevetti|conferenze|articoli|ricerca|tesi|convegni|mostre',
    zh: '发表论文|论文|论文发表|专利|学术成果|科研成果|论文专利|学术论文|发表文章|出版物|著作',
    zhHant: '發表論文|論文|專利|學術成果|著作|出版品|論文發表|學術論文',
  },
  awards: {
    en: 'awards|award|honors|honours|awards and honors|awards and honours|honors and awards|honours and awards|achievements|awards and recognition|recognition|accomplishments|scholarships|fellowships|grants|distinctions|prizes|selected honors|key achievements|awards and achievements|achievements and awards|awards and scholarships|scholarships and awards|fellowships and awards|academic achievements|personal achievements|awards and certifications',
    de: 'auszeichnungen|auszeichnung|preise|ehrungen|stipendien|stipendium|erfolge|preise und auszeichnungen|auszeichnungen und preise|auszeichnungen und stipendien|stipendien und auszeichnungen|wettbewerbe',
    fr: 'prix|distinctions|bourses|récompenses|prix et distinctions|distinctions et prix|concours',
    es: 'premios|logros|becas|reconocimientos|premios y reconocimientos|galardones|premios y becas|distinciones|méritos',
    pt: 'prêmios|prémios|conquistas|bolsas|reconhecimentos|prémios e distinções|prêmios e reconhecimentos|distinções|méritos',
    nl: 'prijzen|onderscheidingen|prestaties|beurzen|prijzen en onderscheidingen|erkenningen',
    it: 'premi|riconoscimenti|borse di studio|premi e riconoscimenti|onorificenze|risultati|traguardi',
    zh: '获奖情况|荣誉奖项|荣誉|奖励|获奖经历|奖项|荣誉证书|所获奖项|获奖荣誉|获奖|奖惩情况|荣誉与奖项|奖学金|荣誉奖励|主要荣誉|所获荣誉|获奖证书',
    zhHant: '獲獎經歷|榮譽獎項|榮譽|獎項|得獎紀錄|獲獎紀錄|獎學金|得獎經歷',
  },
  volunteer: {
    en: 'volunteer|volunteering|volunteer experience|volunteer work|volunteering experience|voluntary work|voluntary experience|community|community involvement|community service|community work|leadership|leadership experience|leadership and activities|extracurricular|extracurricular activities|extra curricular activities|extracurriculars|activities|activities and leadership|memberships|membership|professional memberships|affiliations|professional affiliations|associations|professional associations|service|professional service|social engagement|civic engagement|mentoring|organizations|organisations|campus involvement',
    de: 'ehrenamt|ehrenämter|ehrenamtliche tätigkeit|ehrenamtliche tätigkeiten|ehrenamtliches engagement|engagement|soziales engagement|gesellschaftliches engagement|freiwilliges engagement|freiwilligenarbeit|mitgliedschaften|mitgliedschaft|außeruniversitäres engagement|außerberufliches engagement|vereinstätigkeit',
    fr: 'bénévolat|associations|vie associative|engagement|engagements|activités bénévoles|activités extra professionnelles|activités associatives|engagement associatif|activités',
    es: 'voluntariado|actividades|actividades extracurriculares|actividades extraescolares|asociaciones|afiliaciones|experiencia como voluntario|labor social|trabajo voluntario',
    pt: 'voluntariado|atividades|actividades|atividades extracurriculares|trabalho voluntário|associações|experiência voluntária|filiações',
    nl: 'vrijwilligerswerk|nevenactiviteiten|bestuurservaring|lidmaatschappen|extracurriculaire activiteiten|maatschappelijke activiteiten',
    it: 'volontariato|attività extracurricolari|attività di volontariato|associazioni|attività|attività sociali|esperienze di volontariato',
    zh: '校园经历|社会实践|志愿者经历|学生工作|社团经历|校内经历|志愿服务|社团活动|校园活动|社会活动|志愿经历|在校经历|社会工作|在校情况|社会经历',
    zhHant: '校園經歷|社團經歷|志工經歷|社會實踐|志願服務|社團活動|課外活動|志工經驗',
  },
  interests: {
    en: 'interests|interest|hobbies|hobby|hobbies and interests|interests and hobbies|personal interests|passions|activities and interests|interests and activities|leisure|leisure activities|free time|pastimes|other interests',
    de: 'interessen|hobbys|hobbies|hobby|freizeit|interessen und hobbys|hobbys und interessen|persönliche interessen|freizeitaktivitäten|freizeitinteressen|private interessen|interessen und hobbies|hobbies und interessen',
    fr: "centres d'intérêt|centre d'intérêt|centres d’intérêt|loisirs|intérêts|passions|loisirs et centres d'intérêt|loisirs et intérêts|hobbies|divers",
    es: 'intereses|aficiones|pasatiempos|hobbies|intereses personales|intereses y aficiones|aficiones e intereses|otros intereses',
    pt: 'interesses|passatempos|hobbies|interesses pessoais|lazer|interesses e hobbies|tempos livres',
    nl: "interesses|hobby's|hobby s|hobbies|hobby|vrije tijd|persoonlijke interesses|hobby's en interesses|interesses en hobby's",
    it: 'interessi|hobby|tempo libero|interessi personali|interessi e hobby|hobby e interessi|passioni|passatempi',
    zh: '兴趣爱好|爱好|兴趣|特长爱好|兴趣特长|个人爱好|爱好特长|兴趣与爱好|业余爱好|爱好与特长',
    zhHant: '興趣|興趣愛好|嗜好|個人興趣|休閒興趣|愛好',
  },
  references: {
    en: 'references|reference|referees|recommendations|testimonials|professional references',
    de: 'referenzen|referenz|empfehlungen|referenzpersonen',
    fr: 'références|recommandations|référence',
    es: 'referencias|recomendaciones|referencias personales|referencias laborales|referencias profesionales',
    pt: 'referências|recomendações|referências profissionais',
    nl: 'referenties|referentie|aanbevelingen',
    it: 'referenze|raccomandazioni|referenza',
    zh: '推荐人|证明人|推荐信|推荐',
    zhHant: '推薦人|證明人|推薦信',
  },
};

/** Words that colour a heading without changing what it is about. */
export const FILLERS: ReadonlySet<string> = new Set(
  'and & und et y e en of the my in for with a an selected relevant key core main notable recent other additional further professional personal general major special current previous past related significant weitere sonstige ausgewählte meine besondere autres otras outros altre overige'.split(
    ' ',
  ),
);
