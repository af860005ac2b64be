import type { World } from '../types.ts';

/** People in France and Belgium. */
export const FRENCH: World = {
  language: 'fr',
  first: ['Maëlys', 'Jean-Baptiste', 'Aïcha', 'Corentin', 'Solène', 'Mathieu'],
  last: ['Lavergne', 'Dubreuil', 'Benhaddou', 'de La Tour', 'Charpentier-Roux', 'Vandenberghe'],
  towns: [
    'Angers',
    'Namur',
    'Clermont-Ferrand',
    'Saint-Nazaire',
    'Annecy',
    '35000 Rennes',
    'Sarlat-la-Canéda',
    'Dinant',
    'Pont-l’Abbé',
  ],
  phone: '+33 6 ## ## ## ##',
  months: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  present: 'aujourd’hui',
  since: 'depuis',
  headings: {
    contact: ['Contact', 'Coordonnées'],
    profile: ['Profil', 'À propos'],
    work: ['Expérience professionnelle', 'Expériences professionnelles', 'Parcours professionnel'],
    education: ['Formation', 'Formations', 'Diplômes'],
    skills: ['Compétences', 'Compétences clés'],
    languages: ['Langues'],
  },
  spoken: [
    ['Français', 'langue maternelle'],
    ['Anglais', 'courant'],
    ['Arabe', 'notions'],
  ],
  trades: [
    {
      name: 'social-worker',
      titles: ['Stagiaire', 'Assistante de service social', 'Éducatrice spécialisée', 'Cheffe de service'],
      employers: [
        'Maison de quartier des Tilleuls',
        'Conseil départemental de Maine-et-Loire',
        'Association Les Passerelles',
        'CPAS de Namur',
      ],
      duties: [
        'Accompagnement de familles dans leurs démarches de logement',
        'Animation d’ateliers hebdomadaires pour les jeunes du quartier',
        'Rédaction de rapports pour le juge des enfants',
        'Coordination avec les écoles et les services de santé',
        'Encadrement de trois stagiaires par an',
      ],
      skills: {
        Accompagnement: ['Écoute active', 'Médiation familiale', 'Protection de l’enfance'],
        Bureautique: ['Word', 'Outlook', 'Logiciel Cegi'],
      },
      studies: [
        ['Diplôme d’État d’assistante de service social', 'Institut régional du travail social de Nantes'],
        ['Licence de sociologie', 'Université d’Angers'],
      ],
      profile: 'Travailleuse sociale attachée au terrain, habituée à faire dialoguer familles, écoles et institutions.',
    },
    {
      name: 'carpenter',
      titles: ['Apprenti menuisier', 'Menuisier poseur', 'Menuisier agenceur', 'Chef d’atelier'],
      employers: ['Atelier du Vieux Chêne', 'Menuiserie Perrault SARL', 'Bois & Lumière', 'Agencements Moreau'],
      duties: [
        'Fabrication et pose de fenêtres et d’escaliers sur mesure',
        'Lecture de plans et débit des bois massifs',
        'Réglage d’une commande numérique à cinq axes',
        'Suivi des chantiers et relation avec les architectes',
        'Réduction des chutes de bois de 15 % en un an',
      ],
      skills: {
        Atelier: ['Tenonnage', 'Placage', 'Commande numérique', 'Finition à l’huile'],
        Dessin: ['AutoCAD', 'SketchUp', 'TopSolid'],
      },
      studies: [
        ['Brevet professionnel menuisier', 'CFA de la Roche-sur-Yon'],
        ['CAP menuisier fabricant', 'Lycée professionnel des métiers du bois'],
      ],
      profile: 'Menuisier formé par les compagnons, à l’aise du dessin à la pose et soucieux du travail bien fini.',
    },
    {
      name: 'pharmacy',
      titles: ['Préparatrice en pharmacie', 'Pharmacienne adjointe', 'Pharmacienne responsable', 'Responsable qualité'],
      employers: ['Pharmacie de la Cathédrale', 'Laboratoires Vernay', 'CHU de Rennes', 'Pharmacie Saint-Aubin'],
      duties: [
        'Délivrance des ordonnances et conseil aux patients',
        'Préparation des chimiothérapies en salle blanche',
        'Gestion des stocks et des retours de lots',
        'Mise en place d’entretiens pour les patients diabétiques',
        'Formation de l’équipe aux nouvelles procédures',
      ],
      skills: {
        Officine: ['Conseil', 'Vaccination', 'Préparations magistrales'],
        Qualité: ['BPF', 'Audit interne', 'Pharmacovigilance'],
      },
      studies: [
        ['Doctorat en pharmacie', 'Université de Rennes'],
        ['Diplôme universitaire d’oncologie', 'Université de Tours'],
      ],
      profile:
        'Pharmacienne passée de l’officine à l’hôpital, qui aime rendre les procédures simples et les conseils clairs.',
    },
  ],
};
