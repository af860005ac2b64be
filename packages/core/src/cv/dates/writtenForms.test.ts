import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from './findDates.ts';

/** What a text says, as `start/end`; `=` for a single date. */
function spanOf(text: string): string {
  const [found, ...more] = findDates(text);
  if (found === undefined || more.length > 0) return `${more.length + (found === undefined ? 0 : 1)} found`;
  return found.isRange ? `${found.startDate ?? ''}/${found.endDate ?? ''}` : `=${found.startDate ?? ''}`;
}

/** One line per form: as written, then what it says. */
const FORMS: Readonly<Record<string, string>> = {
  English: `
    Jan 2019 – Present | 2019-01/present
    January 2019 to date | 2019-01/present
    January 2019 – to date | 2019-01/present
    JANUARY 2019 - CURRENT | 2019-01/present
    Jan. 2019 — now | 2019-01/present
    Jan, 2019 - Mar, 2020 | 2019-01/2020-03
    Jan-2019 to Mar-2020 | 2019-01/2020-03
    Jan'19 – Mar'20 | 2019-01/2020-03
    Jan 19 – Mar 20 | 2019-01/2020-03
    Sept 2019 - Dec 2020 | 2019-09/2020-12
    Jan – Mar 2020 | 2020-01/2020-03
    Jan–Mar 2020 | 2020-01/2020-03
    Jun–Aug 2016 | 2016-06/2016-08
    '19 – '21 | 2019/2021
    ’98 – ’02 | 1998/2002
    2019- | 2019/present
    2019 – | 2019/present
    05/19– | 2019-05/present
    05/19 – 07/21 | 2019-05/2021-07
    03/15/2018 – 06/30/2020 | 2018-03/2020-06
    03/15/2016 – Present | 2016-03/present
    15/03/2018 - 30/06/2020 | 2018-03/2020-06
    2019/03 – 2021/06 | 2019-03/2021-06
    2019-03 – 2021-06 | 2019-03/2021-06
    2019-03-01 – 2021-06-30 | 2019-03/2021-06
    March 1, 2020 to Present | 2020-03/present
    1st March 2020 – 3rd April 2021 | 2020-03/2021-04
    from March 2018 to June 2020 | 2018-03/2020-06
    between 2012 and 2014 | 2012/2014
    since 2015 | 2015/present
    Since May 2015 | 2015-05/present
    2015 onwards | 2015/present
    2015 till date | 2015/present
    May 2015 – ongoing | 2015-05/present
    until 2020 | /2020
    2014-18 | 2014/2018
    2014/15 | 2014/2015
    2014–2018 | 2014/2018
    2014 ~ 2018 | 2014/2018
    2014 → 2018 | 2014/2018
    2016/2018 | 2016/2018
    Summer 2014 – Spring 2016 | 2014/2016
    Q1 2020 – Q3 2021 | 2020/2021
    Summer 2022 | =2022
    Summer '22 | =2022
    Fall Semester 2018 | =2018
    2019 Spring | =2019
    Q3 2021 | =2021
    H1 2021 | =2021
    12 March 2020 | =2020-03
    May 2020 | =2020-05
    2020 May | =2020-05
    May of 2020 | =2020-05
    9/2020 | =2020-09
    09.2020 | =2020-09`,
  German: `
    Sept. 2020 – heute | 2020-09/present
    seit 2021 | 2021/present
    seit 04/2016 | 2016-04/present
    Seit 01.04.2017 | 2017-04/present
    seit März 2019 | 2019-03/present
    seit Maerz 2019 | 2019-03/present
    ab 2020 | 2020/present
    März 2019 bis heute | 2019-03/present
    Mrz. 2019 – dato | 2019-03/present
    Jänner 2019 – laufend | 2019-01/present
    09/2018–dato | 2018-09/present
    09/2018 bis jetzt | 2018-09/present
    09/2018 – aktuell | 2018-09/present
    03.2018-06.2021 | 2018-03/2021-06
    03/2018 – 06/2021 | 2018-03/2021-06
    01.03.2018 – 31.12.2020 | 2018-03/2020-12
    01.03.18 - 31.12.20 | 2018-03/2020-12
    01.03.2015 bis 31.03.2017 | 2015-03/2017-03
    vom 01.03.2015 bis zum 31.03.2017 | 2015-03/2017-03
    von Mai 2015 bis Juni 2017 | 2015-05/2017-06
    1. Mai 2015 | =2015-05
    Okt. 2012 – Dez. 2014 | 2012-10/2014-12
    Oktober bis Dezember 2014 | 2014-10/2014-12
    06–08/2019 | 2019-06/2019-08
    zwischen 2012 und 2014 | 2012/2014
    bis 2020 | /2020
    WS 2019/20 | 2019/2020
    Wintersemester 2019/2020 | 2019/2020
    SS 2018 – WS 2021/22 | 2018/2022
    Sommersemester 2018 | =2018
    SoSe 2018 | =2018
    Frühjahr 2018 | =2018
    Herbst 2018 | =2018`,
  French: `
    Depuis septembre 2019 | 2019-09/present
    depuis 2019 | 2019/present
    De mars 2016 à août 2019 | 2016-03/2019-08
    de janvier 2019 à aujourd'hui | 2019-01/present
    de janvier 2019 à aujourd’hui | 2019-01/present
    2021 à ce jour | 2021/present
    Juil. 2014 – févr. 2016 | 2014-07/2016-02
    juill. 2014 - déc. 2016 | 2014-07/2016-12
    sept. 2013 à déc. 2018 | 2013-09/2018-12
    avril à septembre 2013 | 2013-04/2013-09
    AOÛT 2013 – FÉVRIER 2014 | 2013-08/2014-02
    aout 2013 - fevrier 2014 | 2013-08/2014-02
    1er mars 2019 | =2019-03
    le 3 février 2019 | =2019-02
    mai 2019 – en cours | 2019-05/present
    2019 - présent | 2019/present
    janv. 2020 – actuel | 2020-01/present
    entre 2012 et 2014 | 2012/2014
    jusqu'en 2020 | /2020
    été 2018 | =2018
    Automne 2018 | =2018
    05/2018 au 07/2019 | 2018-05/2019-07
    du 01/03/2018 au 31/07/2019 | 2018-03/2019-07`,
  Spanish: `
    Enero de 2018 – actualidad | 2018-01/present
    enero 2018 a la actualidad | 2018-01/present
    Marzo 2013 – diciembre 2017 | 2013-03/2017-12
    Septiembre 2012 – febrero 2013 | 2012-09/2013-02
    Sept. 2012 – feb. 2013 | 2012-09/2013-02
    setiembre del 2012 | =2012-09
    Ago. 2015 - Abr. 2019 | 2015-08/2019-04
    2019-Actualidad | 2019/present
    2022 - Presente | 2022/present
    feb 2019 - dic 2021 | 2019-02/2021-12
    ene 2018 - mar 2018 | 2018-01/2018-03
    desde 2015 | 2015/present
    desde mayo de 2015 | 2015-05/present
    desde enero de 2015 hasta marzo de 2017 | 2015-01/2017-03
    de 2015 a 2017 | 2015/2017
    2015 hasta la fecha | 2015/present
    mayo 2015 – hoy | 2015-05/present
    hasta 2020 | /2020
    verano 2019 | =2019
    otoño de 2019 | =2019
    15 de marzo de 2019 | =2019-03`,
  Portuguese: `
    desde março de 2019 | 2019-03/present
    06/2015 a 02/2019 | 2015-06/2019-02
    set. 2013 – mai. 2015 | 2013-09/2015-05
    fev. 2021 – presente | 2021-02/present
    out. 2017 – jan. 2021 | 2017-10/2021-01
    2021 – Atual | 2021/present
    02/2016 até o momento | 2016-02/present
    02/2016 até hoje | 2016-02/present
    02/2016 até ao momento | 2016-02/present
    dezembro de 2015 - atualmente | 2015-12/present
    janeiro de 2015 até março de 2016 | 2015-01/2016-03
    de 2019 a 2020 | 2019/2020
    mar/2019 - abr/2020 | 2019-03/2020-04
    até 2020 | /2020
    verão 2019 | =2019
    1º de março de 2019 | =2019-03`,
  Dutch: `
    2018 - heden | 2018/present
    mei 2019 – nu | 2019-05/present
    augustus 2014 t/m april 2019 | 2014-08/2019-04
    01-2020 tot heden | 2020-01/present
    07-2017 tot 12-2019 | 2017-07/2019-12
    sept. 2015 – feb. 2016 | 2015-09/2016-02
    mrt 2015 - okt 2016 | 2015-03/2016-10
    maart 2015 tot en met oktober 2016 | 2015-03/2016-10
    sinds 2015 | 2015/present
    vanaf mei 2015 | 2015-05/present
    van 2012 tot 2014 | 2012/2014
    01-03-2018 - 31-12-2019 | 2018-03/2019-12
    tot 2020 | /2020
    zomer 2019 | =2019
    najaar 2019 | =2019`,
  Italian: `
    Da settembre 2020 a oggi | 2020-09/present
    Da settembre 2017 a giugno 2020 | 2017-09/2020-06
    dal 2021 | 2021/present
    dal 2015 al 2018 | 2015/2018
    03/2018 – in corso | 2018-03/present
    Gennaio 2019 – oggi | 2019-01/present
    gen. 2019 – lug. 2020 | 2019-01/2020-07
    apr–ott 2019 | 2019-04/2019-10
    maggio 2019 - ad oggi | 2019-05/present
    sett. 2019 – dic. 2020 | 2019-09/2020-12
    2015 - attualmente | 2015/present
    fino al 2020 | /2020
    Estate 2013 | =2013
    autunno 2013 | =2013
    1 maggio 2013 | =2013-05`,
  Chinese: `
    2019年9月 - 2021年6月 | 2019-09/2021-06
    2019年9月 – 至今 | 2019-09/present
    2019年9月至今 | 2019-09/present
    2019年9月至2021年6月 | 2019-09/2021-06
    2019年3月 ～ 迄今 | 2019-03/present
    2019年3月-12月 | 2019-03/2019-12
    2019.09-2021.06 | 2019-09/2021-06
    2019.06—2019.12 | 2019-06/2019-12
    2019.07-至今 | 2019-07/present
    2016/08—现在 | 2016-08/present
    2018/05 – 現在 | 2018-05/present
    2019.9-2021.6 | 2019-09/2021-06
    ２０１９年９月 － ２０２１年６月 | 2019-09/2021-06
    自2019年9月起 | 2019-09/present
    2019年–2021年 | 2019/2021
    2019年9月1日 | =2019-09
    2019年 | =2019
    2019年春 | =2019`,
};

const CASES = Object.entries(FORMS).flatMap(([language, forms]) =>
  forms
    .trim()
    .split('\n')
    .map((line): [string, string, string] => {
      const [written = '', span = ''] = line.trim().split(' | ');
      return [language, written, span];
    }),
);

describe('written forms', () => {
  it('are many', () => {
    expect(CASES.length).toBeGreaterThan(150);
  });

  it.each(CASES)('%s: %s', (_, written, span) => {
    expect(spanOf(written)).toBe(span);
  });

  it.each(CASES)('%s, within a line: %s', (_, written, span) => {
    const [found, ...more] = findDates(`Baker (${written})`);
    expect(more).toEqual([]);
    expect(found?.isRange === false ? `=${found.startDate}` : `${found?.startDate ?? ''}/${found?.endDate ?? ''}`).toBe(
      span,
    );
  });
});

/** Own lists, so that a fault in the tables of the code shows. */
const MONTHS: Readonly<Record<string, readonly [names: string, present: string, to: string]>> = {
  en: ['January February March April May June July August September October November December', 'present', 'to'],
  de: ['Januar Februar März April Mai Juni Juli August September Oktober November Dezember', 'heute', 'bis'],
  fr: ['janvier février mars avril mai juin juillet août septembre octobre novembre décembre', 'aujourd’hui', 'à'],
  es: ['enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre', 'actualidad', 'a'],
  pt: ['janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro', 'atual', 'até'],
  nl: ['januari februari maart april mei juni juli augustus september oktober november december', 'heden', 'tot'],
  it: ['gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre', 'oggi', 'a'],
};

describe('spans in any language and style', () => {
  const two = (value: number): string => String(value).padStart(2, '0');
  const span = fc
    .record({
      language: fc.constantFrom(...Object.keys(MONTHS)),
      start: fc.integer({ min: 1960 * 12, max: 2030 * 12 }),
      length: fc.integer({ min: 0, max: 400 }),
    })
    .map(({ language, start, length }) => ({ language, start, end: Math.min(start + length, 2035 * 12) }));
  const iso = (month: number): string => `${Math.floor(month / 12)}-${two((month % 12) + 1)}`;
  const styles: readonly ((name: string, month: number, year: number) => string)[] = [
    (name, _, year) => `${name} ${year}`,
    (name, _, year) => `${name.toUpperCase()} ${year}`,
    (name, _, year) => `${name.normalize('NFD').replace(/\p{M}/gu, '')} ${year}`,
    (name, _, year) => `${name} de ${year}`,
    (_, month, year) => `${two(month)}/${year}`,
    (_, month, year) => `${month}.${year}`,
    (_, month, year) => `${year}-${two(month)}`,
    (_, month, year) => `${year}.${two(month)}`,
    (_, month, year) => `${year}年${month}月`,
    (_, month, year) => `17.${two(month)}.${year}`,
    (_, month, year) => `17/${two(month)}/${year}`,
    (_, month, year) => `${two(month)}/17/${year}`,
  ];
  const written = (language: string, month: number, style: (typeof styles)[number]): string =>
    style(MONTHS[language]?.[0].split(' ')[month % 12] ?? '', (month % 12) + 1, Math.floor(month / 12));

  it('come back as they were written', () => {
    fc.assert(
      fc.property(
        span,
        fc.constantFrom(...styles),
        fc.constantFrom('-', ' - ', '–', ' – ', ' — ', ' ~ ', ' to ', 'own'),
        ({ language, start, end }, style, dash) => {
          const between = dash === 'own' ? ` ${MONTHS[language]?.[2]} ` : dash;
          const text = `${written(language, start, style)}${between}${written(language, end, style)}`;
          const [found, ...more] = findDates(`Baker, ${text}`);
          expect(more).toEqual([]);
          expect(found).toMatchObject({ startDate: iso(start), endDate: iso(end), isRange: true });
          expect(`Baker, ${text}`.slice(found?.from, found?.to)).toBe(text);
        },
      ),
      { seed: 31, numRuns: 600 },
    );
  });

  it('go on where the word for it stands', () => {
    fc.assert(
      fc.property(span, fc.constantFrom(...styles), ({ language, start }, style) => {
        const text = `${written(language, start, style)} – ${MONTHS[language]?.[1]}`;
        expect(findDates(text)).toMatchObject([{ startDate: iso(start), endDate: 'present', isRange: true }]);
      }),
      { seed: 32, numRuns: 200 },
    );
  });
});

describe('numbers that are no dates', () => {
  it.each([
    '07700 900123',
    '5611 GB Eindhoven',
    'ISO 9001:2015',
    '2019€',
    'about 2 000 guests',
    '12/34/5678',
    '110/110',
    '1.9 m',
    'Room 12/4',
    '§ 34 Abs. 2',
  ])('finds none in %j', (text) => {
    expect(findDates(text)).toEqual([]);
  });
});
