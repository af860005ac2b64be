import type { SkillLevel } from '../../cv/index.ts';

/** What the dated entries of a CV say about the use of a skill. */
export interface SkillUseSummary {
  /** Months of work and projects that show it; overlaps once. */
  readonly months: number;
  /** The highest standing among the roles that show it. */
  readonly seniority: Seniority;
  /** Whole years since it was last used; 0 for now or when that is not known. */
  readonly yearsAgo: number;
}

/** Standing of a role: one in which people learn, an ordinary one, or one that leads. */
export type Seniority = 'learning' | 'ordinary' | 'senior';

/** Own scale: a year to work alone, three to be counted on, seven in the lead before we would say expert. */
const INTERMEDIATE_FROM = 12;
const ADVANCED_FROM = 36;
const EXPERT_FROM = 84;
/** Who leads with a skill for two years knows it well. */
const SENIOR_ADVANCED_FROM = 24;
/** What has not been used for longer than this has faded by one level. */
const FADES_AFTER_YEARS = 5;

/** Years alone make nobody an expert, so this ends at advanced. */
export const levelOfMonths = (months: number): SkillLevel =>
  months >= ADVANCED_FROM ? 'advanced' : months >= INTERMEDIATE_FROM ? 'intermediate' : 'beginner';

/**
 * The level that the work history speaks for, by time, by the standing of the roles, and by how long ago it was. More
 * months, a higher role or a later use never give a lower level.
 */
export function levelFromUse({ months, seniority, yearsAgo }: SkillUseSummary): SkillLevel {
  const level = unfaded(months, seniority);
  return yearsAgo > FADES_AFTER_YEARS ? oneLower(level) : level;
}

function unfaded(months: number, seniority: Seniority): SkillLevel {
  if (seniority === 'learning') return months >= INTERMEDIATE_FROM ? 'intermediate' : 'beginner';
  if (seniority === 'senior' && months >= EXPERT_FROM) return 'expert';
  if (seniority === 'senior' && months >= SENIOR_ADVANCED_FROM) return 'advanced';
  return levelOfMonths(months);
}

const oneLower = (level: SkillLevel): SkillLevel =>
  level === 'expert' ? 'advanced' : level === 'advanced' ? 'intermediate' : 'beginner';

/**
 * Words for roles that lead. "Manager" is not among them: account, case and product managers lead nobody; nor are words
 * that mean something else in another trade or language ("chef", "master").
 */
const SENIOR =
  /(?<!\p{L})(?:senior|sr|team ?lead(?:er)?|lead(?! generation)|leading|principal|staff (?:engineer|scientist|developer)|head|chief|director|managing|supervisor|foreman|forewoman|matron|leiter(?:in)?|leitende[rn]?|\p{L}*leitung|\p{L}+(?<!beg|halb)leiter(?:in)?|oberarzt|oberärztin|chefarzt|chefärztin|(?:industrie|handwerks|werk)?meister(?:in)?|polier(?:in)?|responsable|directeur|directrice|chef (?:de projet|de service|d.équipe)|jefe|jefa|encargad[oa]|directora?|coordinadora?|líder|chefe|coordenadora?|hoofd|teamleider|leidinggevende|responsabile|direttore|direttrice|capo|coordinatore|coordinatrice)(?!\p{L})|主管|总监|主任|高级|资深|负责人|首席/iu;

/** Words for roles in which people learn. */
const LEARNING =
  /(?<!\p{L})(?:junior|jr|trainee|intern|internship|apprentice|apprenticeship|working student|student (?:assistant|worker|nurse|trainee|teacher)|werkstudent(?:in)?|praktikant(?:in)?|praktikum|auszubildende[r]?|azubi|volontär(?:in)?|lehrling|stagiaire|apprentie?|alternante?|becari[oa]|prácticas|aprendiz|estagiári[oa]|estágio|leerling|tirocinante|apprendista)(?!\p{L})|实习|学徒|见习/iu;

/** The standing that a job title tells; ordinary when it tells none. A junior who leads still learns. */
export function seniorityOf(title: string): Seniority {
  if (LEARNING.test(title)) return 'learning';
  return SENIOR.test(title) ? 'senior' : 'ordinary';
}
