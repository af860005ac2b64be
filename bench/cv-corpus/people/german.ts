import type { World } from '../types.ts';

/** People in Germany, Austria and Switzerland. */
export const GERMAN: World = {
  language: 'de',
  first: ['Annegret', 'Jannik', 'Leyla', 'Korbinian', 'Friederike', 'Milan', 'Hans-Peter', 'Svenja'],
  last: ['Haselbacher', 'Özdemir', 'von Rautenfeld', 'Krummbiegel', 'Seidel-Wörner', 'Tschudi', 'Brandstätter'],
  towns: [
    'Göppingen',
    'Bad Homburg',
    'Winterthur',
    'Villach',
    'Rostock',
    'Oldenburg',
    '99084 Erfurt',
    'Passau',
    'Bad Endorf',
    'Murten',
    'Lindenberg im Allgäu',
  ],
  phone: '+49 15# ########',
  months: [
    'Januar',
    'Februar',
    'März',
    'April',
    'Mai',
    'Juni',
    'Juli',
    'August',
    'September',
    'Oktober',
    'November',
    'Dezember',
  ],
  present: 'heute',
  since: 'seit',
  headings: {
    contact: ['Kontakt', 'Persönliche Daten'],
    profile: ['Profil', 'Kurzprofil', 'Über mich'],
    work: ['Berufserfahrung', 'Beruflicher Werdegang', 'Berufspraxis'],
    education: ['Ausbildung', 'Bildungsweg', 'Ausbildung und Studium'],
    skills: ['Kenntnisse', 'Fähigkeiten', 'Fachkenntnisse'],
    languages: ['Sprachen', 'Sprachkenntnisse'],
  },
  spoken: [
    ['Deutsch', 'Muttersprache'],
    ['Englisch', 'B2'],
    ['Türkisch', 'fließend'],
  ],
  trades: [
    {
      name: 'physiotherapist',
      titles: [
        'Praktikantin',
        'Physiotherapeutin',
        'Physiotherapeut in der Rehabilitation',
        'Fachliche Leitung Therapie',
      ],
      employers: ['Praxis am Stadtgarten', 'Rehaklinik Sonnenblick', 'Klinikum Ostalb', 'Therapiezentrum Lindenhof'],
      duties: [
        'Behandlung von Patienten nach Hüft- und Knieoperationen',
        'Aufbau einer Gruppe für Gangsicherheit im Alter',
        'Dokumentation und Abrechnung mit den Krankenkassen',
        'Anleitung von Schülern im praktischen Jahr',
        'Einführung eines Kursplans mit Online-Buchung',
      ],
      skills: {
        Therapie: ['Manuelle Therapie', 'Lymphdrainage', 'Bobath-Konzept', 'Gangschule'],
        Software: ['Theorg', 'MS Office'],
      },
      studies: [
        ['Staatlich anerkannte Physiotherapeutin', 'Berufsfachschule für Physiotherapie Ulm'],
        ['Allgemeine Hochschulreife', 'Werner-Heisenberg-Gymnasium'],
      ],
      profile:
        'Physiotherapeutin mit Freude an der Arbeit im Team und einem Blick dafür, was Menschen im Alltag brauchen.',
    },
    {
      name: 'mechatronics',
      titles: [
        'Auszubildender Mechatroniker',
        'Mechatroniker',
        'Servicetechniker im Außendienst',
        'Schichtleiter Instandhaltung',
      ],
      employers: ['Kessler Fördertechnik GmbH', 'Walzwerk Nord', 'Höfer Antriebe', 'Stadtwerke Lingen'],
      duties: [
        'Wartung und Störungssuche an Förderanlagen und Robotern',
        'Umbau von zwölf Schaltschränken auf S7-1500',
        'Einweisung der Kunden in die Bedienung neuer Anlagen',
        'Senkung der Stillstände um 18 % durch vorbeugende Wartung',
        'Planung der Schichten für neun Kolleginnen und Kollegen',
      ],
      skills: {
        Elektrotechnik: ['SPS S7', 'TIA Portal', 'Frequenzumrichter'],
        Mechanik: ['Hydraulik', 'Pneumatik', 'Schweißen'],
        EDV: ['SAP PM', 'EPLAN'],
      },
      studies: [
        ['Staatlich geprüfter Techniker Mechatronik', 'Technikerschule Aalen'],
        ['Ausbildung zum Mechatroniker', 'Berufsschule Heidenheim'],
      ],
      profile:
        'Mechatroniker mit acht Jahren in der Instandhaltung, der lieber Ursachen sucht als Sicherungen tauscht.',
    },
    {
      name: 'tax-clerk',
      titles: ['Auszubildende', 'Steuerfachangestellte', 'Finanzbuchhalterin', 'Teamleiterin Buchhaltung'],
      employers: ['Kanzlei Dr. Merz & Partner', 'Habermann Treuhand AG', 'Möbelhaus Weidinger', 'Diakonie Nordhessen'],
      duties: [
        'Erstellung von Lohnabrechnungen für 40 Mandanten',
        'Vorbereitung der Jahresabschlüsse nach HGB',
        'Umstellung der Belegablage auf DATEV Unternehmen online',
        'Klärung offener Posten mit Lieferanten und Kunden',
        'Ansprechpartnerin bei Betriebsprüfungen des Finanzamts',
      ],
      skills: {
        Fachlich: ['Lohnbuchhaltung', 'Jahresabschluss', 'Umsatzsteuer'],
        Programme: ['DATEV', 'Lexware', 'Excel'],
      },
      studies: [
        ['Bilanzbuchhalterin (IHK)', 'IHK Kassel'],
        ['Ausbildung zur Steuerfachangestellten', 'Oskar-von-Miller-Schule'],
      ],
      profile: 'Buchhalterin, die Zahlen gern erklärt und ihre Abschlüsse lieber im Februar als im Mai fertig hat.',
    },
    {
      name: 'confectioner',
      titles: ['Aushilfe im Verkauf', 'Konditorin', 'Konditormeisterin', 'Betriebsleiterin'],
      employers: ['Café Zuckerl', 'Bäckerei Gruber', 'Hotel Alpenrose', 'Konditorei Schönherr & Co.'],
      duties: [
        'Herstellung von Torten und Pralinen für drei Filialen',
        'Entwicklung der saisonalen Karte und der Rezepturen',
        'Bestellung der Rohstoffe und Kalkulation der Preise',
        'Ausbildung von fünf Lehrlingen bis zur Gesellenprüfung',
        'Einhaltung der HACCP-Vorgaben in der Backstube',
      ],
      skills: {
        Handwerk: ['Tortendekor', 'Schokolade temperieren', 'Blätterteig', 'Speiseeis'],
        Betrieb: ['HACCP', 'Kalkulation', 'Dienstplanung'],
      },
      studies: [
        ['Meisterprüfung im Konditorenhandwerk', 'Wirtschaftskammer Kärnten'],
        ['Lehre als Konditorin', 'Fachberufsschule Villach'],
      ],
      profile: 'Konditormeisterin aus Kärnten, die Handwerk, Kalkulation und gute Laune in der Backstube verbindet.',
    },
  ],
};
