/** Months as "4 years and 2 months"; nothing below a month, and never empty. */
export function durationInWords(months: number): string {
  const whole = Math.floor(months / 12);
  const rest = Math.round(months % 12);
  const parts = [whole > 0 || rest === 0 ? counted(whole, 'year') : '', rest > 0 ? counted(rest, 'month') : ''];
  return parts.filter((part) => part !== '').join(' and ');
}

const counted = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`;
