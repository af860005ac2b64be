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

/**
 * Headings people put over the sections, in lower case without punctuation, one line per language (en, de, fr, es, pt,
 * nl, it, zh). Words alone are looked up too, so that "Relevant Industry Experience" is found by its last word.
 */
export const HEADINGS: Readonly<Record<Exclude<SectionKind, 'other'>, readonly string[]>> = {
  contact: [
    'contact|contacts|contact details|contact information|contact info|personal details|personal information|personal data|personal info|details|online presence|profiles|social|social media|social profiles|links|find me online|online|web|connect|bio data|biodata',
    'kontakt|kontaktdaten|persönliche daten|persönliche angaben|zur person|angaben zur person',
    'coordonnées|informations personnelles|état civil|contacto|datos personales|datos de contacto|información personal|contato|dados pessoais|persoonlijke gegevens|contactgegevens|contatti|dati personali|informazioni personali',
    '个人信息|基本信息|联系方式|个人资料',
  ],
  summary: [
    'summary|professional summary|executive summary|career summary|summary of qualifications|profile|professional profile|personal profile|career profile|about|about me|objective|career objective|professional objective|personal statement|introduction|overview|bio|biography|who am i|highlights',
    'profil|kurzprofil|über mich|zusammenfassung|berufsziel|persönliches profil|qualifikationsprofil',
    'à propos|à propos de moi|résumé|résumé professionnel|objectif|profil professionnel|perfil|resumen|sobre mí|objetivo|perfil profesional|perfil profissional|resumo|resumo profissional|sobre mim|profiel|samenvatting|over mij|profilo|profilo professionale|sommario|chi sono',
    '自我评价|个人简介|个人总结|求职意向|个人概况|自我介绍|个人优势',
  ],
  work: [
    'experience|experiences|work|work experience|professional experience|employment|employment history|work history|career|career history|professional background|relevant experience|industry experience|job experience|positions|positions held|internships|internship|internship experience|research experience|teaching experience|clinical experience|military experience|military service|professional history|professional career|appointments|academic appointments|employment record|occupation|earlier career',
    'berufserfahrung|berufliche erfahrung|berufspraxis|beruflicher werdegang|berufliche laufbahn|werdegang|praktische erfahrung|praktika|tätigkeiten|berufliche stationen|arbeitserfahrung|praxiserfahrung|berufstätigkeit|beruflicher hintergrund|nebentätigkeiten',
    'expérience|expériences|expérience professionnelle|expériences professionnelles|parcours professionnel|parcours|stages|experiencia|experiencia laboral|experiencia profesional|historial laboral|trayectoria profesional|experiência|experiência profissional|experiências profissionais|histórico profissional|werkervaring|ervaring|loopbaan|stages|esperienza|esperienze|esperienza lavorativa|esperienza professionale|esperienze professionali|esperienze lavorative',
    '工作经历|工作经验|实习经历|职业经历|工作背景|实习经验|任职经历|实践经历|实习与工作经历',
  ],
  education: [
    'education|education and training|academic background|academic history|academic qualifications|educational background|educational qualifications|academics|studies|academic education|schooling|qualifications|degrees|formal education|university education',
    'ausbildung|bildung|bildungsweg|studium|schulbildung|akademischer werdegang|akademische ausbildung|bildungsgang|schulische ausbildung|hochschulbildung|aus und weiterbildung|ausbildung und studium|schule und studium|akademische laufbahn|schulausbildung',
    'formation|formations|éducation|études|diplômes|formation académique|cursus|parcours académique|educación|formación|formación académica|estudios|educação|formação|formação académica|formação acadêmica|escolaridade|opleiding|opleidingen|onderwijs|istruzione|formazione|istruzione e formazione|studi|titoli di studio',
    '教育背景|教育经历|学历|学习经历|教育|教育经验|学历背景',
  ],
  skills: [
    'skills|technical skills|key skills|core skills|professional skills|hard skills|soft skills|skills and tools|skills and competencies|skills and abilities|skill set|skillset|skills summary|skills and interests|competencies|core competencies|key competencies|areas of expertise|area of expertise|expertise|technologies|technology|tech stack|technical proficiencies|technical expertise|tools|tools and technologies|software|software skills|computer skills|it skills|digital skills|programming|programming languages|programming skills|technical knowledge|proficiencies|strengths|key strengths|capabilities|abilities|technical summary|languages and technologies|technologies and tools|specialties|specialities|technical competencies|knowledge',
    'kenntnisse|fähigkeiten|kompetenzen|fachkenntnisse|it kenntnisse|edv kenntnisse|computerkenntnisse|technische kenntnisse|besondere kenntnisse|qualifikationen|skills und kenntnisse|kernkompetenzen|methodenkompetenz|programmierkenntnisse|stärken|fertigkeiten|kenntnisse und fähigkeiten|technologien|fachkompetenzen|soft skills|weitere kenntnisse',
    'compétences|compétences techniques|savoir faire|connaissances|outils|compétences clés|aptitudes|habilidades|competencias|conocimientos|aptitudes|habilidades técnicas|competências|habilidades e competências|conhecimentos|vaardigheden|competenties|kennis|competenze|competenze tecniche|capacità|conoscenze|abilità|competenze informatiche|capacità e competenze',
    '技能|专业技能|技能特长|技术栈|个人技能|掌握技能|专业能力|技能证书|技术能力|核心技能|职业技能|it技能',
  ],
  languages: [
    'languages|language|language skills|language proficiency|spoken languages|foreign languages',
    'sprachen|sprachkenntnisse|fremdsprachen|sprachliche kenntnisse|sprache',
    'langues|langue|langues étrangères|compétences linguistiques|idiomas|idioma|lenguas|línguas|idiomas estrangeiros|talen|talenkennis|lingue|lingue straniere|conoscenze linguistiche|competenze linguistiche',
    '语言|语言能力|外语水平|语言技能|外语能力',
  ],
  projects: [
    'projects|project|personal projects|side projects|selected projects|notable projects|key projects|academic projects|open source|open source projects|open source contributions|project experience|portfolio|software projects|research projects|course projects|university projects|project work|relevant projects',
    'projekte|projekterfahrung|eigene projekte|ausgewählte projekte|projektarbeit|projektliste|forschungsprojekte|private projekte',
    'projets|projets personnels|projets académiques|proyectos|proyectos personales|projetos|projetos pessoais|projecten|progetti|progetti personali',
    '项目经历|项目经验|项目|个人项目|科研项目|项目实践|开源项目',
  ],
  certificates: [
    'certifications|certification|certificates|certificate|licenses|licences|licenses and certifications|certifications and licenses|professional certifications|courses|online courses|courses and certifications|training|trainings|training and certifications|professional development|professional training|continuing education|accreditations|credentials|certifications and courses|courses and training|licensure|certifications and training|additional training|seminars|workshops',
    'zertifikate|zertifizierungen|weiterbildung|weiterbildungen|fortbildung|fortbildungen|lizenzen|kurse|schulungen|seminare|zusatzqualifikationen|lehrgänge|zertifikate und weiterbildungen|führerschein',
    'certificats|certificaciones|certificados|cursos|certificações|certificaten|certificeringen|cursussen|certificazioni|certificati|corsi|habilitations|formations complémentaires|formación complementaria',
    '证书|资格证书|获得证书|培训经历|专业证书|职业资格|认证|证书与认证',
  ],
  publications: [
    'publications|publication|selected publications|papers|articles|research|patents|talks|invited talks|presentations|conferences|conference presentations|publications and talks|speaking|books|writing|theses|thesis|journal articles|conference papers|working papers|exhibitions',
    'publikationen|veröffentlichungen|vorträge|patente|publicaciones|publicações|publicaties|pubblicazioni|brevets|patentes|brevetti|conférences|ponencias',
    '发表论文|论文|论文发表|专利|学术成果|科研成果',
  ],
  awards: [
    'awards|award|honors|honours|awards and honors|honors and awards|achievements|awards and recognition|recognition|accomplishments|scholarships|fellowships|grants|distinctions|prizes|selected honors|key achievements|awards and achievements|awards and scholarships|scholarships and awards|fellowships and awards',
    'auszeichnungen|preise|ehrungen|stipendien|erfolge|preise und auszeichnungen|prix|distinctions|premios|logros|prêmios|prémios|prijzen|premi|riconoscimenti|bourses|becas|reconocimientos',
    '获奖情况|荣誉奖项|荣誉|奖励|获奖经历|奖项|荣誉证书|所获奖项|获奖荣誉',
  ],
  volunteer: [
    'volunteer|volunteering|volunteer experience|volunteer work|community|community involvement|community service|leadership|leadership experience|extracurricular|extracurricular activities|extracurriculars|activities|activities and leadership|leadership and activities|memberships|affiliations|professional affiliations|professional memberships|associations|service|professional service|social engagement|civic engagement|mentoring|organizations',
    'ehrenamt|ehrenamtliche tätigkeit|ehrenamtliches engagement|engagement|soziales engagement|mitgliedschaften|außeruniversitäres engagement|bénévolat|associations|vie associative|voluntariado|vrijwilligerswerk|volontariato|attività extracurricolari|actividades|atividades|nevenactiviteiten',
    '校园经历|社会实践|志愿者经历|学生工作|社团经历|校内经历|志愿服务|社团活动',
  ],
  interests: [
    'interests|hobbies|hobbies and interests|interests and hobbies|personal interests|passions|activities and interests|leisure',
    'interessen|hobbys|hobbies|freizeit|interessen und hobbys|hobbys und interessen|persönliche interessen',
    "centres d'intérêt|centres d’intérêt|loisirs|intereses|aficiones|interesses|interessi|hobby|hobby's|tempo libero|passatempos|intérêts",
    '兴趣爱好|爱好|兴趣|特长爱好|兴趣特长',
  ],
  references: [
    'references|reference|referees|recommendations|testimonials',
    'referenzen|empfehlungen|références|referencias|referências|referenties|referenze',
    '推荐人|证明人',
  ],
};

/** Words that colour a heading without changing what it is about. */
export const FILLERS: ReadonlySet<string> = new Set(
  'and & und et y e en of the my in for with a an selected relevant key core main notable recent other additional further professional personal general major special current previous past related significant weitere sonstige ausgewählte meine besondere autres otras outros altre overige'.split(
    ' ',
  ),
);
