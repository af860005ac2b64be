import type { Cv } from '@career-mentor/core/cv';
import { CAREER, CHINESE, LONG } from './careers.ts';

/** What a test says about an invented person; everything else is empty. */
export type PersonFacts = Partial<Omit<Cv, 'meta'>>;

/** A CV of an invented person, as if it had been read. */
export const cvOf = (facts: PersonFacts, language = 'en'): Cv => ({
  basics: { profiles: [] },
  work: [],
  education: [],
  skills: [],
  languages: [],
  projects: [],
  certificates: [],
  ...facts,
  meta: { documentId: 'd'.repeat(64), language, warnings: [], evidence: {}, confidence: {}, skillIds: {} },
});

/** Skills without a group. */
export const skillsOf = (...names: readonly string[]): Cv['skills'] => names.map((name) => ({ name, keywords: [] }));

/** An invented person for looking at pages. */
export interface Person {
  readonly id: string;
  /** Under the picture on the contact sheet. */
  readonly caption: string;
  readonly language: string;
  readonly hasPhoto: boolean;
  readonly cv: Cv;
}

const SHORT: PersonFacts = {
  basics: {
    name: 'Mina Okafor',
    label: 'Barista and shift lead',
    email: 'mina.okafor@example.com',
    phone: '+44 7700 900321',
    location: 'Leeds',
    profiles: [],
  },
  work: [
    {
      name: 'Copper Kettle',
      position: 'Shift lead',
      location: 'Leeds',
      startDate: '2023-02',
      endDate: 'present',
      highlights: ['Lead a team of five on weekends', 'Cut waste of milk by 18 % with a new order list'],
    },
  ],
  education: [{ institution: 'Leeds City College', studyType: 'A levels', endDate: '2022', courses: [] }],
  skills: skillsOf('Espresso', 'Stock keeping', 'Customer service'),
};

const STUDENT: PersonFacts = {
  basics: {
    name: 'Ana Beatriz Sørensen',
    label: 'Student of computer science',
    email: 'ana.sorensen@student.example.edu',
    location: 'Porto, Portugal',
    url: 'https://anasorensen.example',
    profiles: [{ url: 'https://github.com/anasorensen' }],
    summary:
      'Third-year student who likes small, fast programs. Looking for an internship in systems programming from June.',
  },
  education: [
    {
      institution: 'University of Porto',
      studyType: 'BSc',
      area: 'Computer Science',
      location: 'Porto',
      score: '17.2 / 20',
      startDate: '2023-09',
      endDate: 'present',
      courses: ['Operating systems', 'Compilers', 'Linear algebra'],
    },
  ],
  projects: [
    {
      name: 'tinykv',
      url: 'https://github.com/anasorensen/tinykv',
      description: 'A key-value store in 2,000 lines of Rust that survives a pulled plug.',
      startDate: '2024-10',
      endDate: '2025-03',
      highlights: ['Wrote a log with checksums and a fuzz test that kills it at random', '120,000 writes a second'],
      keywords: ['Rust', 'fuzzing'],
    },
    {
      name: 'Timetable',
      description: 'A page that 400 fellow students use to plan their weeks.',
      highlights: [],
      keywords: ['TypeScript', 'React'],
    },
  ],
  work: [
    {
      name: 'Library of the faculty',
      position: 'Student assistant',
      location: 'Porto',
      startDate: '2024-02',
      endDate: '2024-07',
      highlights: ['Put 3,000 titles into the new catalogue'],
    },
  ],
  skills: [
    { name: 'Languages', keywords: ['Rust', 'C', 'Python', 'TypeScript'] },
    { name: 'Tools', keywords: ['Linux', 'Git', 'Docker'] },
  ],
  languages: [
    { language: 'Portuguese', fluency: 'Native' },
    { language: 'English', fluency: 'C1' },
  ],
};

const PORTRAIT: PersonFacts = {
  basics: {
    name: 'Jonas Weidenfeller',
    label: 'Gesundheits- und Krankenpfleger',
    email: 'j.weidenfeller@beispiel.example',
    phone: '+49 151 23456789',
    location: 'Lindenstraße 14, 50674 Köln',
    profiles: [],
    summary: 'Pflegefachkraft mit neun Jahren Erfahrung auf Intensivstationen, Praxisanleiter und Wundexperte.',
  },
  work: [
    {
      name: 'Klinikum am Stadtwald',
      position: 'Pflegefachkraft, Intensivstation',
      location: 'Köln',
      startDate: '2019-04',
      endDate: 'present',
      highlights: [
        'Betreuung von bis zu drei beatmeten Patientinnen und Patienten je Schicht',
        'Anleitung von zwölf Auszubildenden in vier Jahren',
        'Einführung einer Übergabe nach festem Schema, Rückfragen um ein Drittel gesenkt',
      ],
    },
    {
      name: 'Haus Rheinblick',
      position: 'Krankenpfleger',
      location: 'Bonn',
      startDate: '2016-10',
      endDate: '2019-03',
      highlights: ['Grund- und Behandlungspflege auf einer Station mit 28 Betten', 'Dokumentation und Dienstplanung'],
    },
  ],
  education: [
    {
      institution: 'Pflegeschule Bonn',
      studyType: 'Staatlich geprüfter Gesundheits- und Krankenpfleger',
      startDate: '2013-10',
      endDate: '2016-09',
      courses: [],
    },
    { institution: 'Gymnasium Siegburg', studyType: 'Abitur', endDate: '2013', score: 'Note 2,1', courses: [] },
  ],
  certificates: [
    { name: 'Praxisanleiter', issuer: 'Akademie für Pflege', date: '2020-06' },
    { name: 'Wundexperte', issuer: 'Initiative Wunde', date: '2022' },
  ],
  skills: skillsOf('Beatmung', 'Wundversorgung', 'Notfallversorgung', 'Praxisanleitung', 'Dienstplanung'),
  languages: [
    { language: 'Deutsch', fluency: 'Muttersprache' },
    { language: 'Englisch', fluency: 'B2' },
  ],
};

/** Six people who differ in what makes pages hard: length, script, photo, and what they have nothing to say about. */
export const PEOPLE: readonly Person[] = [
  { id: 'short', caption: 'short, no photo', language: 'en', hasPhoto: false, cv: cvOf(SHORT) },
  { id: 'student', caption: 'student', language: 'en', hasPhoto: false, cv: cvOf(STUDENT) },
  { id: 'portrait', caption: 'German, with photo', language: 'de', hasPhoto: true, cv: cvOf(PORTRAIT, 'de') },
  { id: 'chinese', caption: 'Chinese', language: 'zh', hasPhoto: false, cv: cvOf(CHINESE, 'zh') },
  { id: 'long', caption: 'many skills and projects', language: 'en', hasPhoto: true, cv: cvOf(LONG) },
  { id: 'career', caption: 'twenty years', language: 'en', hasPhoto: false, cv: cvOf(CAREER) },
];
