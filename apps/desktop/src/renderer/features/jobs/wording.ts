import type { TFunction } from 'i18next';
import type { JobSummary } from '@career-mentor/workspace/api';
import type { Contract, Degree, Job, Language, Pay } from '@career-mentor/core/jobs';

export type JobWords = TFunction<'jobs'>;
/** The numbers of a pay without the sentence it was read from. */
export type PayAmounts = Pick<Pay, 'min' | 'max' | 'currency' | 'period'>;

const LANGUAGE = 'en-GB';

/** "£42,000–£46,000 a year", "from €2,900 a month". */
export function payWords({ min, max, currency, period }: PayAmounts, t: JobWords): string {
  const whole = [min, max].every((amount) => amount === undefined || Number.isInteger(amount));
  const format = new Intl.NumberFormat(LANGUAGE, {
    style: 'currency',
    currency,
    ...(whole ? { maximumFractionDigits: 0 } : {}),
  });
  const amount = amountWords({ min, max }, format, t);
  return period === undefined ? amount : t(`pay.${period}`, { amount });
}

function amountWords({ min, max }: Pick<PayAmounts, 'min' | 'max'>, format: Intl.NumberFormat, t: JobWords): string {
  if (min !== undefined && max !== undefined) return min === max ? format.format(min) : format.formatRange(min, max);
  if (min !== undefined) return t('pay.from', { amount: format.format(min) });
  return max === undefined ? t('pay.unsaid') : t('pay.upTo', { amount: format.format(max) });
}

/** "Permanent, full or part time"; empty when only hours are said. */
export function contractWords({ kinds, times }: Contract, t: JobWords): string {
  const time = times.length === 2 ? t('times.both') : times.map((one) => t(`times.${one}`)).join('');
  const kind = kinds.map((one) => t(`contracts.${one}`)).join(` ${t('or')} `);
  return [kind, time].filter((part) => part !== '').join(', ');
}

/** "37.5 hours a week", "20 to 30 hours a week". */
export function hoursWords({ min, max }: NonNullable<Contract['hoursPerWeek']>, t: JobWords): string {
  return min === max ? t('hours.one', { hours: min }) : t('hours.range', { min, max });
}

/** "Bachelor’s degree: Biology, or equivalent". */
export function degreeWords({ level, fields, orEquivalent }: Degree, t: JobWords): string {
  const named =
    fields.length === 0 ? t(`degrees.${level}`) : `${t(`degrees.${level}`)}: ${fields.join(` ${t('or')} `)}`;
  return orEquivalent ? t('degrees.orEquivalent', { degree: named }) : named;
}

/** "German, C1". */
export function languageWords({ code, level }: Language, t: JobWords): string {
  const name = new Intl.DisplayNames([LANGUAGE], { type: 'language' }).of(code) ?? code;
  return level === undefined ? name : t('languageAt', { name, level: level === 'native' ? t('native') : level });
}

/** "hybrid, 2 days a week on site". */
export function workplaceWords({ mode, daysOnSite }: NonNullable<Job['workplace']>, t: JobWords): string {
  return daysOnSite === undefined || mode !== 'hybrid'
    ? t(`workplaces.${mode}`)
    : t('daysOnSite', { mode: t(`workplaces.${mode}`), count: daysOnSite });
}

/** "Larkmoor · Leeds · hybrid · £42,000–£46,000 a year"; what is not known is left out. */
export function summaryWords({ company, location, workplace, pay }: JobSummary, t: JobWords): string {
  return [
    company,
    location,
    workplace === undefined ? undefined : t(`workplaces.${workplace}`),
    pay === undefined ? undefined : payWords(pay, t),
  ]
    .filter((part) => part)
    .join(' · ');
}
