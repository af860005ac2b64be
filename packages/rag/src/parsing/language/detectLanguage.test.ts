import { describe, expect, it } from 'vitest';
import { detectLanguage } from './detectLanguage.ts';

describe('detectLanguage', () => {
  it.each([
    ['en', 'We are looking for a baker who will run our kitchen and train the new staff in the mornings.'],
    ['de', 'Wir suchen eine Bäckerin, die unsere Backstube leitet und mit uns neue Rezepte für den Laden entwickelt.'],
    ['fr', 'Nous recherchons une boulangère pour notre équipe, avec une expérience dans la fabrication du pain.'],
    [
      'es',
      'Buscamos una panadera con experiencia en la elaboración de pan para nuestro equipo en el centro de la ciudad.',
    ],
    [
      'pt',
      'Procuramos uma padeira com experiência na produção de pão para a nossa equipa, não é preciso carta de condução.',
    ],
    ['nl', 'Wij zoeken een bakker die het leuk vindt om met ons team elke ochtend vers brood te maken voor de winkel.'],
    [
      'it',
      'Cerchiamo una fornaia con esperienza nella produzione di pane per il nostro laboratorio, anche con orario di notte.',
    ],
    ['zh', '我们正在招聘一名面包师，负责每天早上的面包制作和新员工培训。'],
  ])('knows %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it.each([
    '',
    'SQL, Python, Docker',
    'Ann Smith\nLeeds',
    'Мы ищем пекаря для нашей пекарни в центре города',
    '東京のパン職人です。十年間の経験があります。よろしくお願いします。',
  ])('says it does not know for %j', (text) => {
    expect(detectLanguage(text)).toBe('und');
  });

  it('is not misled by a German CV full of English names of tools', () => {
    const text =
      'Berufserfahrung\n2019 – heute Data Engineer bei der Stadt\nAufbau von Pipelines mit Apache Spark und Airflow für das Reporting\nSkills: Machine Learning, Continuous Integration, Test Driven Development';
    expect(detectLanguage(text)).toBe('de');
  });

  // Hungarian letters as they come out of fonts with a wrong table: ő reads as õ, which Portuguese writes too.
  const NAMES = 'Szõke Gergõ, Gyõri Erzsébet, Nagykõrösi út 12, Kecskemét';

  it('is not misled by an English CV full of names in another language', () => {
    const text = `${NAMES}\nNurse at a hospital in Gyõr. I do the rota and no night goes by without a plan.\nLed a ward of 20 beds; trained Bíró Ágnes and Dévényi Zoltán in wound care.`;
    expect(detectLanguage(text)).toBe('en');
  });

  it('says it does not know where there are only names', () => {
    expect(detectLanguage(`${NAMES}\n${NAMES}\nDo, Re, No. 5 a`)).toBe('und');
  });
});
