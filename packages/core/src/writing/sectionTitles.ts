import type { SectionId } from './arrangement.ts';

/** Usual titles of the parts, by language. Our own reader knows each of them as a heading. */
const TITLES: Readonly<Record<string, Readonly<Record<SectionId, string>>>> = {
  en: {
    summary: 'Summary',
    work: 'Experience',
    education: 'Education',
    skills: 'Skills',
    languages: 'Languages',
    projects: 'Projects',
    certificates: 'Certificates',
  },
  de: {
    summary: 'Profil',
    work: 'Berufserfahrung',
    education: 'Ausbildung',
    skills: 'Kenntnisse',
    languages: 'Sprachen',
    projects: 'Projekte',
    certificates: 'Zertifikate',
  },
  fr: {
    summary: 'Profil',
    work: 'Expérience professionnelle',
    education: 'Formation',
    skills: 'Compétences',
    languages: 'Langues',
    projects: 'Projets',
    certificates: 'Certifications',
  },
  es: {
    summary: 'Perfil',
    work: 'Experiencia laboral',
    education: 'Formación',
    skills: 'Competencias',
    languages: 'Idiomas',
    projects: 'Proyectos',
    certificates: 'Certificados',
  },
  pt: {
    summary: 'Perfil',
    work: 'Experiência profissional',
    education: 'Formação',
    skills: 'Competências',
    languages: 'Idiomas',
    projects: 'Projetos',
    certificates: 'Certificados',
  },
  nl: {
    summary: 'Profiel',
    work: 'Werkervaring',
    education: 'Opleiding',
    skills: 'Vaardigheden',
    languages: 'Talen',
    projects: 'Projecten',
    certificates: 'Certificaten',
  },
  it: {
    summary: 'Profilo',
    work: 'Esperienza professionale',
    education: 'Istruzione',
    skills: 'Competenze',
    languages: 'Lingue',
    projects: 'Progetti',
    certificates: 'Certificati',
  },
  zh: {
    summary: '个人简介',
    work: '工作经历',
    education: '教育背景',
    skills: '专业技能',
    languages: '语言能力',
    projects: '项目经历',
    certificates: '证书',
  },
};

/** The usual title of a part; English where we have no words in the language. */
export function sectionTitle(id: SectionId, language: string): string {
  return (TITLES[language] ?? TITLES.en)?.[id] ?? id;
}

/** Languages in which titles and dates can be written. */
export const WRITING_LANGUAGES: readonly string[] = Object.keys(TITLES);
