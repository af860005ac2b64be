/** Departments and fields of work, which stand behind a title's comma where others have the town. */
const DEPARTMENTS = new Set(
  (
    'operations sales marketing finance accounting logistics engineering research development production quality procurement purchasing legal compliance it hr security maintenance customer service support surgery cardiology paediatrics pediatrics oncology radiology emergency icu theatre payments platform infrastructure analytics design product europe emea apac americas ' +
    'vertrieb einkauf buchhaltung controlling entwicklung produktion instandhaltung personal personalwesen verwaltung lager logistik qualitätssicherung kundendienst chirurgie innere medizin intensivstation notaufnahme radiologie kardiologie onkologie küche service ' +
    'ventes achats comptabilité finances ressources humaines logistique production maintenance qualité urgences chirurgie cardiologie pédiatrie réanimation soins intensifs cuisine salle ' +
    'urgencias medicina interna cirugía pediatría cardiología quirófano uci ventas compras contabilidad finanzas recursos humanos logística producción mantenimiento calidad cocina sala operaciones ' +
    'urgência medicina cirurgia cardiologia vendas compras contabilidade finanças recursos humanos logística produção manutenção qualidade cozinha ' +
    'verkoop inkoop administratie logistiek productie onderhoud kwaliteit cardiologie chirurgie spoedeisende hulp keuken bediening ' +
    'vendite acquisti contabilità amministrazione finanza risorse umane logistica produzione manutenzione qualità pronto soccorso chirurgia cardiologia pediatria cucina sala'
  ).split(' '),
);

/** True for a text all of whose words name departments or fields of work. */
export const isDepartment = (text: string): boolean =>
  text.split(/[\s&/]+/).every((word) => DEPARTMENTS.has(word.toLowerCase()));
