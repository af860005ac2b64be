/** Points per unit of the format's lengths. */
const UNITS: Readonly<Record<string, number>> = { pt: 1, in: 72, cm: 72 / 2.54, mm: 72 / 25.4, pc: 12, px: 0.75 };

/** A length such as `0.5in` in points. */
export function lengthOf(value: string | undefined): number | undefined {
  const [, digits, unit = ''] = /^(-?[\d.]+)([a-z]{2})$/.exec(value ?? '') ?? [];
  const points = Number(digits) * (UNITS[unit] ?? Number.NaN);
  return Number.isFinite(points) ? points : undefined;
}

/** `120%` as 1.2. */
export function percentOf(value: string | undefined): number | undefined {
  const share = Number(/^([\d.]+)%$/.exec(value ?? '')?.[1]) / 100;
  return Number.isFinite(share) ? share : undefined;
}
